#include "model/commands/command_search.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace atlas;

namespace {
std::optional<Command> firstFor(std::string_view query) {
    const std::vector<CommandHit> hits = findCommands(query);
    return hits.empty() ? std::nullopt : std::optional(hits.front().command);
}
} // namespace

TEST_CASE("an empty query lists every command") {
    CHECK(findCommands("").size() == kCommands.size());
    CHECK(findCommands("  ").size() == kCommands.size());
    CHECK(findCommands("").front().command == commandAt(0));
}

TEST_CASE("commands are found by the beginnings of their words, in any order") {
    CHECK(firstFor("globe") == "globe"_command);
    CHECK(firstFor("GLO") == "globe"_command);
    CHECK(firstFor("picture save") == "save-picture"_command);
    CHECK(firstFor("theme") == "next-theme"_command);
    CHECK(firstFor("fainter") == "fainter-arcs"_command);
    CHECK(firstFor("true shapes") == "mercator"_command); // its detail
    CHECK(findCommands("globe").front().matched == std::vector<TextRange>{{0, 5}});
}

TEST_CASE("mistakes are forgiven, nonsense finds nothing") {
    CHECK(firstFor("golbe") == "globe"_command);
    CHECK(firstFor("robinsno") == "robinson"_command);
    CHECK(findCommands("qqqqq").empty());
    CHECK(findCommands("\xff\xff").empty());
    CHECK(findCommands("???").empty());
}

TEST_CASE("each command has a group and a title") {
    for (const CommandRow& row : kCommands) {
        CHECK_FALSE(nameOf(row.group).empty());
        CHECK_FALSE(wordsOf(row).title.empty());
    }
    CHECK(wordsOf(rowOf("globe"_command)).title == "Globe");
    CHECK(wordsOf(rowOf("globe"_command)).detail == "as seen from space; drag to turn it");
    CHECK(wordsOf(rowOf("zoom-in"_command)).detail.empty());
    CHECK(rowOf("undo"_command).group == CommandGroup::General);
}

TEST_CASE("a command is found by what else people call it") {
    const auto first = [](std::string_view query) {
        const std::vector<CommandHit> hits = findCommands(query);
        return hits.empty() ? std::string_view() : rowOf(hits.front().command).id;
    };
    const auto isFound = [](std::string_view query, std::string_view id) {
        const std::vector<CommandHit> hits = findCommands(query);
        return std::any_of(hits.begin(), hits.end(),
                           [&](const CommandHit& hit) { return rowOf(hit.command).id == id; });
    };
    CHECK(first("export") == "open-export");
    CHECK(isFound("export", "save-picture"));
    CHECK(isFound("export", "toggle-table"));
    CHECK(first("csv") == "toggle-table");
    CHECK(isFound("print", "open-export"));
    CHECK(first("full screen") == "present");
    CHECK(isFound("full screen", "toggle-panels"));
    CHECK(first("slides") == "present");
    CHECK(first("shortcuts") == "open-keys");
    // What the words themselves say comes first.
    CHECK(first("zoom") == "zoom-in");
}

TEST_CASE("the pair of countries is found by what people call it") {
    for (const char* query : {"between", "pair", "two countries"}) {
        CAPTURE(query);
        const std::vector<CommandHit> hits = findCommands(query);
        CHECK(std::ranges::any_of(hits,
                                  [](const CommandHit& hit) { return hit.command == "focus-pair"_command; }));
    }
}

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
    CHECK(findCommands("").size() == allCommands().size());
    CHECK(findCommands("  ").size() == allCommands().size());
    CHECK(findCommands("").front().command == allCommands().front().command);
}

TEST_CASE("commands are found by the beginnings of their words, in any order") {
    CHECK(firstFor("globe") == Command::Globe);
    CHECK(firstFor("GLO") == Command::Globe);
    CHECK(firstFor("picture save") == Command::SavePicture);
    CHECK(firstFor("theme") == Command::NextTheme);
    CHECK(firstFor("fainter") == Command::Darker);
    CHECK(firstFor("true shapes") == Command::Mercator); // its detail
    CHECK(findCommands("globe").front().matched == std::vector<TextRange>{{0, 5}});
}

TEST_CASE("mistakes are forgiven, nonsense finds nothing") {
    CHECK(firstFor("golbe") == Command::Globe);
    CHECK(firstFor("robinsno") == Command::Robinson);
    CHECK(findCommands("qqqqq").empty());
    CHECK(findCommands("\xff\xff").empty());
    CHECK(findCommands("???").empty());
}

TEST_CASE("each command has a group and a title") {
    for (const CommandInfo& info : allCommands()) {
        CHECK_FALSE(nameOf(groupOf(info.command)).empty());
        CHECK_FALSE(wordsOf(info).title.empty());
    }
    CHECK(wordsOf(commandInfo(Command::Globe)).title == "Globe");
    CHECK(wordsOf(commandInfo(Command::Globe)).detail == "as seen from space; drag to turn it");
    CHECK(wordsOf(commandInfo(Command::ZoomIn)).detail.empty());
    CHECK(groupOf(Command::Undo) == CommandGroup::General);
}

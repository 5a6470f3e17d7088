// The table of commands: complete, without doubles, and the only place that lists them.
#include "model/commands/command_table.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>

#include "model/commands/command_keys.h"
#include "model/commands/command_search.h"
#include "tests/support/commands.h"
#include "tests/support/folders.h"

using namespace atlas;
using atlas::testing::executed;
using atlas::testing::Executed;
using atlas::testing::Setting;

namespace {

using Ids = std::set<std::string>;

Ids idsOf(CommandNeeds needs) {
    Ids ids;
    for (const CommandRow& row : kCommands) {
        if (row.needs == needs) ids.emplace(row.id);
    }
    return ids;
}

bool doesSomething(Command command, const Setting& setting) {
    const Executed after = executed(command, setting);
    return after.state != setting.state || !after.asked.empty();
}

// Commands that find nothing to do when the program has just started, and why.
const std::map<std::string, std::string>& idleAtTheStart() {
    static const std::map<std::string, std::string> reasons{
        {"show-whole-map", "it is shown"},
        {"equal-earth", "it is the projection"},
        {"clear-filters", "there are none"},
        {"usual-interface", "it has its usual size"},
        {"centre-here", "the pointer is not over the map"},
        {"focus-details", "nothing is selected"},
    };
    return reasons;
}

// Somebody who is in the middle of something.
Setting inUse() {
    Setting setting;
    setting.state.view.camera.projection = ProjectionKind::Mercator;
    setting.state.view.camera.zoom = 3.0;
    setting.state.view.filter.unitedStates = true;
    setting.state.view.selection.cities = {0};
    setting.state.workspace.interfacePercent = 150;
    setting.cursorPixels = ScreenPoint{300.0, 200.0};
    return setting;
}

std::vector<std::filesystem::path> sourceFiles() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(atlas::testing::sourceFolder() / "src")) {
        const auto extension = entry.path().extension();
        if (extension == ".h" || extension == ".cpp") files.push_back(entry.path());
    }
    return files;
}

std::string textOf(const std::filesystem::path& file) {
    std::stringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

// Those of the table's ids that a source names, as literals of commands or as plain text. As plain text the
// ids of projections are their own.
Ids idsNamedIn(const std::string& source) {
    Ids ids;
    for (const CommandRow& row : kCommands) {
        const std::string text = '"' + std::string(row.id) + '"';
        const std::string wanted = projectionFromId(row.id) ? text + "_command" : text;
        if (source.find(wanted) != std::string::npos) ids.emplace(row.id);
    }
    return ids;
}

} // namespace

TEST_CASE("ids, words and keys each belong to one command") {
    Ids ids;
    std::set<std::string_view> words;
    std::set<std::string_view> keys;
    for (const CommandRow& row : kCommands) {
        CAPTURE(row.id);
        CHECK(std::regex_match(std::string(row.id), std::regex("[a-z]+(-[a-z]+)*")));
        CHECK(ids.emplace(row.id).second);
        CHECK(words.insert(wordsOf(row).title).second);
        CHECK_FALSE(wordsOf(row).title.empty());
        CHECK((row.does != nullptr));
        CHECK_FALSE(keysOf(row).empty());
        for (const std::string_view key : keysOf(row))
            CHECK_MESSAGE(keys.insert(key).second, key);
    }
}

TEST_CASE("an id leads to its row") {
    CHECK(rowOf("zoom-in"_command).words == "Zoom in");
    CHECK(findCommand("quit") == commandAt(kCommands.size() - 1));
    CHECK_FALSE(findCommand("fly-to-the-moon").has_value());
    CHECK(keyOf("redo"_command) == "Ctrl+Shift+Z");
    CHECK(tooltipOf("zoom-in"_command) == "Zoom in  (+)");
}

TEST_CASE("every command changes the state or asks for something") {
    std::size_t idle = 0;
    for (std::size_t i = 0; i < kCommands.size(); ++i) {
        const std::string id(kCommands[i].id);
        CAPTURE(id);
        const bool isIdle = !doesSomething(commandAt(i), Setting{});
        CHECK(isIdle == idleAtTheStart().contains(id));
        if (isIdle) CHECK(doesSomething(commandAt(i), inUse()));
        idle += isIdle ? 1 : 0;
    }
    CHECK(idle == idleAtTheStart().size());
}

TEST_CASE("these keys work while one types, and these only where no panel has the keyboard") {
    CHECK(idsOf(CommandNeeds::Nothing) ==
          Ids{"toggle-table",      "toggle-charts",    "toggle-matrix",        "toggle-measures",
              "toggle-circles",    "toggle-gaps",      "toggle-anniversaries", "toggle-coverage",
              "toggle-tour",       "save-picture",     "copy-picture",         "open-export",
              "compose-page",      "focus-next-panel", "focus-previous-panel", "focus-filters",
              "focus-pair",        "focus-details",    "focus-legend",         "save-view",
              "open-views",        "restore-view",     "restore-tour",         "larger-interface",
              "smaller-interface", "usual-interface",  "reduce-motion",        "next-colour-vision",
              "open-as-left",      "open-colours",     "toggle-time-line",     "focus-time-line",
              "toggle-shading",    "find-chain",       "open-search",          "open-palette",
              "open-keys",         "present",          "present-on",           "quit"});
    CHECK(idsOf(CommandNeeds::FreeKeyboard) == Ids{"pan-left", "pan-right", "pan-up", "pan-down", "mark-left",
                                                   "mark-right", "mark-up", "mark-down", "choose-marked",
                                                   "play-time-line"});
    Ids pickers;
    for (const CommandRow& row : kCommands) {
        if (row.opensPicker) pickers.emplace(row.id);
    }
    CHECK(pickers == Ids{"focus-filters", "open-search", "find-chain", "open-palette"});
}

TEST_CASE("the Explore menu has its order") {
    const auto titles = [](ExploreSection section) {
        std::vector<std::string> found;
        for (const Command command : exploreCommands(section))
            found.emplace_back(wordsOf(rowOf(command)).title);
        return found;
    };
    CHECK(titles(ExploreSection::Panels) ==
          std::vector<std::string>{"Go to the filters", "Go to what is selected", "Go to the legend"});
    CHECK(titles(ExploreSection::Views) ==
          std::vector<std::string>{"Table", "Charts", "Matrix", "Measures", "Circles", "Gaps",
                                   "Anniversaries", "Coverage", "Tour", "Time line",
                                   "Chain between two cities", "Lasso", "Ended ties with Russia",
                                   "Present the tour"});
    CHECK(titles(ExploreSection::Edit) == std::vector<std::string>{"Undo", "Redo", "Find a command"});
}

TEST_CASE("palette and sheet of keys show every command, each once") {
    const std::vector<CommandHit> hits = findCommands("");
    REQUIRE(hits.size() == kCommands.size());
    for (std::size_t i = 0; i < hits.size(); ++i)
        CHECK(hits[i].command == commandAt(i));
    const std::vector<KeyGroup> groups = keyGroups();
    REQUIRE(groups.size() == kKeyGroupCount);
    std::map<std::string_view, std::vector<std::string_view>> keys;
    std::size_t lines = 0;
    for (std::size_t i = 0; i < kCommandGroupCount; ++i) {
        CHECK_FALSE(groups[i].name.empty());
        CHECK_FALSE(groups[i].lines.empty());
        for (const KeyLine& line : groups[i].lines) {
            keys[line.words] = line.keys;
            ++lines;
        }
    }
    CHECK(lines == kCommands.size());
    for (const CommandRow& row : kCommands) {
        CAPTURE(row.id);
        CHECK(keys[wordsOf(row).title] == keysOf(row));
    }
}

// A second list of commands (further keys, groups, menus, a switch over what they do) names several in one
// statement, or many in one file. Panels name those that their buttons run.
TEST_CASE("nothing lists commands a second time") {
    constexpr std::size_t kMaxInStatement = 3;
    constexpr std::size_t kMaxInFile = 7; // the top bar, with its menus and tips
    std::size_t named = 0;
    for (const std::filesystem::path& file : sourceFiles()) {
        const std::string source = textOf(file);
        const Ids ids = idsNamedIn(source);
        if (file.filename() == "command_table.h") {
            CHECK(ids.size() > 50); // the reading itself works
            continue;
        }
        CAPTURE(file);
        CHECK(ids.size() <= kMaxInFile);
        named += ids.size();
        std::stringstream statements(ids.empty() ? std::string() : source);
        for (std::string statement; std::getline(statements, statement, ';');)
            CHECK_MESSAGE(idsNamedIn(statement).size() <= kMaxInStatement, statement);
        CHECK_FALSE(std::regex_search(source, std::regex("case \"[a-z-]+\"_command")));
        if (file.filename() != "command.h") // no arithmetic on rows
            CHECK(source.find("static_cast<Command>") == std::string::npos);
    }
    CHECK(named > 20);
}

TEST_CASE("every function that a command may have is the function of one") {
    const std::string declarations =
        textOf(atlas::testing::sourceFolder() / "src/model/commands/command_functions.h");
    const std::regex declaration(R"(void (\w+)\(CommandContext& context\);)");
    const auto declared = std::distance(
        std::sregex_iterator(declarations.begin(), declarations.end(), declaration), std::sregex_iterator());
    std::set<CommandFunction> used;
    for (const CommandRow& row : kCommands)
        used.insert(row.does);
    CHECK(static_cast<std::size_t>(declared) == used.size());
}

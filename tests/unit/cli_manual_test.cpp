// The manual page and the completions of shells hold what --help holds, neither less nor more.
#include <regex>
#include <set>

#include "../support/command_line_run.h"
#include "cli/manual/value_words.h"
#include "cli/sub_commands.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

using Names = std::set<std::string>;

// What matches in a text, each once.
Names matches(const std::string& text, const std::string& pattern) {
    const std::regex expression(pattern);
    Names found;
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end; ++match)
        found.insert(match->str(1));
    return found;
}

std::string helpOf(const std::string& command) {
    const Run help = command.empty() ? run({"--help"}) : run({command, "--help"});
    REQUIRE(help.exitCode() == 0);
    return help.out;
}

// The options of a help: names stand at the beginning of a row, before two spaces or a value's name.
Names optionsOf(const std::string& command) {
    Names options;
    for (const std::string& row : matches(helpOf(command), "\n  (-[^ ]+)")) {
        const Names names = matches(row, "(--[a-z-]+)");
        options.insert(names.begin(), names.end());
    }
    return options;
}

std::string manual(const std::string& format) {
    const Run printed = run({"manual", format});
    REQUIRE(printed.exitCode() == 0);
    REQUIRE(printed.err.empty());
    return printed.out;
}

std::vector<std::string> commandNames() {
    std::vector<std::string> names{{}};
    for (const SubCommand& command : subCommands())
        names.emplace_back(command.name);
    return names;
}

// The part of a text from a beginning to the next end.
std::string part(const std::string& text, const std::string& beginning, const std::string& ending) {
    const std::size_t begin = text.find(beginning);
    REQUIRE_MESSAGE(begin != std::string::npos, beginning);
    return text.substr(begin, text.find(ending, begin + beginning.size()) - begin);
}

} // namespace

TEST_CASE("every option of every help stands in the manual page, and no other") {
    const std::string page = manual("man");
    Names all;
    for (const std::string& command : commandNames()) {
        CAPTURE(command);
        const Names options = optionsOf(command);
        CHECK(options.count("--help") == 1);
        all.insert(options.begin(), options.end());
        if (!command.empty()) CHECK(page.find(".SS " + command + "\n") != std::string::npos);
    }
    CHECK(all.size() > 30);
    Names told;
    for (std::string name : matches(page, R"(\\fB(\\-\\-[a-z\\-]+)\\fR)")) {
        std::erase(name, '\\');
        told.insert(name);
    }
    CHECK(told == all);
}

TEST_CASE("the manual page is made of macros that it means") {
    const std::string page = manual("man");
    const Names macros{"TH", "SH", "SS", "TP", "PP", "B", "br"};
    for (const std::string& macro : matches(page, "\n[.']([^ \n]*)"))
        CHECK_MESSAGE(macros.count(macro) == 1, macro);
    CHECK(page.starts_with(".TH SISTER\\-ATLAS 1 "));
    CHECK(page.find("\\- draws the world's") != std::string::npos);
    CHECK(page.find("Taken by the window, export.") != std::string::npos);
}

TEST_CASE("bash completes the options of each sub-command") {
    const std::string script = manual("bash");
    for (const std::string& command : commandNames()) {
        CAPTURE(command);
        const std::string line =
            part(script, "\n    " + (command.empty() ? "''" : command) + ") options=", "\n");
        CHECK(matches(line, "[ '](--[a-z-]+)") == optionsOf(command));
    }
}

TEST_CASE("zsh completes the options of each sub-command") {
    const std::string script = manual("zsh");
    for (const std::string& command : commandNames()) {
        CAPTURE(command);
        const std::string lines = command.empty() ? part(script, "_arguments -C", "'1:")
                                                  : part(script, "\n      " + command + ")\n", ";;\n");
        CHECK(matches(lines, R"('\*(--[a-z-]+)\[)") == optionsOf(command));
    }
}

TEST_CASE("fish completes the options of each sub-command") {
    const std::string script = manual("fish");
    for (const std::string& command : commandNames()) {
        CAPTURE(command);
        std::string lines;
        const std::string where =
            command.empty() ? "'not __fish_seen" : "'__fish_seen_subcommand_from " + command + "'";
        for (const std::string& line : matches(script, "(complete -c sister-atlas -n [^\n]*)"))
            if (line.find(where) != std::string::npos) lines += line + "\n";
        Names told;
        for (const std::string& name : matches(lines, " -l ([a-z-]+)(?= )"))
            told.insert("--" + name);
        CHECK(told == optionsOf(command));
    }
}

TEST_CASE("what is to be typed after an option decides what a shell offers") {
    const std::string script = manual("bash");
    const std::string files = part(script, "\n    --kiosk |", ";;");
    CHECK(files.find(" --pdf |") != std::string::npos);
    CHECK(files.find("| --view)") != std::string::npos);
    CHECK(files.find("compgen -f") != std::string::npos);
    CHECK(part(script, "\n    --data)", ";;").find("compgen -d") != std::string::npos);
    CHECK(part(script, "\n    --all |", ")").find("--title") != std::string::npos);
    const std::string words = part(script, "\n    --projection) words='", "' ");
    CHECK(words.find(" azimuthal-equidistant") != std::string::npos);
    CHECK(part(script, "\n    --theme) words='", "' ").find("night") != std::string::npos);
    CHECK(manual("zsh").find("]:NAME:(equal-earth ") != std::string::npos);
    CHECK(manual("fish").find(" -l undated -x -a 'shown hidden' -d ") != std::string::npos);
    CHECK(manual("fish").find(" -l ends -x -a 'any both' -d ") != std::string::npos);
}

TEST_CASE("options of which words are known are options, and take these words") {
    const Names all = optionsOf("export");
    for (const std::string_view option : optionsWithWords()) {
        CAPTURE(option);
        CHECK(all.count(std::string(option)) == 1);
        for (const std::string& word : valueWords(option)) {
            CAPTURE(word);
            // The window would open. Ends have a size only where one is chosen.
            CHECK_FALSE(
                run({"--city-size", "under-10000", std::string(option), word}).outcome.exitCode.has_value());
        }
    }
}

TEST_CASE("a manual of another kind is refused in one line") {
    const Run unknown = run({"manual", "amn"});
    CHECK(unknown.exitCode() == 2);
    CHECK(isOneLine(unknown.err));
    CHECK(unknown.err.find("did you mean \"man\"?") != std::string::npos);
}

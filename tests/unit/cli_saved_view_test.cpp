#include <map>

#include "../support/command_line_run.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr const char* kViews = R"({"version": 1, "views": [
  {"name": "Japan, sports", "theme": "day", "filter": {"country": ["JP"], "program": ["sports"]},
   "camera": {"projection": "mercator", "zoom": 2, "center": [139.7, 35.7]}},
  {"name": "Awarded", "filter": {"awarded": true}},
  {"name": "Broken", "filter": {"years": "never"}}]})";

std::size_t rowsOf(const std::vector<std::string>& arguments) {
    const Run list = run(arguments);
    REQUIRE_MESSAGE(list.exitCode() == 0, list.err);
    return lineCount(list.out);
}

} // namespace

TEST_CASE("--view is the same as its filters typed, and options change it") {
    const TemporaryFolder folder;
    const std::string file = folder.write("views.json", kViews).string();
    CHECK(rowsOf({"list", "--view", file}) == rowsOf({"list", "--country", "JP", "--program", "sports"}));
    CHECK(rowsOf({"list", "--view", file + "#awarded"}) == rowsOf({"list", "--awarded"}));
    CHECK(rowsOf({"list", "--view", file, "--country", "KE"}) ==
          rowsOf({"list", "--country", "KE", "--program", "sports"}));
    CHECK(run({"stats", "--runs", "0", "--view", file}).out ==
          run({"stats", "--runs", "0", "--country", "JP", "--program", "sports"}).out);
}

TEST_CASE("a file alone opens the window at its first view, or at the one that is named") {
    const TemporaryFolder folder;
    const std::string file = folder.write("mine.atlas-views.json", kViews).string();
    CHECK(run({file}).outcome.windowOptions.view == run({"--view", file}).outcome.windowOptions.view);
    CHECK(run({file + "#awarded"}).outcome.windowOptions.view.filter.awarded);
    CHECK(run({file}).outcome.windowOptions.isViewAsked);
    CHECK(run({"--view", file}).outcome.windowOptions.isViewAsked);
    CHECK(run({file, "--theme", "print"}).outcome.windowOptions.view.themeId == "print");
    const std::map<std::vector<std::string>, std::string> wrong{
        {{file, "list"}, "with list write --view " + file},
        {{file, "--view", file}, "write one"},
        {{folder.path() / "gone.json"}, "gone.json: there is no such file"},
        {{file, "another.json"}, "\"another.json\" is one argument too many"},
        {{"lst", "another.json"}, "did you mean \"list\"?"},
        {{""}, "FILE is empty"},
    };
    for (const auto& [arguments, words] : wrong) {
        CAPTURE(words);
        const Run refused = run(arguments);
        CHECK(refused.exitCode() == 2);
        CHECK(isOneLine(refused.err));
        CHECK_MESSAGE(refused.err.find(words) != std::string::npos, refused.err);
    }
}

TEST_CASE("a file that is opened and cannot be used is told in the window") {
    const TemporaryFolder folder;
    const std::string file = folder.write("broken.json", "{").string();
    const Run window = run({file, "--theme", "print"});
    REQUIRE_FALSE(window.outcome.exitCode.has_value());
    CHECK(window.err.empty());
    CHECK(window.outcome.windowOptions.view.themeId == "print");
    REQUIRE(window.outcome.windowOptions.messages.size() == 1);
    CHECK(window.outcome.windowOptions.messages.front().starts_with(file + ":"));
    CHECK(run({"--view", file}).exitCode() == 2);           // typed on a command line
    CHECK(run({file, "--theme", "nihgt"}).exitCode() == 2); // not the file's fault
    CHECK(run({file + "#gone"}).exitCode() == 2);
}

TEST_CASE("the window opens at a view") {
    const TemporaryFolder folder;
    const std::string file = folder.write("views.json", kViews).string();
    const View state = run({"--view", file}).outcome.windowOptions.view;
    CHECK(state.themeId == "day");
    CHECK(state.camera.projection == ProjectionKind::Mercator);
    CHECK(state.filter.programs == maskOf(ProgramType::Sports));
    const View changed = run({"--view", file, "--theme", "print", "--zoom", "3"}).outcome.windowOptions.view;
    CHECK(changed.themeId == "print");
    CHECK(changed.camera.zoom == 3.0);
    CHECK(changed.filter == state.filter);
}

TEST_CASE("what a view leaves out for want of a year can be kept") {
    const TemporaryFolder folder;
    const std::string file =
        folder.write("views.json", R"({"views": [{"name": "Old", "filter": {"years": "1931-1960"}}]})")
            .string();
    CHECK(rowsOf({"list", "--view", file, "--keep-unknown-years"}) ==
          rowsOf({"list", "--years", "1931-1960", "--keep-unknown-years"}));
}

TEST_CASE("a view's theme that is not there is told with its file") {
    const TemporaryFolder folder;
    const std::string file =
        folder.write("views.json", R"({"views": [{"name": "Dark", "theme": "nihgt"}]})").string();
    const Run opened = run({"--view", file});
    CHECK(opened.exitCode() == 2);
    CHECK(isOneLine(opened.err));
    CHECK(opened.err.find(file + ": theme \"nihgt\" is unknown; did you mean \"night\"?") !=
          std::string::npos);
    CHECK(run({"--view", file, "--theme", "day"}).outcome.windowOptions.view.themeId == "day");
}

TEST_CASE("what is wrong with a view is one line, and exit code 2") {
    const TemporaryFolder folder;
    const std::string file = folder.write("views.json", kViews).string();
    const auto error = [](const std::string& view) {
        const Run list = run({"list", "--view", view});
        CHECK(list.exitCode() == 2);
        CHECK(isOneLine(list.err));
        CHECK(list.out.empty());
        return list.err;
    };
    CHECK(error(file + "#Awardet").find("did you mean \"Awarded\"?") != std::string::npos);
    CHECK(error(file + "#Broken").find(file + ": view \"Broken\": filter.years: \"never\"") !=
          std::string::npos);
    CHECK(error((folder.path() / "none.json").string()).find("none.json") != std::string::npos);
    CHECK(error(folder.write("damaged.json", "{").string()).find("line 1") != std::string::npos);
}

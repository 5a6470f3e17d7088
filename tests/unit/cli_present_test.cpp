#include <doctest/doctest.h>

#include "tests/support/command_line_run.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr const char* kTwoSteps = R"({"title": "Ours", "steps": [{"caption": "One"}, {"caption": "Two"}]})";

std::string tourIn(const TemporaryFolder& folder, std::string_view text) {
    folder.write("tour.json", std::string(text));
    return (folder.path() / "tour.json").string();
}

} // namespace

TEST_CASE("present opens the window with the show that was asked for") {
    const TemporaryFolder folder;
    const Run run = testing::run({"present", tourIn(folder, kTwoSteps), "--monitor", "2", "--step", "2",
                                  "--autoplay", "8", "--loop", "--theme", "Stage, by day"});
    CHECK_FALSE(run.outcome.exitCode);
    CHECK(run.err.empty());
    REQUIRE(run.outcome.show);
    CHECK(run.outcome.show->tour.title == "Ours");
    CHECK(run.outcome.show->monitor == 1);
    CHECK(run.outcome.show->firstStep == 1);
    CHECK(run.outcome.show->pace.secondsPerStep == 8.0);
    CHECK(run.outcome.show->pace.loops);
    CHECK(run.outcome.show->themeId == "stage-day");
    CHECK(run.outcome.windowOptions.isFresh);
}

TEST_CASE("unless told otherwise a show begins with its first step and waits for the speaker") {
    const TemporaryFolder folder;
    const Run run = testing::run({"present", tourIn(folder, kTwoSteps)});
    REQUIRE(run.outcome.show);
    CHECK_FALSE(run.outcome.show->monitor);
    CHECK(run.outcome.show->firstStep == 0);
    CHECK_FALSE(run.outcome.show->pace.secondsPerStep);
    CHECK_FALSE(run.outcome.show->pace.loops);
    CHECK(run.outcome.show->themeId.empty());
    CHECK_FALSE(testing::run({}).outcome.show);
}

TEST_CASE("the presenter's view is asked for, or never shown, or comes where there are two screens") {
    const TemporaryFolder folder;
    const std::string file = tourIn(folder, kTwoSteps);
    const auto viewOf = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"present", file});
        const Run run = testing::run(more);
        REQUIRE(run.outcome.show);
        return run.outcome.show->presenterView;
    };
    CHECK(viewOf({}) == PresenterView::WhereTwoScreens);
    CHECK(viewOf({"--presenter"}) == PresenterView::Shown);
    CHECK(viewOf({"--no-presenter"}) == PresenterView::Hidden);
    const Run both = testing::run({"present", file, "--presenter", "--no-presenter"});
    CHECK(both.exitCode() == 2);
    CHECK(isOneLine(both.err));
}

TEST_CASE("a damaged tour opens no window: it ends in the one line of check") {
    const TemporaryFolder folder;
    for (const char* text :
         {"{", "[]", R"({"steps": [{"seconds": "long"}]})", R"({"version": 7, "steps": []})"}) {
        const std::string file = tourIn(folder, text);
        const Run run = testing::run({"present", file});
        CHECK(run.exitCode() == 2);
        CHECK(run.out.empty());
        CHECK(run.err == testing::run({"check", file}).err);
        CHECK(isOneLine(run.err));
    }
    const Run gone = testing::run({"present", (folder.path() / "gone.json").string()});
    CHECK(gone.exitCode() == 2);
    CHECK(isOneLine(gone.err));
}

TEST_CASE("what cannot be presented is said in one line with the remedy") {
    const TemporaryFolder folder;
    const std::string file = tourIn(folder, kTwoSteps);
    const Run beyond = testing::run({"present", file, "--step", "3"});
    CHECK(beyond.exitCode() == 2);
    CHECK(beyond.err.find("--step 3: " + file + " has 2 steps; write 1 to 2") != std::string::npos);
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--step", "0"},
                                                  {"--monitor", "0"},
                                                  {"--theme", "nonsense"},
                                                  {"--autoplay", "soon"},
                                                  {"--step", "-1"}}) {
        std::vector<std::string> arguments{"present", file};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        const Run run = testing::run(arguments);
        CHECK(run.exitCode() == 2);
        CHECK(isOneLine(run.err));
    }
    const Run empty = testing::run({"present", tourIn(folder, R"({"steps": []})")});
    CHECK(empty.exitCode() == 2);
    CHECK(empty.err.find("has no step to show") != std::string::npos);
}

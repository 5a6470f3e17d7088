#include <doctest/doctest.h>

#include "core/environment.h"
#include "tests/support/command_line_run.h"
#include "tests/support/environment_variable.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr const char* kTour = R"({"title": "Ours", "steps": [{"caption": "One"}, {"caption": "Two"}]})";

std::string tourIn(const TemporaryFolder& folder, std::string_view text = kTour) {
    folder.write("tour.json", std::string(text));
    return (folder.path() / "tour.json").string();
}

} // namespace

TEST_CASE("--kiosk opens a booth as it was asked for") {
    const TemporaryFolder folder;
    const Run run = testing::run({"--kiosk", tourIn(folder), "--kiosk-code", "hays18", "--idle", "90",
                                  "--monitor", "2", "--theme", "Stage, by day"});
    CHECK_FALSE(run.outcome.exitCode);
    CHECK(run.err.empty());
    REQUIRE(run.outcome.kiosk);
    CHECK_FALSE(run.outcome.show);
    CHECK(run.outcome.kiosk->tour.title == "Ours");
    CHECK(run.outcome.kiosk->code == "HAYS18");
    CHECK(run.outcome.kiosk->times.idleSeconds == 90.0);
    CHECK(run.outcome.kiosk->times.countdownSeconds == 10.0);
    CHECK(run.outcome.kiosk->monitor == 1);
    CHECK(run.outcome.kiosk->themeId == "stage-day");
    CHECK_FALSE(run.outcome.kiosk->rehearsedHours);
    CHECK(run.outcome.windowOptions.isFresh);
}

TEST_CASE("unless told otherwise a booth waits a minute; without a code it says how it ends") {
    const TemporaryFolder folder;
    const Run run = testing::run({"--kiosk", tourIn(folder)});
    REQUIRE(run.outcome.kiosk);
    CHECK(run.outcome.kiosk->times.idleSeconds == 60.0);
    CHECK(run.outcome.kiosk->code.empty());
    CHECK(run.err.find("only a signal ends it") != std::string::npos);
    CHECK(isOneLine(run.err));
    CHECK_FALSE(testing::run({}).outcome.kiosk);
}

TEST_CASE("the code may stand in the environment, where the command line has none") {
    const TemporaryFolder folder;
    const std::string file = tourIn(folder);
    const EnvironmentVariable code("SISTER_ATLAS_KIOSK_CODE", "13579");
    CHECK(testing::run({"--kiosk", file}).outcome.kiosk->code == "13579");
    CHECK(testing::run({"--kiosk", file, "--kiosk-code", "24680"}).outcome.kiosk->code == "24680");
    const EnvironmentVariable wrong("SISTER_ATLAS_KIOSK_CODE", "1 2");
    const Run run = testing::run({"--kiosk", file});
    CHECK(run.exitCode() == 2);
    CHECK(run.err.find("SISTER_ATLAS_KIOSK_CODE") != std::string::npos);
}

TEST_CASE("a tour with faults ends in the one line of check") {
    const TemporaryFolder folder;
    const std::string file = tourIn(folder, R"({"steps": [{"seconds": "long"}]})");
    const Run run = testing::run({"--kiosk", file, "--kiosk-code", "1234"});
    CHECK(run.exitCode() == 2);
    CHECK(run.err == testing::run({"check", file}).err);
    CHECK(testing::run({"--kiosk", tourIn(folder, R"({"steps": []})")}).exitCode() == 2);
    const Run gone = testing::run({"--kiosk", (folder.path() / "gone.json").string()});
    CHECK(gone.exitCode() == 2);
    CHECK(isOneLine(gone.err));
}

TEST_CASE("what makes no sense for a booth, or without one, is refused in one line") {
    const TemporaryFolder folder;
    const std::string file = tourIn(folder);
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--country", "France"},
                                                  {"--fresh"},
                                                  {"--projection", "globe"},
                                                  {"--kiosk-code", "12"},
                                                  {"--idle", "1"},
                                                  {"--idle", "soon"},
                                                  {"--monitor", "0"},
                                                  {"--rehearse", "0"},
                                                  {"--theme", "nonsense"},
                                                  {"stats"},
                                                  {"present", file}}) {
        std::vector<std::string> arguments{"--kiosk", file};
        arguments.insert(arguments.end(), wrong.begin(), wrong.end());
        const Run run = testing::run(arguments);
        CAPTURE(wrong.front());
        CHECK(run.exitCode() == 2);
        CHECK(isOneLine(run.err));
        CHECK(run.err.find(wrong.front()) != std::string::npos);
    }
    for (const std::vector<std::string>& alone : {std::vector<std::string>{"--kiosk-code", "1234"},
                                                  {"--idle", "60"},
                                                  {"--monitor", "2"},
                                                  {"--rehearse", "8"}}) {
        const Run run = testing::run(alone);
        CHECK(run.exitCode() == 2);
        CHECK(run.err.find(alone.front() + " is for a kiosk; add --kiosk FILE.json") != std::string::npos);
    }
}

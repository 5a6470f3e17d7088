#include <doctest/doctest.h>

#include "cli/commands/brief_plan.h"
#include "tests/support/command_line_run.h"

using namespace atlas;
using namespace atlas::testing;
using namespace std::chrono_literals;

namespace {

std::string errorOf(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "brief");
    const Run run = testing::run(arguments);
    CHECK(run.exitCode() == 2);
    CHECK(isOneLine(run.err));
    return run.err;
}

bool has(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("what is wrong with the arguments of brief is one line that names it and the remedy") {
    CHECK(has(errorOf({"--out", "a.pdf"}), "needs a city, a state or a country"));
    CHECK(has(errorOf({"Iowa"}), "--out"));
    CHECK(has(errorOf({"Iowa", "--all", "states", "--out", "{name}.pdf"}), "do not go together"));
    CHECK(has(errorOf({"--all", "states", "--out", "a.pdf"}), "write a pattern such as '{name}.pdf'"));
    CHECK(has(errorOf({"--all", "towns", "--out", "{name}.pdf"}), "\"states\" or \"countries\""));
    CHECK(has(errorOf({"Iowa", "--out", "a.doc"}), "let the name end in"));
    CHECK(has(errorOf({"Iowa", "--out", "nowhere/a.pdf"}), "there is no folder nowhere"));
    CHECK(has(errorOf({"Iowa", "--out", "a.pdf", "--date", "tomorrow"}), "write YYYY-MM-DD"));
    CHECK(has(errorOf({"Iowa", "--out", "a.pdf", "--theme", "neon"}), "--theme"));
    CHECK(has(errorOf({"Georgia", "--out", "a.pdf"}), "state:Georgia"));
    CHECK(has(errorOf({"Iowa", "--out", "a.pdf", "--poster"}), "--poster is of a city"));
    CHECK(has(errorOf({"Hays, KS", "--out", "a.html", "--poster"}), "--poster is written as"));
}

TEST_CASE("a list is read line by line, and its errors name the line") {
    const TemporaryFolder folder;
    const std::string list = folder.write("list.txt", "# ours\n\nHays, KS\r\nstate:Georgia\n").string();
    const EnvironmentVariable home("SISTER_ATLAS_HOME", sourceFolder().string());
    BriefOptions options;
    options.listFile = list;
    options.file = (folder.path() / "{kind}" / "{name}.html").string();
    const Result<BriefPlan> plan = briefPlanFrom(options, {});
    REQUIRE(plan.has_value());
    REQUIRE(plan->requests.size() == 2);
    CHECK(plan->requests[0].file == folder.path() / "city" / "hays.html");
    CHECK(plan->requests[1].file == folder.path() / "state" / "georgia.html");
    CHECK(std::filesystem::is_directory(folder.path() / "state"));
    folder.write("list.txt", "Hays, KS\nNowhere at all\n");
    CHECK(has(errorOf({"--list", list, "--out", "{name}.pdf"}), "list.txt:2: city \"Nowhere at all\""));
    folder.write("list.txt", "# nobody\n");
    CHECK(has(errorOf({"--list", list, "--out", "{name}.pdf"}), "there is no name in it"));
    folder.write("list.txt", "Springfield, MO\nSpringfield, IL\n");
    CHECK(has(errorOf({"--list", list, "--out", "{name}.pdf"}), "would be written twice"));
}

TEST_CASE("a date is a day of the calendar") {
    CHECK(briefDateFrom("2026-11-28") == 2026y / 11 / 28);
    for (const char* wrong : {"2026-13-01", "2026-02-30", "28.11.2026", "2026-1-1", "2026-11-2x"}) {
        CAPTURE(wrong);
        CHECK_FALSE(briefDateFrom(wrong).has_value());
    }
    CHECK(briefDateFrom("")->ok());
}

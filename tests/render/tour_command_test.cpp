// What the program itself writes of a tour, all of it at once.
#include <doctest/doctest.h>

#include <fmt/core.h>

#include <cstdlib>

#include "tests/support/environment_variable.h"
#include "tests/support/folders.h"
#include "tests/support/sample_network.h"

using namespace atlas::testing;

namespace {

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "word ";
    return text;
}

} // namespace

TEST_CASE("one command writes all that was asked for, and notes what has no room and no letters") {
    const TemporaryFolder folder;
    const TemporaryFolder data;
    writeSampleNetwork(data);
    const EnvironmentVariable home("SISTER_ATLAS_HOME", sourceFolder().string());
    const std::string tour =
        folder
            .write("tour.json", R"({"title": "Two", "steps": [{"caption": "One", "seconds": 1},
                                {"caption": ")" +
                                    words(300) + R"(", "notes": "\uDBFF\uDFFD", "seconds": 1}]})")
            .string();
    const std::string out = (folder.path() / "out").string();
    const std::string command = fmt::format(
        "'{0}' tour '{1}' --data '{2}' --pdf '{3}.pdf' --pptx '{3}.pptx' --video '{3}.mp4' --size "
        "160x90 --fps 2 --theme print --transcript '{3}.txt' 2> '{3}.err'",
        programFile().string(), tour, data.path().string(), out);
    REQUIRE(std::system(command.c_str()) == 0);
    CHECK(readFile(out + ".pdf").starts_with("%PDF-"));
    CHECK(readFile(out + ".pptx").starts_with("PK"));
    CHECK(readFile(out + ".mp4").substr(4, 4) == "ftyp");
    CHECK(readFile(out + ".png").starts_with("\x89PNG"));
    CHECK(readFile(out + ".vtt").starts_with("WEBVTT\n"));
    CHECK(readFile(out + ".txt").starts_with("Two\n2 steps, "));
    const std::string notes = readFile(out + ".err");
    CHECK(notes.find("step 2: The caption does not fit") != std::string::npos);
    CHECK(notes.find("step 1:") == std::string::npos);
    CHECK(notes.find("U+10FFFD") != std::string::npos);
}

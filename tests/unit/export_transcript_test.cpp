#include "export/tours/transcript.h"

#include <doctest/doctest.h>

#include "export/tours/step_times.h"
#include "tests/support/folders.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr std::string_view kTour = R"({"title": "Towns & <friends>", "steps": [
    {"kind": "start", "caption": "{recorded} ties", "seconds": 3600},
    {"kind": "blank", "caption": "unseen", "transition": "cut", "seconds": 2.5},
    {"caption": "Here --> there\n\nand back", "transition": "cut", "seconds": 20}]})";

TourScenes scenesOf(std::string_view text) {
    return {shippedNetwork().network, *tourFrom(text, "tour.json"),
            *loadThemes(sourceFolder() / "assets" / "themes")};
}

} // namespace

TEST_CASE("a transcript has what the room reads, with its times, and the credit") {
    const std::string text = transcriptText(scenesOf(kTour));
    CHECK(
        text.starts_with("Towns & <friends>\n3 steps, 1:00:23\n\n"
                         "0:00\nTowns & <friends>\n31,011 ties\n\n"
                         "1:00:00\n(nothing to read)\n\n"
                         "1:00:03\nHere --> there\nand back\n\nSister Cities Atlas · Data: "));
    CHECK(text.ends_with(" · Map: Natural Earth\n"));
    CHECK(text.find("unseen") == std::string::npos);
}

TEST_CASE("captions of a film are WebVTT, whatever they say") {
    const std::string text = transcriptVtt(scenesOf(kTour));
    CHECK(text.starts_with("WEBVTT\n\nNOTE\nTowns &amp; &lt;friends&gt;\nSister Cities Atlas · Data: "));
    CHECK(text.find("\n\n1\n00:00:00.000 --> 01:00:00.000\nTowns &amp; &lt;friends&gt;\n31,011 ties\n\n"
                    "3\n01:00:02.500 --> 01:00:22.500\nHere --&gt; there\nand back\n") != std::string::npos);
}

TEST_CASE("steps follow each other without a gap") {
    const TourScenes scenes = scenesOf(kTour);
    const std::vector<StepTime> told = stepTimes(scenes);
    REQUIRE(told.size() == 3);
    CHECK(told.front().beginSeconds == 0.0);
    CHECK(told[1].beginSeconds == told[0].endSeconds);
    CHECK(told[2].beginSeconds == told[1].endSeconds);
    CHECK(stepTimes(scenes, 4.0).back().endSeconds == 12.0);
}

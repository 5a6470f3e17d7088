// Films as far as nothing is drawn: which moment each frame shows, and what ffmpeg is asked for.
#include <doctest/doctest.h>

#include <algorithm>

#include "export/films/film_format.h"
#include "export/films/film_timeline.h"
#include "export/tours/step_times.h"
#include "tests/support/folders.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

TourScenes scenesOf(std::string_view text) {
    return {shippedNetwork().network, *tourFrom(text, "tour.json"),
            *loadThemes(sourceFolder() / "assets" / "themes")};
}

constexpr std::string_view kTour = R"({"steps": [
    {"caption": "One", "seconds": 2, "view": {"camera": {"projection": "equal-earth", "zoom": 0}}},
    {"caption": "Two", "seconds": 3, "view": {"camera": {"projection": "equal-earth", "zoom": 3, "center": [100, 20]}}},
    {"caption": "Three", "seconds": 1, "transition": "cut"}]})";

} // namespace

TEST_CASE("a film has as many frames as its steps take, the ways to them included") {
    const TourScenes scenes = scenesOf(kTour);
    const double way = scenes.arrival(wayTo(1)).seconds();
    REQUIRE(way > 1.0);
    const FilmTimeline timeline(scenes, 30);
    CHECK(timeline.frameCount() == static_cast<std::size_t>(std::lround(30.0 * (6.0 + way))));
    CHECK(FilmTimeline(scenes, 5, 2.0).frameCount() ==
          static_cast<std::size_t>(std::lround(5.0 * (6.0 + way))));
}

TEST_CASE("frames follow each other in time, and stand still where the step does") {
    const TourScenes scenes = scenesOf(kTour);
    const FilmTimeline timeline(scenes, 10);
    CHECK(timeline.at(0) == FilmMoment{0, 0.0});
    CHECK(timeline.at(19) == FilmMoment{0, 0.0}); // nothing moves in the first step
    CHECK(timeline.at(20) == FilmMoment{1, 0.0});
    CHECK(timeline.at(21) == FilmMoment{1, 0.1});
    const double way = scenes.arrival(wayTo(1)).seconds();
    const std::size_t last = timeline.frameCount() - 1;
    CHECK(timeline.at(last).step == 2);
    CHECK(timeline.at(last - 12) == FilmMoment{1, way});
    std::size_t changes = 0;
    for (std::size_t frame = 1; frame <= last; ++frame) {
        CAPTURE(frame);
        CHECK(timeline.changesBefore(frame) == ++changes);
        const bool isNew = timeline.at(frame) != timeline.at(frame - 1);
        changes -= isNew ? 0 : 1;
        CHECK((timeline.at(frame).step > timeline.at(frame - 1).step ||
               timeline.at(frame).seconds >= timeline.at(frame - 1).seconds));
    }
}

TEST_CASE("a film's kind is its file's ending") {
    CHECK(filmKindOf("a.MP4") == FilmKind::Mp4);
    CHECK(filmKindOf("a.webm") == FilmKind::WebM);
    CHECK(filmKindOf("a.gif") == FilmKind::Gif);
    CHECK_FALSE(filmKindOf("a.avi").has_value());
}

TEST_CASE("ffmpeg is told what it gets and what is wanted") {
    const std::vector<std::string> words = ffmpegArguments({FilmKind::Mp4, 640, 360, 25}, "OUT");
    const auto after = [&](const std::string& option) {
        const auto found = std::find(words.begin(), words.end(), option);
        REQUIRE(found != words.end());
        return *(found + 1);
    };
    CHECK(after("-video_size") == "640x360");
    CHECK(after("-framerate") == "25");
    CHECK(after("-vf").ends_with("format=yuv420p"));
    CHECK(words.back() == "OUT");
    const std::vector<std::string> gif = ffmpegArguments(usualFormat(FilmKind::Gif), "OUT");
    CHECK(std::any_of(gif.begin(), gif.end(),
                      [](const std::string& word) { return word.find("palettegen") != std::string::npos; }));
}

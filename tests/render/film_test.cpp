// A tour as a film: its frames, and what other programs find in the file.
#include <doctest/doctest.h>

#include <fmt/core.h>

#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <tuple>

#include "export/films/film.h"
#include "export/tours/step_times.h"
#include "tests/support/folders.h"
#include "tests/support/picture_fixture.h"
#include "tests/support/program_output.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr int kWidth = 160;
constexpr int kHeight = 90;

constexpr const char* kTour = R"({"title": "Towns", "steps": [
    {"kind": "start", "caption": "{recorded} ties", "seconds": 1,
     "view": {"camera": {"projection": "equal-earth", "zoom": 0}}},
    {"caption": "There", "seconds": 1,
     "view": {"camera": {"projection": "equal-earth", "zoom": 2, "center": [100, 20]}}},
    {"kind": "blank", "seconds": 1}]})";

TourScenes scenesOf(const std::string& text) {
    return {networkOf(hardPairs()), *tourFrom(text, "tour.json"),
            *loadThemes(sourceFolder() / "assets" / "themes")};
}

FilmPainter newPainter() {
    Studio::instance(); // has the context
    return *FilmPainter::create(sourceFolder() / "geodata" / "natural_earth", kWidth, kHeight);
}

std::size_t hashOf(FilmPainter& painter, const TourScenes& scenes, const FilmMoment& moment) {
    const Result<FilmPainter::Frame> frame = painter.paint(scenes, moment);
    REQUIRE(frame);
    const auto* bytes = reinterpret_cast<const char*>(frame->picture->pixels.data());
    return std::hash<std::string_view>()({bytes, 4 * frame->picture->pixels.size()});
}

// What is in a film: "h264,160,90,yuv420p,5/1,36"
std::string probed(const std::filesystem::path& film) {
    return outputOf(
        "ffprobe -v error -count_frames -show_entries "
        "stream=codec_name,width,height,pix_fmt,r_frame_rate,nb_read_frames -of csv=p=0 '" +
        film.string() + "'");
}

std::string brightnessAt(const std::filesystem::path& film, double seconds) {
    return outputOf(
        fmt::format("ffmpeg -v error -ss {} -i '{}' -frames:v 1 -vf scale=1:1 -f rawvideo "
                    "-pix_fmt gray - | od -An -tu1",
                    seconds, film.string()));
}

} // namespace

TEST_CASE("the same moment of a film is the same frame, whatever was drawn before") {
    const TourScenes scenes = scenesOf(kTour);
    FilmPainter forwards = newPainter();
    FilmPainter backwards = newPainter();
    const std::array moments{FilmMoment{0, 0.0}, FilmMoment{1, 0.6}, FilmMoment{2, 0.3}};
    std::array<std::size_t, 3> first{};
    std::array<std::size_t, 3> second{};
    for (std::size_t i : {0U, 1U, 2U})
        first.at(i) = hashOf(forwards, scenes, moments.at(i));
    for (std::size_t i : {2U, 1U, 0U})
        second.at(i) = hashOf(backwards, scenes, moments.at(i));
    CHECK(first == second);
    CHECK(first[0] != first[1]);
    CHECK(first[1] != first[2]);
}

TEST_CASE("a moment that was painted is not painted again") {
    const TourScenes scenes = scenesOf(kTour);
    FilmPainter painter = newPainter();
    CHECK(painter.paint(scenes, {0, 0.0})->isNew);
    CHECK_FALSE(painter.paint(scenes, {0, 0.0})->isNew);
    CHECK(painter.paint(scenes, {1, 0.2})->isNew);
}

TEST_CASE("a film is as long as its steps, in all kinds, with a poster and captions beside it") {
    const TemporaryFolder folder;
    const TourScenes scenes = scenesOf(kTour);
    FilmPainter painter = newPainter();
    const std::size_t frames = FilmTimeline(scenes, 5).frameCount();
    CHECK(frames > 20);
    for (const auto& [name, kind, found] : {std::tuple{"film.mp4", FilmKind::Mp4, "h264,160,90,yuv420p,5/1"},
                                            std::tuple{"film.webm", FilmKind::WebM, "vp9,160,90,yuv420p,5/1"},
                                            std::tuple{"film.gif", FilmKind::Gif, "gif,160,90,bgra,5/1"}}) {
        const std::filesystem::path file = folder.path() / name;
        CAPTURE(name);
        const Result<void> written = writeFilm({file, {kind, kWidth, kHeight, 5}, {}}, scenes, painter);
        REQUIRE_MESSAGE(written, written.error().message);
        CHECK(probed(file) == fmt::format("{},{}\n", found, frames));
    }
    const std::filesystem::path film = folder.path() / "film.mp4";
    CHECK(brightnessAt(film, 0.1) == brightnessAt(film, 0.7)); // it begins where the first step stands
    CHECK(std::stoi(brightnessAt(film, 0.1)) > 18);
    CHECK(std::stoi(brightnessAt(film, static_cast<double>(frames) / 5.0 - 0.5)) <= 17); // black
    CHECK(readPicture(folder.path() / "film.png").widthPixels == kWidth);
    CHECK(readFile(folder.path() / "film.vtt").starts_with("WEBVTT\n"));
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 5);
}

TEST_CASE("of a film that is cancelled, or that ffmpeg cannot make, nothing is left") {
    const TemporaryFolder folder;
    const TourScenes scenes = scenesOf(kTour);
    FilmPainter painter = newPainter();
    const std::filesystem::path file = folder.path() / "film.mp4";
    const Result<void> stopped = writeFilm({file, {FilmKind::Mp4, kWidth, kHeight, 5}, {}}, scenes, painter,
                                           [](double share, std::string_view) { return share < 0.5; });
    REQUIRE_FALSE(stopped);
    CHECK(isCancellation(stopped.error()));
    CHECK(std::filesystem::is_empty(folder.path()));
    FilmPainter odd = *FilmPainter::create(sourceFolder() / "geodata" / "natural_earth", 161, 91);
    const Result<void> failed = writeFilm({file, {FilmKind::Mp4, 161, 91, 5}, {}}, scenes, odd);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message.starts_with("ffmpeg cannot make the film: "));
    CHECK(failed.error().message.find('\n') == std::string::npos);
    CHECK(std::filesystem::is_empty(folder.path()));
}

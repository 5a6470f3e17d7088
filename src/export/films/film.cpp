#include "export/films/film.h"

#include <csignal>
#include <cstring>
#include <string_view>
#include <vector>

#include "export/files/atomic_file.h"
#include "export/films/ffmpeg.h"
#include "export/films/film_timeline.h"
#include "export/pictures/png_writer.h"
#include "export/tours/transcript.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;
constexpr std::string_view kMaking = "making the film";

using Pixels = std::vector<std::uint8_t>; // the top row first

Path beside(Path film, const char* extension) {
    return film.replace_extension(extension);
}

void copyTopFirst(const PixelImage& picture, Pixels& pixels) {
    const std::size_t rowBytes = 4 * static_cast<std::size_t>(picture.widthPixels);
    pixels.resize(rowBytes * static_cast<std::size_t>(picture.heightPixels));
    for (int y = 0; y < picture.heightPixels; ++y)
        std::memcpy(pixels.data() + rowBytes * static_cast<std::size_t>(y),
                    picture.row(picture.heightPixels - 1 - y), rowBytes);
}

// Frames that change take long to draw, others hardly anything.
double shareOf(std::size_t changes, std::size_t frames) {
    constexpr double kChange = 8.0;
    return kChange * static_cast<double>(changes) + static_cast<double>(frames);
}

// A frame is little of the whole: the share stays while it is drawn.
Progress standingAt(double share, const Progress& progress) {
    return [share, &progress](double, std::string_view) { return goesOn(progress, share, kMaking); };
}

Result<void> addFrames(const FilmTimeline& timeline, const TourScenes& scenes, FilmPainter& painter,
                       Ffmpeg& ffmpeg, const Progress& progress) {
    const std::size_t count = timeline.frameCount();
    const double all = shareOf(timeline.changesBefore(count), count);
    Pixels pixels;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = shareOf(timeline.changesBefore(i), i) / all;
        if (!goesOn(progress, share, kMaking)) return cancelled();
        const Result<FilmPainter::Frame> frame =
            painter.paint(scenes, timeline.at(i), standingAt(share, progress));
        if (!frame) return tl::unexpected(frame.error());
        if (frame->isNew || pixels.empty()) copyTopFirst(*frame->picture, pixels);
        if (const Result<void> added = ffmpeg.add(pixels); !added) return added;
    }
    return {};
}

// The first step as it stands.
Result<Pixels> posterPixels(const FilmTimeline& timeline, const TourScenes& scenes, FilmPainter& painter,
                            const Progress& progress) {
    std::size_t last = 0;
    while (last + 1 < timeline.frameCount() && timeline.at(last + 1).step == 0)
        ++last;
    return painter.paint(scenes, timeline.at(last), standingAt(0.0, progress))
        .map([](const FilmPainter::Frame& frame) {
            Pixels pixels;
            copyTopFirst(*frame.picture, pixels);
            return pixels;
        });
}

} // namespace

Result<void> writeFilm(const FilmRequest& request, const TourScenes& scenes, FilmPainter& painter,
                       const Progress& progress) {
    const FilmFormat& format = request.format;
    std::signal(SIGPIPE, SIG_IGN); // an ffmpeg that has ended is an error like others
    Result<AtomicFile> film = AtomicFile::create(request.file);
    if (!film) return tl::unexpected(film.error());
    Result<AtomicFile> captions = AtomicFile::create(beside(request.file, ".vtt"));
    if (!captions) return tl::unexpected(captions.error());
    const FilmTimeline timeline(scenes, format.framesPerSecond, request.standsSeconds);
    const Result<Pixels> poster = posterPixels(timeline, scenes, painter, progress);
    if (!poster) return tl::unexpected(poster.error());
    Result<Ffmpeg> ffmpeg = Ffmpeg::start(format, film->stream());
    if (!ffmpeg) return tl::unexpected(ffmpeg.error());
    return addFrames(timeline, scenes, painter, *ffmpeg, progress)
        .and_then([&] { return ffmpeg->finish(); })
        .and_then([&] { return captions->write(transcriptVtt(scenes, request.standsSeconds)); })
        .and_then([&] {
            return writePng(beside(request.file, ".png"), *poster, format.widthPixels, format.heightPixels,
                            false);
        })
        .and_then([&] { return captions->commit(); })
        .and_then([&] { return film->commit(); });
}

} // namespace atlas

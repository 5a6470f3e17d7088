#include "export/films/film_format.h"

#include <fmt/core.h>

#include "core/text.h"

namespace atlas {

namespace {

using Words = std::vector<std::string>;

void add(Words& words, const Words& more) {
    words.insert(words.end(), more.begin(), more.end());
}

// YUV with colours at half of the resolution, which every player shows.
const Words kColours{"-vf",
                     "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
                     "-colorspace",
                     "bt709",
                     "-color_trc",
                     "bt709",
                     "-color_primaries",
                     "bt709",
                     "-color_range",
                     "tv"};

Words encoding(FilmKind kind) {
    Words words;
    switch (kind) {
        case FilmKind::Mp4: // begins to play before all of it is there
            words = {"-c:v", "libx264", "-preset", "veryfast", "-crf", "19", "-movflags", "+faststart"};
            add(words, kColours);
            add(words, {"-f", "mp4"});
            break;
        case FilmKind::WebM:
            words = {"-c:v",    "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "7",
                     "-row-mt", "1",          "-crf",      "28",       "-b:v",      "0"};
            add(words, kColours);
            add(words, {"-f", "webm"});
            break;
        case FilmKind::Gif: // a palette for each frame: one for all would need all frames in memory
            words = {"-filter_complex",
                     "split[a][b];[a]palettegen=stats_mode=single[p];[b][p]paletteuse=new=1:dither=bayer:"
                     "bayer_scale=4",
                     "-loop",
                     "0",
                     "-f",
                     "gif"};
            break;
    }
    return words;
}

} // namespace

std::optional<FilmKind> filmKindOf(const std::filesystem::path& file) {
    const std::string ending = folded(file.extension().string());
    if (ending == ".mp4") return FilmKind::Mp4;
    if (ending == ".webm") return FilmKind::WebM;
    if (ending == ".gif") return FilmKind::Gif;
    return std::nullopt;
}

FilmFormat usualFormat(FilmKind kind) {
    if (kind == FilmKind::Gif) return {kind, 640, 360, 10};
    return {kind, 1920, 1080, 30};
}

std::vector<std::string> ffmpegArguments(const FilmFormat& format, const std::string& output) {
    Words words{"-hide_banner",
                "-loglevel",
                "error",
                "-nostdin",
                "-y",
                "-f",
                "rawvideo",
                "-pixel_format",
                "rgb0",
                "-video_size",
                fmt::format("{}x{}", format.widthPixels, format.heightPixels),
                "-framerate",
                std::to_string(format.framesPerSecond),
                "-i",
                "pipe:0",
                "-an"};
    add(words, encoding(format.kind));
    words.push_back(output);
    return words;
}

} // namespace atlas

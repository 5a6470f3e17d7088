#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace atlas {

enum class FilmKind { Mp4, WebM, Gif };

struct FilmFormat {
    FilmKind kind = FilmKind::Mp4;
    int widthPixels = 1920; // both sides are even
    int heightPixels = 1080;
    int framesPerSecond = 30;
};

// By the file's ending, whatever its case; nothing for another one.
std::optional<FilmKind> filmKindOf(const std::filesystem::path& file);

// What is usual for such a film: a GIF is smaller and slower.
FilmFormat usualFormat(FilmKind kind);

// What ffmpeg is called with to make such a film of raw frames on its standard input: RGBA, the top row
// first. `output`: the file as ffmpeg finds it. Colours are those of ITU-R BT.709, as players expect them.
std::vector<std::string> ffmpegArguments(const FilmFormat& format, const std::string& output);

} // namespace atlas

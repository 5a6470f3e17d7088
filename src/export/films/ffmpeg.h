#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <span>

#include "core/result.h"
#include "export/films/film_format.h"

namespace atlas {

// Whether there is a program ffmpeg; the error says how to get it.
Result<void> checkFfmpeg();

// The program ffmpeg at work: takes frames, writes a film into a file that is open already, which may be one
// without a name.
class Ffmpeg {
public:
    // `file` outlives it.
    static Result<Ffmpeg> start(const FilmFormat& format, std::FILE* file);
    Ffmpeg(Ffmpeg&& other) noexcept;
    Ffmpeg& operator=(Ffmpeg&&) = delete;
    ~Ffmpeg(); // ends it, when it is not finished

    // The next frame: all its pixels.
    Result<void> add(std::span<const std::uint8_t> pixels);

    // After the last frame: waits until the film is complete.
    Result<void> finish();

private:
    struct StreamCloser {
        void operator()(std::FILE* stream) const { std::fclose(stream); }
    };
    using Stream = std::unique_ptr<std::FILE, StreamCloser>;

    Ffmpeg(int process, int frames, Stream complaints)
        : m_process(process), m_frames(frames), m_complaints(std::move(complaints)) {}
    void closeFrames();
    Error complaint(); // what it said on standard error, in one line

    int m_process; // 0: it has ended
    int m_frames;  // the pipe that it reads them from; -1: closed
    Stream m_complaints;
};

} // namespace atlas

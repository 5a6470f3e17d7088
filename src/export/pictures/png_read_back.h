#pragma once

#include <cstdint>
#include <memory>

#include "core/progress.h"
#include "core/result.h"
#include "export/pictures/picture_writer.h"

namespace atlas {

// Reads a PNG as others will read it, from its first byte to its last, every row of it, with another library
// than the one that writes it. A large one is read on a thread of its own while it is still being written:
// reading takes a fifth of the time that drawing takes.
class PngReadBack {
public:
    // `file`: the descriptor of an open one, which outlives this.
    PngReadBack(int file, const PictureFile& picture);
    ~PngReadBack(); // gives up
    PngReadBack(const PngReadBack&) = delete;
    PngReadBack& operator=(const PngReadBack&) = delete;

    // So many bytes are in the file by now.
    void follow(std::int64_t byteCount);

    // All of them are. Returns the checksum of all rows, RGB or RGBA, as addToChecksum has it; the error says
    // that what was read is no such picture.
    Result<std::uint32_t> finish(std::int64_t byteCount, const Progress& progress);

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas

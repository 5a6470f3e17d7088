#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include "core/progress.h"
#include "core/result.h"
#include "export/files/atomic_file.h"
#include "export/files/picture_words.h"

namespace atlas {

// Writes a picture row by row: to a file beside the target first, then renamed, so that a failed export never
// leaves half a picture nor touches the old one.
class PictureWriter {
public:
    PictureWriter() = default;
    PictureWriter(const PictureWriter&) = delete;
    PictureWriter& operator=(const PictureWriter&) = delete;
    PictureWriter(PictureWriter&&) noexcept = default;
    PictureWriter& operator=(PictureWriter&&) noexcept = default;
    virtual ~PictureWriter() = default;

    // The next row from the top: RGBA, four bytes per pixel, straight alpha.
    virtual Result<void> addRow(std::span<const std::uint8_t> rgba) = 0;

    // After the last row: the file is read back as others will read it, and gets its name, which is returned.
    virtual Result<std::filesystem::path> finish(const Progress& progress) = 0;
};

// What a picture is written as.
struct PictureFile {
    std::filesystem::path file; // its ending says the format
    int widthPixels = 0;
    int heightPixels = 0;
    bool withAlpha = false; // otherwise what is written of rows is opaque
    WhenTaken whenTaken = WhenTaken::Replace;
    int dotsPerInch = 0; // 0: it has no size of its own
    PictureWords words = {};
};

} // namespace atlas

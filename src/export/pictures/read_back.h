#pragma once

#include <cstdint>

#include "core/progress.h"
#include "core/result.h"
#include "export/files/atomic_file.h"
#include "export/pictures/picture_writer.h"

namespace atlas {

// Reads what was written as a picture before it gets its name, with the library that reads such files: from
// the first byte to the last, every row of it, in memory that does not grow with the picture. Errors say what
// to do; `progress` may cancel. Of PNG: png_read_back.h.
Result<void> readBackJpeg(const AtomicFile& file, const PictureFile& picture, const Progress& progress);
Result<void> readBackWebp(const AtomicFile& file, const PictureFile& picture, const Progress& progress);

// Of rows, as they were written and as they are read.
std::uint32_t addToChecksum(std::uint32_t checksum, std::span<const std::uint8_t> bytes);

// Asked before each row.
bool goesOnReading(const Progress& progress, int row, int rows);

// How every writer says that it is not the same, and that a disk takes no more.
tl::unexpected<Error> notReadBack(const PictureFile& picture);
tl::unexpected<Error> cannotWritePicture(const std::filesystem::path& file);

} // namespace atlas

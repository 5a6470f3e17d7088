#pragma once

#include <memory>

#include "core/result.h"
#include "export/pictures/picture_writer.h"

namespace atlas {

// By the ending of the file's name. Whether the format bears such a picture; the error says what to write
// instead.
Result<void> checkPictureFile(const PictureFile& picture);

Result<std::unique_ptr<PictureWriter>> createPictureWriter(const PictureFile& picture);

} // namespace atlas

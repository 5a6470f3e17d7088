#include "export/pictures/jpeg.h"

#include "export/pictures/jpeg_stream.h"

namespace atlas {

Result<std::string> jpegOf(const PixelImage& picture) {
    JpegStream stream(picture.widthPixels, picture.heightPixels);
    bool isDone = stream.startInMemory();
    for (int y = picture.heightPixels - 1; y >= 0 && isDone; --y)
        isDone = stream.addRow(reinterpret_cast<const std::uint8_t*>(picture.row(y)));
    if (!isDone || !stream.finish()) return failure("a picture cannot be compressed as JPEG");
    return std::string(stream.bytes().begin(), stream.bytes().end());
}

} // namespace atlas

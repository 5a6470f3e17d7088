#include "export/pictures/picture_formats.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string>

#include "core/text.h"
#include "export/pictures/jpeg_writer.h"
#include "export/pictures/png_writer.h"
#include "export/pictures/webp_writer.h"

namespace atlas {

namespace {

template <typename Writer>
Result<std::unique_ptr<PictureWriter>> createdBy(const PictureFile& picture) {
    Result<Writer> writer = Writer::create(picture);
    if (!writer) return tl::unexpected(writer.error());
    return std::make_unique<Writer>(*std::move(writer));
}

struct Format {
    std::string_view ending;
    bool bearsAlpha;
    int longestSidePixels; // 0: whatever is drawn
    std::int64_t mostPixels;
    Result<std::unique_ptr<PictureWriter>> (*create)(const PictureFile& picture);
};

constexpr std::array kFormats{
    Format{".png", true, 0, 0, createdBy<PngWriter>},
    Format{".jpg", false, 0, 0, createdBy<JpegWriter>},
    Format{".jpeg", false, 0, 0, createdBy<JpegWriter>},
    Format{".webp", true, kLongestWebpSidePixels, kMostWebpPixels, createdBy<WebpWriter>},
};

// PNG, where nothing else is known.
const Format& formatOf(const std::filesystem::path& file) {
    const std::string ending = folded(file.extension().string());
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                    [&](const Format& format) { return format.ending == ending; });
    return found == kFormats.end() ? kFormats.front() : *found;
}

} // namespace

Result<void> checkPictureFile(const PictureFile& picture) {
    const Format& format = formatOf(picture.file);
    const std::string name = picture.file.string();
    if (picture.withAlpha && !format.bearsAlpha) {
        return failure(
            fmt::format("{}: a JPEG has no transparent ground; let the name end in .png or .webp", name));
    }
    const int longest = std::max(picture.widthPixels, picture.heightPixels);
    if (format.longestSidePixels > 0 && longest > format.longestSidePixels) {
        return failure(
            fmt::format("{}: a WebP has at most {} pixels a side; choose a smaller size, or let the "
                        "name end in .png or .jpg",
                        name, format.longestSidePixels));
    }
    const std::int64_t pixels = std::int64_t{picture.widthPixels} * picture.heightPixels;
    if (format.mostPixels > 0 && pixels > format.mostPixels) {
        return failure(fmt::format(
            "{}: a WebP of {} pixels is more than is compressed at once; choose a size of at "
            "most {} million pixels, or let the name end in .png or .jpg",
            name, sizeText(picture.widthPixels, picture.heightPixels), format.mostPixels / 1'000'000));
    }
    return {};
}

Result<std::unique_ptr<PictureWriter>> createPictureWriter(const PictureFile& picture) {
    return checkPictureFile(picture).and_then([&] { return formatOf(picture.file).create(picture); });
}

} // namespace atlas

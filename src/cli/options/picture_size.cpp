#include "cli/options/picture_size.h"

#include <fmt/core.h>

#include <optional>
#include <string_view>

#include "core/parse_number.h"
#include "core/text.h"

namespace atlas {

namespace {
constexpr int kSmallestSidePixels = 16;
constexpr int kLargestSidePixels = 16384;
} // namespace

Result<PictureSize> parseSize(const std::string& text) {
    const std::string plain = folded(text);
    const std::size_t cross = plain.find('x');
    const std::string_view whole = plain;
    std::optional<int> width;
    std::optional<int> height;
    if (cross != std::string::npos) {
        width = parseNumber<int>(whole.substr(0, cross));
        height = parseNumber<int>(whole.substr(cross + 1));
    }
    if (!width || !height) {
        return failure(
            fmt::format("--size: {} is not a size; write WxH in pixels, such as 1920x1080", inQuotes(text)));
    }
    const auto isAllowed = [](int side) { return side >= kSmallestSidePixels && side <= kLargestSidePixels; };
    if (!isAllowed(*width) || !isAllowed(*height)) {
        return failure(fmt::format("--size: {} is out of range; write sides of {} to {} pixels",
                                   inQuotes(text), kSmallestSidePixels, kLargestSidePixels));
    }
    return PictureSize{*width, *height};
}

} // namespace atlas

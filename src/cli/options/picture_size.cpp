#include "cli/options/picture_size.h"

#include <fmt/core.h>

#include <optional>
#include <string_view>
#include <vector>

#include "core/parse_number.h"
#include "core/text.h"

namespace atlas {

namespace {

// "screen, 4k or square"
std::string namesOfFormats() {
    std::vector<std::string> names;
    for (const ScreenFormat& format : screenFormats())
        names.emplace_back(format.name);
    return enumerated(names, " or ");
}

} // namespace

Result<PictureSize> parseSize(const std::string& text, int largestSidePixels) {
    const std::string plain = folded(text);
    for (const ScreenFormat& format : screenFormats()) {
        if (format.name == plain) return PictureSize{format.sheet.widthPixels, format.sheet.heightPixels};
    }
    const std::size_t cross = plain.find('x');
    const std::string_view whole = plain;
    std::optional<int> width;
    std::optional<int> height;
    if (cross != std::string::npos) {
        width = parseNumber<int>(whole.substr(0, cross));
        height = parseNumber<int>(whole.substr(cross + 1));
    }
    if (!width || !height) {
        return failure(fmt::format("--size: {} is not a size; write WxH in pixels, such as 1920x1080, or {}",
                                   inQuotes(text), namesOfFormats()));
    }
    const auto isAllowed = [&](int side) { return side >= kSmallestSidePixels && side <= largestSidePixels; };
    if (!isAllowed(*width) || !isAllowed(*height)) {
        return failure(fmt::format("--size: {} is out of range; write sides of {} to {} pixels",
                                   inQuotes(text), kSmallestSidePixels, largestSidePixels));
    }
    return PictureSize{*width, *height};
}

} // namespace atlas

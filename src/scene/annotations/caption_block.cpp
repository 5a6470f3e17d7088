#include "scene/annotations/caption_block.h"

#include <array>

#include "core/line_breaks.h"

namespace atlas {

namespace {

constexpr double kSafeShare = 0.05;          // of a side
constexpr double kLargestShare = 0.45;       // of the page's height: the map keeps the rest
constexpr double kLargestShareOfTall = 0.65; // where a map of the world does not fill the height anyway
constexpr std::array kSizeShares{1.0 / 14.0, 1.0 / 16.0, 1.0 / 18.0, kSmallestCaptionShare};
constexpr double kAboveEms = 0.7; // of ground over the first line's top

} // namespace

CaptionBlock layOutCaption(const std::string& caption, const DrawListWriter& writer, const Page& page) {
    std::array<double, kSizeShares.size()> sizes{};
    for (std::size_t i = 0; i < sizes.size(); ++i)
        sizes[i] = kSizeShares[i] * page.height;
    const TextRoom room{writer, FontWeight::SemiBold, (1.0 - 2.0 * kSafeShare) * page.width,
                        (page.height > page.width ? kLargestShareOfTall : kLargestShare) * page.height};
    CaptionBlock block;
    block.setting = setText(typedLines(caption), sizes, room);
    const TextSetting& setting = block.setting;
    const double lastBase = (1.0 - kSafeShare) * page.height;
    const double between = kLineHeightEms * (static_cast<double>(setting.lines.size()) - 1.0);
    block.left = kSafeShare * page.width;
    block.firstBase = lastBase - setting.size * between;
    block.top = block.firstBase - setting.size * (kCapitalEms + kAboveEms);
    return block;
}

} // namespace atlas

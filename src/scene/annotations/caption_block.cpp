#include "scene/annotations/caption_block.h"

#include <algorithm>
#include <array>

#include "core/line_breaks.h"
#include "core/utf8.h"
#include "scene/type/typesetter.h"

namespace atlas {

namespace {

constexpr double kLargestShare = 0.45;       // of the page's height: the map keeps the rest
constexpr double kLargestShareOfTall = 0.65; // where a map of the world does not fill the height anyway
constexpr double kHeadingPart = 0.4;         // of that room, at most
constexpr double kBelowHeading = 0.6;        // of the heading's size, at most
constexpr double kDescenderEms = 0.2;        // of the heading, over the caption
constexpr double kAboveEms = 0.7;            // of ground over the first line's top

// Of type, as shares of the page's height.
constexpr std::array kCaptionShares{1.0 / 14.0, 1.0 / 16.0, 1.0 / 18.0, kSmallestCaptionShare};
constexpr std::array kHeadingShares{1.0 / 8.0, 1.0 / 10.0, 1.0 / 12.0, kSmallestCaptionShare};

template <std::size_t count>
TextSetting set(const std::string& text, const std::array<double, count>& shares, double largestSize,
                double roomHeight, const DrawListWriter& writer, const Page& page) {
    std::array<double, count> sizes{};
    for (std::size_t i = 0; i < count; ++i)
        sizes[i] = std::min(shares[i] * page.height, largestSize);
    return setText(typedLines(text), sizes,
                   {writer, FontWeight::SemiBold, (1.0 - 2.0 * kSafeShare) * page.width, roomHeight});
}

// From the first base line of a text to its last.
double between(const TextSetting& setting) {
    return setting.lines.empty()
               ? 0.0
               : kLineHeightEms * setting.size * (static_cast<double>(setting.lines.size()) - 1.0);
}

} // namespace

CaptionBlock layOutCaption(const std::string& heading, const std::string& caption,
                           const DrawListWriter& writer, const Page& page) {
    const double room = (page.height > page.width ? kLargestShareOfTall : kLargestShare) * page.height;
    CaptionBlock block;
    if (!heading.empty())
        block.heading = set(heading, kHeadingShares, page.height, kHeadingPart * room, writer, page);
    const double largest = block.heading.lines.empty() ? page.height : kBelowHeading * block.heading.size;
    block.setting = set(caption, kCaptionShares, std::max(largest, kSmallestCaptionShare * page.height),
                        room - block.heading.height(), writer, page);
    block.left = kSafeShare * page.width;
    block.firstBase = (1.0 - kSafeShare) * page.height - between(block.setting);
    block.headingBase = block.firstBase - kLineHeightEms * block.setting.size -
                        kDescenderEms * block.heading.size - between(block.heading);
    if (block.setting.lines.empty()) block.headingBase = block.firstBase - between(block.heading);
    const bool hasHeading = !block.heading.lines.empty();
    const double size = hasHeading ? block.heading.size : block.setting.size;
    block.top = (hasHeading ? block.headingBase : block.firstBase) - size * (kCapitalEms + kAboveEms);
    return block;
}

CaptionBlock layOutCaption(const std::string& heading, const std::string& caption, const Viewport& viewport) {
    const std::vector<char32_t> letters = decodedUtf8(heading + caption + "…");
    Typesetter type(letters);
    const DrawListWriter writer(viewport.pixelRatio, [&](std::string_view words, const TypeStyle& style) {
        return type.line(words, style)->widthPixels;
    });
    return layOutCaption(heading, caption, writer, Page(viewport));
}

} // namespace atlas

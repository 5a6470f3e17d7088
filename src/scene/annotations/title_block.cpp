#include "scene/annotations/title_block.h"

#include <array>

#include "core/line_breaks.h"

namespace atlas {

namespace {

// In design pixels, on the 8 px grid.
constexpr double kTitleSize = 34.0;
constexpr double kHeadlineSize = 16.0;
constexpr double kGap = 8.0;
constexpr double kLargestShare = 0.5; // of a page's height; the rest is the map's
constexpr double kTitleShare = 0.35;

// Smaller and smaller, as long as they can be read.
std::vector<double> sizesFrom(double largest, const Page& page) {
    std::vector<double> sizes{largest};
    for (const double share : {0.85, 0.7, 0.55}) {
        if (page.isLegible(share * largest)) sizes.push_back(share * largest);
    }
    return sizes;
}

// Adds lines whose first one has its capitals' top at `top`; returns the last base line.
double addLines(const TextSetting& setting, FontWeight weight, double top, bool isTitle, TitleBlock& block) {
    double base = top + setting.size * kCapitalEms;
    for (std::size_t i = 0; i < setting.lines.size(); ++i) {
        if (i > 0) base += setting.size * kLineHeightEms;
        block.lines.push_back({setting.lines[i], weight, setting.size, base, isTitle});
    }
    return base;
}

} // namespace

TitleBlock layOutTitle(const std::string& title, const std::string& headline, const DrawListWriter& writer,
                       const Page& page) {
    TitleBlock block;
    double top = page.margin;
    block.height = page.margin;
    if (const std::vector<std::string> typed = typedLines(title); !typed.empty()) {
        const TextRoom room{writer, FontWeight::SemiBold, page.textWidth(), kTitleShare * page.height};
        const TextSetting setting = setText(typed, sizesFrom(kTitleSize, page), room);
        block.title = setting.fit;
        if (setting.fit != TextFit::LeftOut) {
            top = addLines(setting, FontWeight::SemiBold, top, true, block) + 2.0 * kGap;
            block.height += setting.height() + kGap;
        }
    }
    if (headline.empty()) return block;
    const TextRoom room{writer, FontWeight::Regular, page.textWidth(),
                        kLargestShare * page.height - block.height - kGap};
    const TextSetting setting = setText({headline}, sizesFrom(kHeadlineSize, page), room);
    block.headline = setting.fit;
    if (setting.fit == TextFit::LeftOut) return block;
    addLines(setting, FontWeight::Regular, top, false, block);
    block.height += setting.height() + kGap;
    return block;
}

} // namespace atlas

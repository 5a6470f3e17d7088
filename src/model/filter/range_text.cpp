#include "model/filter/range_text.h"

#include <array>
#include <cmath>
#include <cstdio>

#include "core/text.h"
#include "geo/geodesic.h"

namespace atlas {

namespace {

constexpr double kSmallRatio = 10.0; // below it, tenths tell

std::string whole(double value) {
    return withThousands(std::llround(value));
}

// "1.25", "2", "31.5", "1,000".
std::string ratioFigure(double ratio) {
    if (ratio >= 1000.0 || ratio == std::round(ratio)) return whole(ratio);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), ratio < kSmallRatio ? "%.2f" : "%.1f", ratio);
    std::string figure = text.data();
    while (figure.ends_with('0'))
        figure.pop_back();
    if (figure.ends_with('.')) figure.pop_back();
    return figure;
}

} // namespace

std::string kilometresText(const ValueRange& range) {
    if (range.most >= kFarthestKilometres) return "over " + whole(range.least) + " km";
    return whole(range.least) + "–" + whole(range.most) + " km";
}

std::string milesText(const ValueRange& range) {
    const std::string least = whole(range.least / kKilometresPerMile);
    if (range.most >= kFarthestKilometres) return "over " + least + " mi";
    return least + "–" + whole(range.most / kKilometresPerMile) + " mi";
}

std::string sizeRatioText(const ValueRange& range) {
    const std::string least = ratioFigure(range.least);
    if (range.most >= kLargestSizeRatio) return "over " + least + " times as large";
    return least + "–" + ratioFigure(range.most) + " times as large";
}

std::string partnersText(const PartnerRange& range) {
    if (range.most == kUnlimitedPartners) return whole(range.least) + " or more partners";
    if (range.least == range.most) return whole(range.least) + (range.least == 1 ? " partner" : " partners");
    return whole(range.least) + "–" + whole(range.most) + " partners";
}

} // namespace atlas

#include "model/filter/range_text.h"

#include <fmt/core.h>

#include <cmath>

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
    std::string figure = fmt::format("{:.{}f}", ratio, ratio < kSmallRatio ? 2 : 1);
    while (figure.ends_with('0'))
        figure.pop_back();
    if (figure.ends_with('.')) figure.pop_back();
    return figure;
}

} // namespace

std::string yearsText(const YearRange& range) {
    if (range.first == range.last) return fmt::format("{}", range.first);
    const bool isOpenBelow = range.first <= kEarliestYear;
    if (range.last >= kLatestYear && !isOpenBelow) return fmt::format("since {}", range.first);
    if (isOpenBelow && range.last < kLatestYear) return fmt::format("until {}", range.last);
    return fmt::format("{}–{}", range.first, range.last);
}

// A bound half way between two kilometres, as the table's search makes them, is told by what lies within.
std::string kilometresText(const ValueRange& range) {
    const auto halfDown = [](double value) { return whole(std::ceil(value - 0.5)); };
    if (range.max >= kFarthestKilometres) return fmt::format("over {} km", halfDown(range.min));
    return fmt::format("{}–{} km", whole(range.min), halfDown(range.max));
}

std::string milesText(const ValueRange& range) {
    const std::string min = whole(range.min / kKilometresPerMile);
    if (range.max >= kFarthestKilometres) return fmt::format("over {} mi", min);
    return fmt::format("{}–{} mi", min, whole(range.max / kKilometresPerMile));
}

std::string sizeRatioText(const ValueRange& range) {
    const std::string min = ratioFigure(range.min);
    if (range.max >= kLargestSizeRatio) return fmt::format("over {} times as large", min);
    return fmt::format("{}–{} times as large", min, ratioFigure(range.max));
}

std::string partnersText(const PartnerRange& range) {
    if (range.max == kUnlimitedPartners) return fmt::format("{} or more partners", whole(range.min));
    if (range.min == range.max) return counted(range.min, "partner", "partners");
    return fmt::format("{}–{} partners", whole(range.min), whole(range.max));
}

} // namespace atlas

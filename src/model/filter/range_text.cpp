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

std::string kilometresText(const ValueRange& range) {
    if (range.most >= kFarthestKilometres) return fmt::format("over {} km", whole(range.least));
    return fmt::format("{}–{} km", whole(range.least), whole(range.most));
}

std::string milesText(const ValueRange& range) {
    const std::string least = whole(range.least / kKilometresPerMile);
    if (range.most >= kFarthestKilometres) return fmt::format("over {} mi", least);
    return fmt::format("{}–{} mi", least, whole(range.most / kKilometresPerMile));
}

std::string sizeRatioText(const ValueRange& range) {
    const std::string least = ratioFigure(range.least);
    if (range.most >= kLargestSizeRatio) return fmt::format("over {} times as large", least);
    return fmt::format("{}–{} times as large", least, ratioFigure(range.most));
}

std::string partnersText(const PartnerRange& range) {
    if (range.most == kUnlimitedPartners) return fmt::format("{} or more partners", whole(range.least));
    if (range.least == range.most) return counted(range.least, "partner", "partners");
    return fmt::format("{}–{} partners", whole(range.least), whole(range.most));
}

} // namespace atlas

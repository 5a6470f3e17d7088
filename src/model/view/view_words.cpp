#include "model/view/view_words.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "core/decimal_text.h"
#include "core/text.h"

namespace atlas {

namespace {

// By the value of the enum.
constexpr std::array<std::string_view, 2> kShadings{"none", "gaps"};
constexpr std::array<std::string_view, 2> kWidths{"even", "corroborated"};

template <typename Enum>
Result<Enum> parseWord(const std::array<std::string_view, 2>& words, std::string_view text) {
    const auto found = std::find(words.begin(), words.end(), folded(text));
    if (found != words.end()) return static_cast<Enum>(found - words.begin());
    return failure(fmt::format("{}is unknown; write {} or {}", text.empty() ? "" : inQuotes(text) + " ",
                               inQuotes(words[0]), inQuotes(words[1])));
}

} // namespace

Result<ProjectionKind> parseProjection(std::string_view text) {
    const std::string wanted = folded(text);
    std::vector<std::string> known;
    for (const ProjectionInfo& info : allProjections()) {
        if (wanted == info.id || wanted == folded(info.name)) return info.kind;
        known.emplace_back(info.id);
    }
    return failure(fmt::format("projection {} is unknown{}", inQuotes(text), meantOrKnown(text, known)));
}

Result<Shading> parseShading(std::string_view text) {
    return parseWord<Shading>(kShadings, text);
}

Result<ArcWidths> parseArcWidths(std::string_view text) {
    return parseWord<ArcWidths>(kWidths, text);
}

std::string_view wordOf(Shading shading) {
    return kShadings[static_cast<std::size_t>(shading)];
}

std::string_view wordOf(ArcWidths widths) {
    return kWidths[static_cast<std::size_t>(widths)];
}

Error outOfReach(std::string_view cited, const Limits& limits) {
    return {fmt::format("{} is out of reach; write a number from {} to {}", cited, shortNumber(limits.min),
                        shortNumber(limits.max))};
}

Result<double> numberWithin(const Limits& limits, double value) {
    if (contains(limits, value)) return value;
    return tl::unexpected(outOfReach(shortNumber(value), limits));
}

Result<LngLat> placeWithin(double longitudeDegrees, double latitudeDegrees) {
    const Result<double> longitude = numberWithin(kLongitudeLimits, longitudeDegrees);
    if (!longitude) return tl::unexpected(longitude.error());
    const Result<double> latitude = numberWithin(kLatitudeLimits, latitudeDegrees);
    if (!latitude) return tl::unexpected(latitude.error());
    const bool isUsual = std::abs(*longitude) <= 180.0; // stays as it is, to the last bit
    return LngLat{isUsual ? *longitude : wrapLongitudeDegrees(*longitude), *latitude};
}

} // namespace atlas

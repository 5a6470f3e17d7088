#include "model/view/view_words.h"

#include <fmt/core.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "core/decimal_text.h"
#include "core/known_words.h"
#include "core/text.h"

namespace atlas {

namespace {

// By the value of the enum.
constexpr std::array<std::string_view, 2> kShadings{"none", "gaps"};
constexpr std::array<std::string_view, 2> kWidths{"even", "corroborated"};
constexpr std::array<std::string_view, 2> kWays{"great-circle", "bundled"};
constexpr std::array<std::string_view, 3> kPassing{"all", "touching", "within"};
constexpr std::array<std::string_view, 2> kUndated{"shown", "hidden"};

} // namespace

Result<ProjectionKind> parseProjection(std::string_view text) {
    const std::string wanted = folded(text);
    std::vector<std::string> known;
    for (const ProjectionInfo& info : allProjections()) {
        if (wanted == info.id || wanted == folded(info.name)) return info.kind;
        known.emplace_back(info.id);
    }
    return failure(fmt::format("{} is unknown{}", inQuotes(text), meantOrKnown(text, known)));
}

Result<Shading> parseShading(std::string_view text) {
    return indexOfWord(kShadings, text).map([](std::size_t i) { return static_cast<Shading>(i); });
}

Result<ArcWidths> parseArcWidths(std::string_view text) {
    return indexOfWord(kWidths, text).map([](std::size_t i) { return static_cast<ArcWidths>(i); });
}

Result<ArcWay> parseArcWay(std::string_view text) {
    return indexOfWord(kWays, text).map([](std::size_t i) { return static_cast<ArcWay>(i); });
}

Result<Passing> parsePassing(std::string_view text) {
    return indexOfWord(kPassing, text).map([](std::size_t i) { return static_cast<Passing>(i); });
}

Result<bool> parseShowsUndated(std::string_view text) {
    return indexOfWord(kUndated, text).map([](std::size_t i) { return i == 0; });
}

std::string_view wordOf(Shading shading) {
    return kShadings[static_cast<std::size_t>(shading)];
}

std::string_view wordOf(ArcWidths widths) {
    return kWidths[static_cast<std::size_t>(widths)];
}

std::string_view wordOf(ArcWay way) {
    return kWays[static_cast<std::size_t>(way)];
}

std::string_view wordOf(Passing passing) {
    return kPassing[static_cast<std::size_t>(passing)];
}

std::string_view wordOfUndated(bool areShown) {
    return kUndated[areShown ? 0 : 1];
}

Error outOfRange(std::string_view cited, const Limits& limits) {
    return {fmt::format("{} is out of range; write a number from {} to {}", cited, shortNumber(limits.min),
                        shortNumber(limits.max))};
}

Result<double> numberWithin(const Limits& limits, double value) {
    if (contains(limits, value)) return value;
    return tl::unexpected(outOfRange(shortNumber(value), limits));
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

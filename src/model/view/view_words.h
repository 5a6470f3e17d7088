#pragma once

#include <string_view>

#include "core/result.h"
#include "model/view/view.h"

namespace atlas {

// The words and numbers of a view as a person writes them, on the command line or in a file of saved views.
// An error says what to write instead. Where the words alone do not tell what they are of, the name of the
// option or field is left to be put before it.

Result<ProjectionKind> parseProjection(std::string_view text); // "mercator", "Equal Earth"
Result<Shading> parseShading(std::string_view text);           // "none", "gaps"
Result<ArcWidths> parseArcWidths(std::string_view text);       // "even", "corroborated"

Result<ArcWay> parseArcWay(std::string_view text);     // "great-circle", "bundled"
Result<Passing> parsePassing(std::string_view text);   // "all", "touching", "within"
Result<bool> parseShowsUndated(std::string_view text); // "shown", "hidden": ArcStyle::showsUndated

// The other way: the word that parses to the same again.
std::string_view wordOf(Shading shading);
std::string_view wordOf(ArcWidths widths);
std::string_view wordOf(ArcWay way);
std::string_view wordOf(Passing passing);
std::string_view wordOfUndated(bool areShown);

// What a number may be, both ends included.
struct Limits {
    double min = 0.0;
    double max = 0.0;
};
inline constexpr Limits kZoomLimits{kMinimumZoom, kMaximumZoom};
inline constexpr Limits kBrightnessLimits{-kMaxBrightnessStops, kMaxBrightnessStops}; // stops
inline constexpr Limits kLongitudeLimits{-360.0, 360.0};                              // degrees
inline constexpr Limits kLatitudeLimits{-90.0, 90.0};                                 // degrees

// False for what is not a number at all (NaN).
constexpr bool contains(const Limits& limits, double value) {
    return value >= limits.min && value <= limits.max;
}

// "99 is out of range; write a number from -1 to 11".
Error outOfRange(std::string_view cited, const Limits& limits);
Result<double> numberWithin(const Limits& limits, double value);

// A place in degrees; a longitude beyond 180 goes round the Earth.
Result<LngLat> placeWithin(double longitudeDegrees, double latitudeDegrees);

} // namespace atlas

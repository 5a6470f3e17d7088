#pragma once

namespace atlas {

// The slanted stripes of areas that are without what the others show, on the map and in what explains it. In
// design pixels, across the stripes.
inline constexpr double kStripePeriodPixels = 6.0;
inline constexpr double kStripeWidthPixels = 1.6;

} // namespace atlas

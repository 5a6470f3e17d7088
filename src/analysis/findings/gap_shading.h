#pragma once

#include <array>
#include <memory>
#include <optional>

#include "analysis/findings/gaps.h"
#include "analysis/findings/place_shades.h"
#include "data/style/theme.h"
#include "model/view/arc_legend.h"
#include "model/view/view.h"

namespace atlas {

// Where one class of partnerships per million inhabitants ends and the next begins. Fixed, so that the
// colours of two filters can be compared.
inline constexpr std::array<double, kShadingCount - 1> kGapBreaks{3.0, 10.0, 30.0, 100.0, 300.0};

Shade shadeOf(const PlaceActivity& activity);

PlaceShades shadesOf(const Gaps& gaps, const Network& network);

// What a scene of a view shades places by; null when the view shades none. Finds the gaps anew each time:
// whoever draws one picture after another keeps the pointer until the network or what is shown changes.
std::shared_ptr<const PlaceShades> placeShadesFor(Shading shading, const Network& network,
                                                  const FilterResult& shown);

// What a place of that shade is filled with: over the land, or as stripes on it; nothing where it is plain.
std::optional<Colour> colourOf(Shade shade, const Theme& theme);

// What the colours mean, for the panel and for pictures; of what has no rate, where there is such a place.
ArcLegend gapLegend(const Theme& theme, const PlaceShades& shades);

} // namespace atlas

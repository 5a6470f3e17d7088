#pragma once

#include "analysis/briefs/brief.h"
#include "data/style/theme.h"
#include "export/briefs/page_layout.h"

namespace atlas {

inline constexpr double kPosterMargin = 14.0 * kPointsPerMillimetre; // that no words cross

// A city's poster, A3 upright, in the colours of its map: the map from edge to edge, under it the city's
// name, a caption, and all partners by name.
PageLayout posterLayoutOf(const Brief& brief, const Theme& theme);

} // namespace atlas

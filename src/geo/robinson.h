#pragma once

#include <optional>

#include "geo/lng_lat.h"

namespace atlas::formulas {

// A. H. Robinson, "A new map projection: its development and characteristics", International Yearbook of
// Cartography 14 (1974): a table of lengths and distances of parallels, every 5°. Between its rows runs the
// cubic spline that PROJ also uses, not-a-knot and mirrored at the equator; PROJ keeps six digits of its
// coefficients, so that the two agree to a millionth of a radius.
PlanePoint robinson(double longitude, double latitude);
std::optional<glm::dvec2> robinsonInverse(PlanePoint point);

} // namespace atlas::formulas

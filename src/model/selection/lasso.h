#pragma once

#include <span>
#include <vector>

#include "model/camera/camera.h"
#include "model/filter/filter.h"

namespace atlas {

// The shown cities that a line drawn around them encloses, best connected first. `lasso`: its points on the
// picture; it is closed from the last to the first, and what it goes around an odd number of times is inside.
std::vector<CityIndex> citiesWithin(const Network& network, const FilterResult& shown, const Camera& camera,
                                    const Viewport& viewport, std::span<const ScreenPoint> lasso);

} // namespace atlas

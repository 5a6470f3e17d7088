#pragma once

#include <optional>

#include "model/camera/camera.h"
#include "model/filter/filter.h"
#include "model/selection/direction.h"

namespace atlas {

// Steps over the map with the keyboard: from city to city, and around a city from one of its partnerships to
// the next.

// Of the cities in sight that stand out by their partners, the nearest in that direction from a point of the
// picture; nothing when there is none.
std::optional<CityIndex> cityTowards(const Network& network, const FilterResult& shown, const Camera& camera,
                                     const Viewport& viewport, ScreenPoint from, Direction direction);

// Of these cities the nearest of all: where one begins.
std::optional<CityIndex> cityNear(const Network& network, const FilterResult& shown, const Camera& camera,
                                  const Viewport& viewport, ScreenPoint from);

// Of the partnerships of a city that are shown, the next after `current` in the order of their initial
// bearings, clockwise from north; `step` -1 goes back. Without a current one: the first. Nothing when the
// city has none.
std::optional<PartnershipIndex> arcBeside(const Network& network, const FilterResult& shown, CityIndex city,
                                          std::optional<PartnershipIndex> current, int step);

// Whether a point of the picture lies where no panel takes an edge.
bool isInSight(const Viewport& viewport, ScreenPoint point);

} // namespace atlas

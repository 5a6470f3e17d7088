#pragma once

#include <vector>

#include "model/camera/camera_fit.h"
#include "model/filter/filter.h"
#include "model/selection/selection.h"

namespace atlas {

// What of a selection is to be seen on the map.
struct SelectionPlaces {
    std::vector<LngLat> places;
    Framing framing = Framing::All;
};

// A city, or two that are compared, with all partners that are shown; the ends of a partnership; the cities
// of a chain and of a group. A country and a state: their cities that have partners shown, or else all, but
// for the few far off. Cities that were gathered one by one: these alone, as the hand is at work on the map.
SelectionPlaces placesOf(const Selection& selection, const Network& network, const FilterResult& shown);

} // namespace atlas

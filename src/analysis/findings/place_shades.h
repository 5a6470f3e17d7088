#pragma once

#include <cstdint>
#include <vector>

#include "data/style/theme.h"

namespace atlas {

// How a country or state is marked: by one of the classes, or by what there is instead of a rate.
enum class Shade : std::uint8_t {
    Lowest, // and the classes after it
    NoRate =
        kShadingCount, // partnerships, but no inhabitants recorded; or nothing is known of the place alone
    WithoutAny,        // no partnership shown
    Plain              // of Antarctica and its islands, where nobody lives for good
};

struct PlaceShades {
    std::vector<Shade> countries; // per CountryIndex
    std::vector<Shade> states;    // per row of Network::states
    Shade others = Shade::Plain;  // areas of the base map that are neither: their towns count elsewhere

    friend bool operator==(const PlaceShades&, const PlaceShades&) = default;
};

} // namespace atlas

#pragma once

#include <cstdint>
#include <optional>

#include "render/pixels/warp.h"

namespace atlas {

// How a picture goes together with one of the world that stands in beyond its edges. Each was exposed for
// itself: the world, enlarged, is much brighter than a close view of a continent, and a close view of an
// ocean much darker than the world. Side by side one would be a stamp on the other.
struct StandIn {
    std::uint32_t meanColour = 0; // of the picture, opaque
    double brightness = 0.0;      // of the picture where both are, in steps of 255
    std::optional<double>
        worldBrightness; // of the world there; nothing: there is no world, or too little of it
};
StandIn standInFor(const WarpSource& shown, const WarpSource* world);

struct WayOut {
    double toWorld = 0.0;    // from the picture's zoom to the world's, from 0 to 1
    bool comesLate = false;  // what is sparse has less on a close look than the world has there
    bool areThreads = false; // the picture does not cover its ground, however dense it is
};
// Their tints between the two: as bright as the picture where one looks from as close, as the world where one
// sees all of it. `ocean`: the ground that tints move colours towards or away from.
struct MatchedTints {
    SourceTint shown;
    SourceTint world;
};
MatchedTints tintsFor(const StandIn& standIn, std::uint32_t ocean, const WayOut& way);

} // namespace atlas

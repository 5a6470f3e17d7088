#pragma once

#include <cstdint>
#include <span>
#include <utility>

#include "model/camera/sight.h"

namespace atlas {

enum class Framing : std::uint8_t {
    All,      // of the places
    Together, // but the few that lie very far from the others: Hawaii from the United States
    Near      // all of them, without coming nearer than one is
};

using ArcEnds = std::pair<LngLat, LngLat>;

// The view, in the camera's projection, in which the places are seen beside the panels, as large as there is
// room for them and no nearer than a town's region. Where they span the globe, a flat map shows all of itself
// with its cut where the fewest are, and a globe turns to as many as it can. The camera itself when all are
// seen already and not huddled in a corner of what is seen, or when there is no place; though not when the
// cut parts most of the arcs between the places, and need not.
Camera cameraShowing(const Camera& camera, const Sight& sight, std::span<const LngLat> places,
                     Framing framing = Framing::All, std::span<const ArcEnds> arcs = {});

// Whether a place is seen: beside the panels, with room for a name, and not at the globe's edge.
bool isSeen(const Camera& camera, const Sight& sight, LngLat place);

} // namespace atlas

#pragma once

#include <glm/vec3.hpp>

#include "data/style/theme.h"

namespace atlas {

// How sums of light become colours over the map. Density, how many arcs cover a pixel, spans four orders of
// magnitude, from one line on the ocean to thousands in Europe: a logarithm compresses it, and it is then
// measured against what is usual around, so that bundles keep their threads.
struct ToneMapping {
    float densityScale = 1.0F;  // the whole to what has been added so far
    float brightness = 1.0F;    // on top of the automatic exposure
    float strength = 1.0F;      // opacity of all arcs
    float vividness = 0.0F;     // given back to mixed colours, which are duller than those they are mixed of
    glm::vec3 coreColour{0.0F}; // what the brightest light tends to: this,
    float coreTint = 0.0F;      // and so much of the light's own colour,
    float coreShare = 0.0F;     // so far
};

ToneMapping toneMappingOf(const Theme& theme);

} // namespace atlas

#pragma once

#include <glm/vec3.hpp>

#include "data/style/theme.h"

namespace atlas {

// How sums of light become colours over the map. Density, how many arcs cover a pixel, spans four orders of
// magnitude, from one line on the ocean to thousands in Europe: a logarithm compresses it, and it is then
// measured against what is usual around, so that bundles keep their threads.
struct ToneMapping {
    float densityScale = 1.0F; // the whole to what has been added so far
    float brightness = 1.0F;   // on top of the automatic exposure
    float strength = 1.0F;     // opacity of all arcs
    float vividness = 0.0F;    // given back to mixed colours, which are duller than those they are mixed of
    float localDetail = 0.0F;  // how much being denser or thinner than a dense surround counts
    // Where the surround is crowded: how much steeper all is that has less than full light, so that the
    // ground is seen between the threads, and how far all recedes where arcs are many and yet hardly overlap.
    float steepness = 0.0F;
    float recession = 0.0F;
    glm::vec3 coreColour{0.0F}; // what the brightest light tends to: this,
    float coreTint = 0.0F;      // and so much of the light's own colour,
    float coreShare = 0.0F;     // so far,
    float coreFrom = 0.0F;      // from this share of full light on,
    float coreSpan = 1.0F;      // whole so much further
};

// How far the theme's arcs are threads at that zoom, from 0 to 1: light is as it is, ink turns from even
// tones to threads as one comes close.
double threadsAt(const Theme& theme, double zoom);

// `zoom`: of the camera (model/camera/camera.h). What a picture of the whole map has in even tones becomes
// threads close by, on light grounds.
ToneMapping toneMappingOf(const Theme& theme, double zoom);

} // namespace atlas

#pragma once

#include <glm/vec3.hpp>

#include "data/style/theme.h"
#include "render/light/density_survey.h"
#include "render/light/light_field.h"
#include "render/pixels/pixel_image.h"

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

// The layers of a picture or of a part of it, all of one size, the lowest first.
struct PictureLayers {
    const PixelImage& base;
    const LightField& light;
    const ArcSurvey& survey; // of the whole picture
    glm::vec2 origin{0.0F};  // of the part in the whole picture, in pixels from the bottom left
    ToneMapping tone;
    const PixelImage& trace; // coast and borders over the arcs
    float traceOpacity = 1.0F;
    const PixelImage& discs;
    float discOpacity = 1.0F;
};

// Lays the layers over each other, on all cores. `picture` gets their size.
void composite(const PictureLayers& layers, PixelImage& picture);

// Mixes an opaque picture into another of its size; `share` of the upper one, 0 to 1.
void mixInto(const PixelImage& upper, float share, PixelImage& lower);

} // namespace atlas

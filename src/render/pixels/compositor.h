#pragma once

#include "render/light/density_survey.h"
#include "render/light/light_field.h"
#include "render/pixels/pixel_image.h"
#include "render/pixels/tone_mapping.h"

namespace atlas {

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

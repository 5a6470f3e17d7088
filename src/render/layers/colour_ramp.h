#pragma once

#include <span>
#include <vector>

#include "model/view/arc_legend.h"
#include "render/layers/view_transform.h"
#include "scene/arcs/arc_colours.h"

namespace atlas {

// Colours evenly along the shade for shaders/line.vert, premultiplied; two or more, at most
// kMaxPaletteColours.
using RampUniform = std::vector<glm::vec4>;
RampUniform rampUniform(std::span<const Colour> ramp, float opacity = 1.0F);

// The same colour at every shade.
RampUniform constantRamp(const Colour& colour, float opacity = 1.0F);

// The colours along an arc from one end to the other. Without a gradient they meet in its middle.
RampUniform rampBetween(const Colour& start, const Colour& end, bool isGradient);

void setRamp(const gl::ShaderProgram& program, const RampUniform& ramp);

// The colour at a shade of a palette.
Colour colourAt(std::span<const Colour> palette, std::uint16_t shade);

} // namespace atlas

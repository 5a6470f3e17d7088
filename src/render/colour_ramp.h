#pragma once

#include <array>
#include <span>

#include "render/view_transform.h"

namespace atlas {

inline constexpr std::size_t kRampSteps = 8; // as many as shaders/line.vert has
using RampUniform = std::array<glm::vec4, kRampSteps>;

// A theme's ramp resampled to evenly spaced steps.
RampUniform rampUniform(std::span<const Colour> ramp, float opacity = 1.0F);

// The same colour at every shade.
RampUniform constantRamp(const Colour& colour, float opacity = 1.0F);

} // namespace atlas

#include "render/colour_ramp.h"

#include <cmath>
#include <glm/common.hpp>

namespace atlas {

RampUniform rampUniform(std::span<const Colour> ramp, float opacity) {
    RampUniform steps{};
    for (std::size_t i = 0; i < kRampSteps; ++i) {
        const float place =
            static_cast<float>(i) / static_cast<float>(kRampSteps - 1) * static_cast<float>(ramp.size() - 1);
        const auto lower = std::min(static_cast<std::size_t>(place), ramp.size() - 2);
        steps[i] = glm::mix(premultiplied(ramp[lower], opacity), premultiplied(ramp[lower + 1], opacity),
                            place - static_cast<float>(lower));
    }
    return steps;
}

RampUniform constantRamp(const Colour& colour, float opacity) {
    RampUniform steps{};
    steps.fill(premultiplied(colour, opacity));
    return steps;
}

} // namespace atlas

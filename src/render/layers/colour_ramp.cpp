#include "render/layers/colour_ramp.h"

#include <algorithm>

namespace atlas {

RampUniform rampUniform(std::span<const Colour> ramp, float opacity) {
    RampUniform steps;
    for (const Colour& colour : ramp.first(std::min(ramp.size(), kMaxPaletteColours)))
        steps.push_back(premultiplied(colour, opacity));
    return steps;
}

RampUniform constantRamp(const Colour& colour, float opacity) {
    return RampUniform(2, premultiplied(colour, opacity));
}

RampUniform rampBetween(const Colour& start, const Colour& end, bool isGradient) {
    constexpr std::size_t kHalf = kMaxPaletteColours / 2; // as sharp a change as the shader can make
    const std::size_t each = isGradient ? 1 : kHalf;
    RampUniform steps(2 * each, premultiplied(end));
    std::fill_n(steps.begin(), each, premultiplied(start));
    return steps;
}

void setRamp(const gl::ShaderProgram& program, const RampUniform& ramp) {
    program.set("u_ramp", ramp);
    program.set("u_rampLast", static_cast<float>(ramp.size() - 1));
}

Colour colourAt(std::span<const Colour> palette, std::uint16_t shade) {
    const float place = static_cast<float>(shade) / 65535.0F * static_cast<float>(palette.size() - 1);
    const auto step = std::min(static_cast<std::size_t>(place), palette.size() - 2);
    const float share = place - static_cast<float>(step);
    const Colour& from = palette[step];
    const Colour& to = palette[step + 1];
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return {mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue),
            mix(from.alpha, to.alpha)};
}

} // namespace atlas

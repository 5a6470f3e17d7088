#include "render/pixels/seen_colours.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr std::size_t kSteps = 8192; // the darkest bytes are 2.5 of them apart

// The curve of sRGB, IEC 61966-2-1, both ways.
double lightOf(double byte) {
    const double value = byte / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double byteOf(double light) {
    return 255.0 * (light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1.0 / 2.4) - 0.055);
}

} // namespace

SeenColours::SeenColours(ColourVision vision) : m_vision(vision), m_bytes(kSteps + 1) {
    for (std::size_t byte = 0; byte < m_light.size(); ++byte)
        m_light[byte] = static_cast<float>(lightOf(static_cast<double>(byte)));
    for (std::size_t step = 0; step <= kSteps; ++step)
        m_bytes[step] = static_cast<std::uint8_t>(
            std::lround(byteOf(static_cast<double>(step) / static_cast<double>(kSteps))));
}

void SeenColours::apply(std::span<std::uint8_t> rgba) const {
    if (m_vision == ColourVision::Usual) return;
    const ColourMatrix& matrix = colourMatrixOf(m_vision);
    for (std::size_t pixel = 0; pixel + 3 < rgba.size(); pixel += 4) {
        const std::array<float, 3> light{m_light[rgba[pixel]], m_light[rgba[pixel + 1]],
                                         m_light[rgba[pixel + 2]]};
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const std::array<double, 3>& row = matrix[channel];
            const double seen = row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
            const auto step = static_cast<std::size_t>(std::clamp(seen, 0.0, 1.0) * kSteps + 0.5);
            rgba[pixel + channel] = m_bytes[step];
        }
    }
}

} // namespace atlas

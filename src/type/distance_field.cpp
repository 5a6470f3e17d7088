#include "type/distance_field.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace atlas {

namespace {

constexpr float kFar = 1e10F;

// P. F. Felzenszwalb and D. P. Huttenlocher, "Distance Transforms of Sampled Functions" (2012): squared
// distances along one line, as the lower envelope of one parabola per pixel.
class LineTransform {
public:
    explicit LineTransform(std::size_t longest)
        : m_values(longest), m_parabolas(longest), m_borders(longest + 1) {}

    void apply(float* first, std::size_t count, std::size_t stride) {
        for (std::size_t i = 0; i < count; ++i)
            m_values[i] = first[i * stride];
        std::size_t top = 0;
        m_parabolas[0] = 0;
        m_borders[0] = -kFar;
        m_borders[1] = kFar;
        for (std::size_t i = 1; i < count; ++i) {
            if (m_values[i] >= kFar) continue; // never lowest
            float border = crossing(m_parabolas[top], i);
            while (top > 0 && border <= m_borders[top])
                border = crossing(m_parabolas[--top], i);
            if (m_values[m_parabolas[top]] >= kFar) {
                m_parabolas[top] = i; // the first pixel was no parabola at all
                continue;
            }
            m_parabolas[++top] = i;
            m_borders[top] = border;
            m_borders[top + 1] = kFar;
        }
        for (std::size_t i = 0, lowest = 0; i < count; ++i) {
            while (m_borders[lowest + 1] < static_cast<float>(i))
                ++lowest;
            const float away = static_cast<float>(i) - static_cast<float>(m_parabolas[lowest]);
            first[i * stride] = std::min(kFar, m_values[m_parabolas[lowest]] + away * away);
        }
    }

private:
    float crossing(std::size_t a, std::size_t b) const {
        const auto at = static_cast<float>(a);
        const auto bt = static_cast<float>(b);
        return (m_values[b] + bt * bt - m_values[a] - at * at) / (2.0F * (bt - at));
    }

    std::vector<float> m_values;
    std::vector<std::size_t> m_parabolas;
    std::vector<float> m_borders;
};

} // namespace

std::vector<float> distancesFrom(const std::vector<std::uint8_t>& coverage, glm::ivec2 sizePixels) {
    std::vector<float> distances(coverage.size());
    std::transform(coverage.begin(), coverage.end(), distances.begin(), [](std::uint8_t value) {
        if (value == 0) return kFar;
        const float outside = std::max(0.0F, 0.5F - static_cast<float>(value) / 255.0F);
        return outside * outside;
    });
    const auto width = static_cast<std::size_t>(sizePixels.x);
    const auto height = static_cast<std::size_t>(sizePixels.y);
    LineTransform transform(std::max(width, height));
    for (std::size_t column = 0; column < width; ++column)
        transform.apply(distances.data() + column, height, width);
    for (std::size_t row = 0; row < height; ++row)
        transform.apply(distances.data() + row * width, width, 1);
    for (float& distance : distances)
        distance = std::sqrt(distance);
    return distances;
}

} // namespace atlas

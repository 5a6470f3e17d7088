#include "render/arc_layer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/parallel.h"
#include "scene/arc_tracing.h"

namespace atlas {

namespace {

// The ramp at a shade, as ink: rgb times weight, a the weight.
class Inks {
public:
    explicit Inks(const std::vector<Colour>& ramp) {
        for (std::size_t i = 0; i < kSteps; ++i) {
            const float place =
                static_cast<float>(i) / static_cast<float>(kSteps - 1) * static_cast<float>(ramp.size() - 1);
            const auto step = std::min(static_cast<std::size_t>(place), ramp.size() - 2);
            const float share = place - static_cast<float>(step);
            const auto between = [&](float Colour::*channel) {
                return ramp[step].*channel + (ramp[step + 1].*channel - ramp[step].*channel) * share;
            };
            m_inks[i] = {between(&Colour::red), between(&Colour::green), between(&Colour::blue), 1.0F};
        }
    }
    const glm::vec4& at(std::uint16_t shade) const { return m_inks[shade >> 8U]; }

private:
    static constexpr std::size_t kSteps = 256;
    std::array<glm::vec4, kSteps> m_inks;
};

} // namespace

void ArcLayer::aim(const Scene& scene, const PlaneToScreen& plane, const PixelRectangle& part,
                   double resolution) {
    const Viewport& viewport = scene.viewport;
    Inputs inputs{scene.arcs,
                  scene.shades,
                  scene.theme.distanceRamp,
                  plane.scalePixels * resolution,
                  plane.originPixels * resolution,
                  part,
                  static_cast<int>(std::lround(viewport.widthPixels * resolution)),
                  static_cast<int>(std::lround(viewport.heightPixels * resolution)),
                  static_cast<float>(scene.arcWidthPixels * viewport.pixelRatio * resolution / 2.0)};
    if (inputs == m_inputs) return;
    m_inputs = std::move(inputs);
    m_light.reset(part.widthPixels, part.heightPixels);
    m_survey.reset(m_inputs.widthPixels, m_inputs.heightPixels);
    m_nextSlice = 0;
}

std::size_t ArcLayer::sliceCount() const {
    return m_inputs.arcs ? m_inputs.arcs->sliceCount() : 0;
}

void ArcLayer::advance(const Deadline& deadline) {
    while (!isComplete()) {
        addSlice(m_nextSlice++);
        if (deadline.hasPassed()) break;
    }
}

std::vector<LightStrokes> ArcLayer::strokesOf(std::size_t slice) const {
    const ArcTracing::Slice& parts = m_inputs.arcs->slice(slice);
    std::vector<LightStrokes> groups(parts.size(), LightStrokes(m_inputs.halfWidthPixels));
    const Inks inks(m_inputs.ramp);
    const glm::dvec2 origin{m_inputs.originPixels.x - m_inputs.part.left,
                            m_inputs.part.top + m_inputs.part.heightPixels - m_inputs.originPixels.y};
    inParallel(parts.size(), [&](std::size_t group) {
        const TracedLines& lines = parts[group].lines;
        for (std::size_t line = 0; line < lines.starts.size(); ++line) {
            const glm::vec4& ink = inks.at((*m_inputs.shades)[parts[group].partnershipOfLine[line]]);
            const auto onPart = [&](std::size_t point) {
                return glm::vec2(origin + m_inputs.scalePixels * lines.points[point]);
            };
            glm::vec2 from = onPart(lines.starts[line]);
            for (std::size_t point = lines.starts[line] + 1; point < lines.lineEnd(line); ++point) {
                const glm::vec2 to = onPart(point);
                groups[group].add({from, to, ink, ink}, m_light.widthPixels(), m_light.heightPixels());
                from = to;
            }
        }
    });
    return groups;
}

void ArcLayer::addSlice(std::size_t index) {
    const std::vector<LightStrokes> groups = strokesOf(index);
    addStrokes(m_light, groups);
    const int below = m_inputs.heightPixels - m_inputs.part.top - m_inputs.part.heightPixels;
    for (const LightStrokes& group : groups) {
        m_survey.add(group, glm::vec2(m_inputs.part.left, below));
    }
}

float ArcLayer::densityScale() const {
    return static_cast<float>(sliceCount()) / static_cast<float>(std::max<std::size_t>(1, m_nextSlice));
}

ArcSurvey ArcLayer::survey() const {
    const float scale = densityScale();
    return {exposureFor(m_survey.grid(), scale), surroundOf(m_survey.grid(), scale), m_survey.cellPixels()};
}

} // namespace atlas

#include "scene/arcs/arc_sight.h"

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace atlas {

namespace {

constexpr double kPassingFadesFrom = 1.5; // zoom, about
constexpr double kPassingGoneAt = 3.0;
constexpr float kSightMargin = 0.15F;     // of the picture's width: how far beyond its edge an end fades
constexpr float kFarBehindHorizon = 0.1F; // of an arc's way

float passingWeightAt(double scalePixels, int widthPixels) {
    constexpr double kWorldRadii = 5.4; // the width of a world map, about
    const double zoom = std::log2(scalePixels * kWorldRadii / widthPixels);
    const double left = std::clamp((kPassingGoneAt - zoom) / (kPassingGoneAt - kPassingFadesFrom), 0.0, 1.0);
    return static_cast<float>(left * left); // so that it is as dark in the middle as it looks
}

} // namespace

ArcSight::ArcSight(Passing passing, const PlaneToScreen& plane, int widthPixels, int heightPixels)
    : m_scalePixels(plane.scalePixels),
      m_originPixels(plane.originPixels),
      m_widthPixels(widthPixels),
      m_heightPixels(heightPixels) {
    switch (passing) {
        case Passing::All:
            break;
        case Passing::Touching:
            m_passingWeight = passingWeightAt(plane.scalePixels, widthPixels);
            break;
        case Passing::Within:
            m_passingWeight = 0.0F;
            m_leavingWeight = 0.0F;
            break;
    }
}

// What of an arc lies behind the globe, or beyond what is traced, is cut off: its line begins where one sees
// it.
float ArcSight::shareOutOfSight(const PlanePoint& end, float shareCutOff) const {
    const glm::vec2 size(m_widthPixels, m_heightPixels);
    const glm::vec2 place(m_originPixels + glm::dvec2(m_scalePixels, -m_scalePixels) * end);
    const glm::vec2 beyond = glm::max(glm::max(-place, place - size), 0.0F);
    return std::min(1.0F,
                    std::max(glm::length(beyond) / (kSightMargin * size.x), shareCutOff / kFarBehindHorizon));
}

float ArcSight::weightOf(const TracedLines& lines, const ArcLines& arc) const {
    if ((m_passingWeight == 1.0F && m_leavingWeight == 1.0F) || arc.lineCount == 0) return 1.0F;
    const std::size_t first = lines.starts[arc.firstLine];
    const std::size_t last = lines.lineEnd(arc.firstLine + arc.lineCount - 1) - 1;
    const float start = shareOutOfSight(lines.points[first], lines.fractions[first]);
    const float end = shareOutOfSight(lines.points[last], 1.0F - lines.fractions[last]);
    return glm::mix(glm::mix(1.0F, m_leavingWeight, std::max(start, end)), m_passingWeight,
                    std::min(start, end));
}

} // namespace atlas

#include "scene/geometry/path_tracer.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double kNearCut = 1e-6;    // radii: nearer to the cut meridian's plane than this is on it
constexpr double kNearPole = 0.9995; // sine of a latitude: longitudes leap there
constexpr double kNearRim = 0.8;     // cosine of the way to the antipode, within which circles turn sharply

class PathTracer {
public:
    PathTracer(const Projection& projection, double tolerance, const ClipWindow& window, TracedLines& lines)
        : m_projection(projection), m_tolerance(tolerance), m_window(window), m_lines(lines) {}

    void trace(std::span<const UnitVector> path) {
        UnitVector from = m_projection.toViewFrame(path.front());
        PlanePoint placeFrom = m_projection.forwardInView(from);
        const auto count = static_cast<double>(path.size() - 1);
        for (std::size_t i = 1; i < path.size(); ++i) {
            const UnitVector to = m_projection.toViewFrame(path[i]);
            const PlanePoint placeTo = m_projection.forwardInView(to);
            const double fraction = static_cast<double>(i - 1) / count;
            const double next = static_cast<double>(i) / count;
            if (isPlain(from, to)) {
                append(placeFrom, fraction, placeTo, next);
            } else {
                finish();
                traceWithCuts(path[i - 1], path[i], fraction, next);
            }
            from = to;
            placeFrom = placeTo;
        }
        finish();
    }

private:
    // Whether nothing cuts the way between two neighbours, and all of it is seen.
    bool isPlain(const UnitVector& from, const UnitVector& to) const {
        switch (m_projection.family()) {
            case ProjectionFamily::CutMeridian:
                return isBesideCut(from, to) && m_projection.isVisibleInView(from) &&
                       m_projection.isVisibleInView(to);
            case ProjectionFamily::Hemisphere:
                return from.x > kNearCut && to.x > kNearCut;
            case ProjectionFamily::WholeSphere:
                return from.x > -kNearRim && to.x > -kNearRim;
        }
        return false;
    }

    static bool isBesideCut(const UnitVector& from, const UnitVector& to) {
        if (std::max(std::abs(from.z), std::abs(to.z)) > kNearPole) return false;
        const bool isInFront = from.x > kNearCut && to.x > kNearCut;
        const bool isAtOneSide = std::min(from.y, to.y) > kNearCut || std::max(from.y, to.y) < -kNearCut;
        return isInFront || isAtOneSide;
    }

    bool isOutside(const PlanePoint& a, const PlanePoint& b) const {
        if (!m_window) return false;
        return std::max(a.x, b.x) + m_tolerance < m_window->minimum.x ||
               std::min(a.x, b.x) - m_tolerance > m_window->maximum.x ||
               std::max(a.y, b.y) + m_tolerance < m_window->minimum.y ||
               std::min(a.y, b.y) - m_tolerance > m_window->maximum.y;
    }

    void append(const PlanePoint& from, double fractionFrom, const PlanePoint& to, double fractionTo) {
        if (isOutside(from, to)) return finish();
        if (!m_isDrawing) {
            m_lines.beginLine();
            m_lines.add(from, fractionFrom);
            m_isDrawing = true;
        }
        m_lines.add(to, fractionTo);
    }

    void finish() {
        if (m_isDrawing) m_lines.finishLine();
        m_isDrawing = false;
    }

    void traceWithCuts(const UnitVector& from, const UnitVector& to, double fractionFrom, double fractionTo) {
        const std::size_t first = m_lines.points.size();
        traceGreatCircle(GreatCircle(toLngLat(from), toLngLat(to)), m_projection, m_tolerance, m_window,
                         m_lines);
        for (std::size_t point = first; point < m_lines.fractions.size(); ++point) {
            const auto share = static_cast<double>(m_lines.fractions[point]);
            m_lines.fractions[point] = static_cast<float>(fractionFrom + share * (fractionTo - fractionFrom));
        }
    }

    const Projection& m_projection;
    double m_tolerance;
    const ClipWindow& m_window;
    TracedLines& m_lines;
    bool m_isDrawing = false;
};

} // namespace

void tracePath(std::span<const UnitVector> path, const Projection& projection, double toleranceRadii,
               const ClipWindow& window, TracedLines& lines) {
    if (path.size() < 2) return;
    PathTracer(projection, toleranceRadii, window, lines).trace(path);
}

} // namespace atlas

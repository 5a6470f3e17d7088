#include "scene/polyline_tracer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>

namespace atlas {

namespace {

constexpr double kSideToleranceDegrees = 1e-7; // nearer to the cut meridian than this is on it
constexpr double kStepRadians = 0.35; // 20°: what midpoint tests may span without missing an inflection
constexpr int kMaximumDepth = 18;
constexpr double kSafety = 0.7; // curves bend unevenly: aim for less than the tolerance
constexpr double kMaximumChords = 4.0;

// Fractions of the way, in order, at which the drawn line breaks. At most: both ends, one cut meridian, two
// poles, four latitudes, one horizon.
class Breaks {
public:
    // Kept ascending: they are few.
    void add(double fraction) {
        if (fraction <= 1e-12 || fraction >= 1.0 - 1e-12 || m_count == m_fractions.size()) return;
        std::size_t place = m_count++;
        for (; place > 0 && m_fractions[place - 1] > fraction; --place) {
            m_fractions[place] = m_fractions[place - 1];
        }
        m_fractions[place] = fraction;
    }
    // Adds where dot(axis, point) = level along the circle: p cos θ + q sin θ = level.
    template <typename Accept>
    void addCrossings(const GreatCircle& circle, const UnitVector& axis, double level, const Accept& accept) {
        const double p = glm::dot(axis, circle.pointAt(0.0));
        const double q = glm::dot(axis, circle.directionAt(0.0));
        const double amplitude = std::hypot(p, q);
        if (amplitude < 1e-12 || std::abs(level) > amplitude) return;
        const double middle = std::atan2(q, p);
        const double spread = std::acos(std::clamp(level / amplitude, -1.0, 1.0));
        for (const double angle : {middle - spread, middle + spread}) {
            const double positive = std::fmod(angle + 4.0 * kPi, 2.0 * kPi);
            if (positive > circle.angleRadians()) continue;
            const double fraction = positive / circle.angleRadians();
            if (accept(circle.pointAt(fraction))) add(fraction);
        }
    }
    std::span<const double> ascending() const { return {m_fractions.data(), m_count}; }

private:
    std::array<double, 12> m_fractions{};
    std::size_t m_count = 0;
};

bool always(const UnitVector&) {
    return true;
}

Breaks breaksOf(const GreatCircle& circle, const Projection& projection) {
    Breaks breaks;
    if (circle.angleRadians() <= 0.0) return breaks;
    if (projection.isGlobe()) {
        breaks.addCrossings(circle, toUnitVector(projection.centre()), 0.0, always);
        return breaks;
    }
    const double cutDegrees = projection.centre().longitudeDegrees + 180.0;
    const UnitVector cutDirection = toUnitVector({cutDegrees, 0.0});
    const UnitVector acrossCut = toUnitVector({cutDegrees + 90.0, 0.0});
    breaks.addCrossings(circle, acrossCut, 0.0,
                        [&](const UnitVector& point) { return glm::dot(point, cutDirection) > 0.0; });
    if (std::abs(circle.normal().z) < 1e-9) { // exactly over a pole, where the longitude leaps by 180°
        const UnitVector equatorial = glm::cross(circle.normal(), UnitVector{0.0, 0.0, 1.0});
        breaks.addCrossings(circle, equatorial, 0.0, always);
    }
    if (projection.kind() == ProjectionKind::Mercator) {
        const double limit = std::sin(kMaximumMercatorLatitudeDegrees * kDegreesToRadians);
        breaks.addCrossings(circle, {0.0, 0.0, 1.0}, limit, always);
        breaks.addCrossings(circle, {0.0, 0.0, 1.0}, -limit, always);
    }
    return breaks;
}

bool isOutside(const ClipWindow& window, PlanePoint a, PlanePoint b, PlanePoint c, double margin) {
    if (!window) return false;
    return std::max({a.x, b.x, c.x}) + margin < window->minimum.x ||
           std::min({a.x, b.x, c.x}) - margin > window->maximum.x ||
           std::max({a.y, b.y, c.y}) + margin < window->minimum.y ||
           std::min({a.y, b.y, c.y}) - margin > window->maximum.y;
}

double distanceToChord(PlanePoint point, PlanePoint a, PlanePoint b) {
    const PlanePoint chord = b - a;
    const double lengthSquared = glm::dot(chord, chord);
    if (lengthSquared == 0.0) return glm::length(point - a);
    const double along = std::clamp(glm::dot(point - a, chord) / lengthSquared, 0.0, 1.0);
    return glm::length(point - a - along * chord);
}

// One stretch of a circle between two breaks.
class Stretch {
public:
    Stretch(const GreatCircle& circle, const Projection& projection, double tolerance,
            const ClipWindow& window, TracedLines& lines, double first, double last)
        : m_circle(circle),
          m_projection(projection),
          m_tolerance(tolerance),
          m_window(window),
          m_lines(lines) {
        m_sideDegrees =
            relativeLongitude(toLngLat(circle.pointAt((first + last) / 2.0))) < 0.0 ? -180.0 : 180.0;
        // At a pole itself every longitude is right; the stretch's own is the one that joins on.
        const double step = (last - first) / 64.0;
        m_firstFraction = first;
        m_lastFraction = last;
        m_longitudeNearFirst = relativeLongitude(toLngLat(circle.pointAt(first + step)));
        m_longitudeNearLast = relativeLongitude(toLngLat(circle.pointAt(last - step)));
    }

    void trace() {
        const double angle = (m_lastFraction - m_firstFraction) * m_circle.angleRadians();
        const int steps = std::max(1, static_cast<int>(std::ceil(angle / kStepRadians)));
        m_isDrawing = false;
        double t0 = m_firstFraction;
        PlanePoint p0 = pointAt(t0);
        for (int step = 1; step <= steps; ++step) {
            const double t1 = step == steps
                                  ? m_lastFraction
                                  : m_firstFraction + (m_lastFraction - m_firstFraction) * step / steps;
            const PlanePoint p1 = pointAt(t1);
            subdivide(t0, p0, t1, p1, 0);
            t0 = t1;
            p0 = p1;
        }
        if (m_isDrawing) m_lines.finishLine();
    }

private:
    double relativeLongitude(LngLat place) const {
        return wrapLongitudeDegrees(place.longitudeDegrees - m_projection.centre().longitudeDegrees);
    }

    PlanePoint pointAt(double fraction) const {
        const UnitVector place = m_circle.pointAt(fraction);
        if (m_projection.isGlobe()) return m_projection.forward(place);
        const LngLat lngLat = toLngLat(place);
        double longitude = relativeLongitude(lngLat);
        if (std::abs(lngLat.latitudeDegrees) > 90.0 - 1e-7) {
            longitude = fraction - m_firstFraction < m_lastFraction - fraction ? m_longitudeNearFirst
                                                                               : m_longitudeNearLast;
        } else if (std::abs(longitude) > 180.0 - kSideToleranceDegrees) {
            longitude = m_sideDegrees;
        }
        return m_projection.forwardRelative(longitude, lngLat.latitudeDegrees);
    }

    void subdivide(double t0, PlanePoint p0, double t1, PlanePoint p1, int depth) {
        const double middle = (t0 + t1) / 2.0;
        const PlanePoint pm = pointAt(middle);
        const double deviation = distanceToChord(pm, p0, p1);
        if (deviation <= m_tolerance || depth >= kMaximumDepth) {
            append(t0, p0, t1, p1, isOutside(m_window, p0, pm, p1, deviation));
            return;
        }
        if (isOutside(m_window, p0, pm, p1, 2.0 * deviation)) {
            append(t0, p0, t1, p1, true);
            return;
        }
        // A smooth curve strays from n equal chords by 1/n² of what it strays from one: where that tells that
        // few are enough, they need no test of their own.
        const double chords = std::ceil(std::sqrt(deviation / (kSafety * m_tolerance)));
        if (chords <= kMaximumChords) {
            appendChords(t0, p0, t1, p1, static_cast<int>(chords), pm);
            return;
        }
        subdivide(t0, p0, middle, pm, depth + 1);
        subdivide(middle, pm, t1, p1, depth + 1);
    }

    void appendChords(double t0, PlanePoint p0, double t1, PlanePoint p1, int count, PlanePoint middle) {
        PlanePoint from = p0;
        double tFrom = t0;
        for (int chord = 1; chord <= count; ++chord) {
            const double tTo = t0 + (t1 - t0) * chord / count;
            PlanePoint to = p1;
            if (2 * chord == count)
                to = middle;
            else if (chord < count)
                to = pointAt(tTo);
            const PlanePoint between = (from + to) / 2.0;
            append(tFrom, from, tTo, to, isOutside(m_window, from, between, to, m_tolerance));
            from = to;
            tFrom = tTo;
        }
    }

    void append(double tFrom, PlanePoint from, double tTo, PlanePoint to, bool isOutsideWindow) {
        if (isOutsideWindow) {
            if (m_isDrawing) m_lines.finishLine();
            m_isDrawing = false;
            return;
        }
        if (!m_isDrawing) {
            m_lines.beginLine();
            m_lines.add(from, tFrom);
            m_isDrawing = true;
        }
        m_lines.add(to, tTo);
    }

    const GreatCircle& m_circle;
    const Projection& m_projection;
    double m_tolerance;
    const ClipWindow& m_window;
    TracedLines& m_lines;
    double m_firstFraction = 0.0;
    double m_lastFraction = 1.0;
    double m_sideDegrees = 180.0;
    double m_longitudeNearFirst = 0.0;
    double m_longitudeNearLast = 0.0;
    bool m_isDrawing = false;
};

} // namespace

void TracedLines::beginLine() {
    starts.push_back(static_cast<std::uint32_t>(points.size()));
}

void TracedLines::finishLine() {
    if (points.size() - starts.back() >= 2) return;
    points.resize(starts.back());
    fractions.resize(starts.back());
    starts.pop_back();
}

void traceGreatCircle(const GreatCircle& circle, const Projection& projection, double toleranceRadii,
                      const ClipWindow& window, TracedLines& lines) {
    if (circle.angleRadians() <= 0.0) return;
    const Breaks breaks = breaksOf(circle, projection);
    double first = 0.0;
    const auto traceUntil = [&](double last) {
        if (projection.isVisible(circle.pointAt((first + last) / 2.0))) {
            Stretch(circle, projection, toleranceRadii, window, lines, first, last).trace();
        }
        first = last;
    };
    for (const double fraction : breaks.ascending())
        traceUntil(fraction);
    traceUntil(1.0);
}

} // namespace atlas

#include "scene/geometry/polyline_tracer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <glm/geometric.hpp>

namespace atlas {

namespace {

constexpr double kOnCut = 2e-9;          // radians; nearer to the cut meridian or a pole than this is on it
constexpr double kNearAntipode = 0.6;    // radians; there circles turn sharply on a map of the whole sphere
constexpr double kSmallestRimGap = 1e-5; // radians; nearer to the antipode steps do not resolve the turn
constexpr double kStepRadians = 0.35;    // 20°: what midpoint tests may span without missing an inflection
constexpr int kMaximumDepth = 18;
constexpr double kSafety = 0.7;        // curves bend unevenly: aim for less than the tolerance
constexpr double kUnevenSafety = 0.25; // more so between a table's rows and where parallels curve
constexpr double kMaximumChords = 4.0;

// A great circle in the view frame, where every projection breaks at the same simple places.
class ViewCircle {
public:
    ViewCircle(const GreatCircle& circle, const Projection& projection)
        : m_start(projection.toViewFrame(circle.pointAt(0.0))),
          m_tangent(projection.toViewFrame(circle.directionAt(0.0))),
          m_angleRadians(circle.angleRadians()) {}

    double angleRadians() const { return m_angleRadians; }
    const UnitVector& start() const { return m_start; }
    const UnitVector& tangent() const { return m_tangent; }

    UnitVector pointAt(double fraction) const {
        const double angle = fraction * m_angleRadians;
        return std::cos(angle) * m_start + std::sin(angle) * m_tangent;
    }

private:
    UnitVector m_start;
    UnitVector m_tangent;
    double m_angleRadians;
};

// Fractions of the way, in order, at which the drawn line breaks. At most: one cut meridian, two poles, four
// latitudes; or one horizon; or the antipode's surroundings.
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
    // Adds where a coordinate has a level along the circle, p cos θ + q sin θ = level; only in front (1) or
    // behind (-1) when `side` is not 0.
    void addCrossings(const ViewCircle& circle, glm::length_t coordinate, double level, double side = 0.0) {
        const double p = circle.start()[coordinate];
        const double q = circle.tangent()[coordinate];
        const double amplitude = std::sqrt(p * p + q * q);
        if (amplitude < 1e-12 || std::abs(level) > amplitude) return;
        const double middle = std::atan2(q, p);
        const double spread = std::acos(std::clamp(level / amplitude, -1.0, 1.0));
        for (const double angle : {middle - spread, middle + spread}) {
            const double fraction = positive(angle) / circle.angleRadians();
            if (fraction <= 1.0 && circle.pointAt(fraction).x * side >= 0.0) add(fraction);
        }
    }
    // Adds the place that is nearest to the antipode.
    void addFarthest(const ViewCircle& circle) {
        const double angle = std::atan2(-circle.tangent().x, -circle.start().x);
        add(positive(angle) / circle.angleRadians());
    }
    std::span<const double> ascending() const { return {m_fractions.data(), m_count}; }

private:
    static double positive(double angle) { return std::fmod(angle + 4.0 * kPi, 2.0 * kPi); }

    std::array<double, 12> m_fractions{};
    std::size_t m_count = 0;
};

void breakAtCutMeridian(const ViewCircle& circle, const Projection& projection, Breaks& breaks) {
    breaks.addCrossings(circle, 1, 0.0, -1.0);
    const UnitVector normal = glm::cross(circle.start(), circle.tangent());
    if (std::abs(normal.z) < 1e-9) { // exactly over a pole, where the longitude leaps by 180°
        const double angle = std::atan2(circle.tangent().z, circle.start().z);
        for (const double pole : {angle, angle + kPi, angle - kPi}) {
            if (pole > 0.0) breaks.add(pole / circle.angleRadians());
        }
    }
    if (projection.kind() == ProjectionKind::Mercator) {
        const double limit = std::sin(kMaximumMercatorLatitudeDegrees * kDegreesToRadians);
        breaks.addCrossings(circle, 2, limit);
        breaks.addCrossings(circle, 2, -limit);
    }
}

// What is nearer to the rim than the tolerance cannot be told from it, and may run half around the map: that
// stretch is left out. `gapRadians`: how near.
void breakAtAntipode(const ViewCircle& circle, double gapRadians, Breaks& breaks) {
    const double p = circle.start().x;
    const double q = circle.tangent().x;
    if (p * p + q * q < std::cos(kNearAntipode) * std::cos(kNearAntipode)) return;
    breaks.addFarthest(circle);
    breaks.addCrossings(circle, 0, -std::cos(gapRadians));
}

Breaks breaksOf(const ViewCircle& circle, const Projection& projection, double gapRadians) {
    Breaks breaks;
    switch (projection.family()) {
        case ProjectionFamily::CutMeridian:
            breakAtCutMeridian(circle, projection, breaks);
            break;
        case ProjectionFamily::Hemisphere:
            breaks.addCrossings(circle, 0, 0.0);
            break;
        case ProjectionFamily::WholeSphere:
            breakAtAntipode(circle, gapRadians, breaks);
            break;
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
    Stretch(const ViewCircle& circle, const Projection& projection, double tolerance,
            const ClipWindow& window, TracedLines& lines, double first, double last)
        : m_circle(circle),
          m_projection(projection),
          m_tolerance(tolerance),
          m_window(window),
          m_lines(lines),
          m_firstFraction(first),
          m_lastFraction(last),
          m_safety(projection.kind() == ProjectionKind::Robinson ||
                           projection.kind() == ProjectionKind::WinkelTripel
                       ? kUnevenSafety
                       : kSafety),
          m_isCut(projection.family() == ProjectionFamily::CutMeridian) {}

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
    PlanePoint pointAt(double fraction) const {
        const UnitVector place = m_circle.pointAt(fraction);
        const bool mayBeOnCut = m_isCut && place.x < kOnCut && std::abs(place.y) < kOnCut;
        return mayBeOnCut ? pointOnCut(fraction, place) : m_projection.forwardInView(place);
    }

    // At a pole every longitude is right; the stretch's own is the one that joins on. So is the stretch's own
    // side of the cut meridian.
    PlanePoint pointOnCut(double fraction, const UnitVector& place) const {
        const double latitudeDegrees = std::asin(std::clamp(place.z, -1.0, 1.0)) * kRadiansToDegrees;
        if (place.x < -kOnCut) {
            const UnitVector middle = m_circle.pointAt((m_firstFraction + m_lastFraction) / 2.0);
            return m_projection.forwardRelative(middle.y < 0.0 ? -180.0 : 180.0, latitudeDegrees);
        }
        const double step = (m_lastFraction - m_firstFraction) / 64.0;
        const bool isNearFirst = fraction - m_firstFraction < m_lastFraction - fraction;
        const UnitVector beside =
            m_circle.pointAt(isNearFirst ? m_firstFraction + step : m_lastFraction - step);
        return m_projection.forwardRelative(std::atan2(beside.y, beside.x) * kRadiansToDegrees,
                                            latitudeDegrees);
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
        const double chords = std::ceil(std::sqrt(deviation / (m_safety * m_tolerance)));
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

    const ViewCircle& m_circle;
    const Projection& m_projection;
    double m_tolerance;
    const ClipWindow& m_window;
    TracedLines& m_lines;
    double m_firstFraction;
    double m_lastFraction;
    double m_safety;
    bool m_isCut;
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

void traceGreatCircle(const GreatCircle& greatCircle, const Projection& projection, double toleranceRadii,
                      const ClipWindow& window, TracedLines& lines) {
    if (greatCircle.angleRadians() <= 0.0) return;
    const ViewCircle circle(greatCircle, projection);
    const double rimGap = std::max(toleranceRadii, kSmallestRimGap);
    const Breaks breaks = breaksOf(circle, projection, rimGap);
    const bool hasAntipode = projection.family() == ProjectionFamily::WholeSphere;
    const auto isDrawn = [&](const UnitVector& place) {
        return hasAntipode ? place.x > -std::cos(rimGap) : projection.isVisibleInView(place);
    };
    double first = 0.0;
    const auto traceUntil = [&](double last) {
        if (isDrawn(circle.pointAt((first + last) / 2.0))) {
            Stretch(circle, projection, toleranceRadii, window, lines, first, last).trace();
        }
        first = last;
    };
    for (const double fraction : breaks.ascending())
        traceUntil(fraction);
    traceUntil(1.0);
}

} // namespace atlas

#include "geo/antimeridian.h"

#include <algorithm>
#include <cmath>

#include "geo/great_circle.h"

namespace atlas {

namespace {

using Line = std::vector<LngLat>;

constexpr double kPoleLatitudeDegrees = 90.0 - 1e-9; // nearer to a pole than a tenth of a millimetre
constexpr double kHalfTurnSlackDegrees = 1e-7;

bool isPole(LngLat place) {
    return std::abs(place.latitudeDegrees) >= kPoleLatitudeDegrees;
}

bool isOnAntimeridian(LngLat place) {
    return std::abs(place.longitudeDegrees) == 180.0;
}

// Where the plane of a great circle meets the half-plane of the antimeridian (y = 0, x < 0).
double crossingLatitudeDegrees(const UnitVector& normal) {
    const double sign = normal.z > 0.0 ? -1.0 : 1.0;
    return std::atan2(-sign * normal.x, -sign * normal.z) * kRadiansToDegrees;
}

class LineCutter {
public:
    explicit LineCutter(const UnitVector& normal) : m_normal(normal), m_lines(1) {}

    void add(LngLat place) {
        Line& line = m_lines.back();
        if (line.empty()) {
            line.push_back(place);
            return;
        }
        if (isPole(place)) {
            line.push_back({line.back().longitudeDegrees, place.latitudeDegrees});
            return;
        }
        if (isPole(line.back())) {
            leavePole(place);
            return;
        }
        addBesideAntimeridian(place);
    }

    std::vector<Line> take() { return std::move(m_lines); }

private:
    // The pole has every longitude: it stands once on the meridian of arrival and once on that of departure.
    void leavePole(LngLat place) {
        Line& line = m_lines.back();
        const double poleLatitude = line.back().latitudeDegrees;
        if (line.size() == 1) line.clear();
        line.push_back({place.longitudeDegrees, poleLatitude});
        line.push_back(place);
    }

    void addBesideAntimeridian(LngLat place) {
        const double before = m_lines.back().back().longitudeDegrees;
        // A place on the antimeridian lies on the side from which it is reached.
        if (isOnAntimeridian(place)) place.longitudeDegrees = std::copysign(180.0, before);
        const double beyondHalfTurn = std::abs(place.longitudeDegrees - before) - 180.0;
        if (std::abs(beyondHalfTurn) < kHalfTurnSlackDegrees) {
            crossPole(place);
            return;
        }
        if (beyondHalfTurn > 0.0) cut();
        m_lines.back().push_back(place);
    }

    void crossPole(LngLat place) {
        Line& line = m_lines.back();
        line.push_back({line.back().longitudeDegrees, std::copysign(90.0, place.latitudeDegrees)});
        leavePole(place);
    }

    // Ends the line at its side of the antimeridian and begins the next on the other side.
    void cut() {
        Line& line = m_lines.back();
        const double side = std::copysign(180.0, line.back().longitudeDegrees);
        if (isOnAntimeridian(line.back())) {
            const double latitude = line.back().latitudeDegrees;
            if (line.size() == 1) line.clear();
            beginAt({-side, latitude});
            return;
        }
        const double latitude = crossingLatitudeDegrees(m_normal);
        line.push_back({side, latitude});
        beginAt({-side, latitude});
    }

    void beginAt(LngLat place) {
        if (!m_lines.back().empty()) m_lines.emplace_back();
        m_lines.back().push_back(place);
    }

    UnitVector m_normal;
    std::vector<Line> m_lines;
};

} // namespace

std::vector<std::vector<LngLat>> greatCircleLines(LngLat start, LngLat end, double maximumStepDegrees) {
    const GreatCircle circle(start, end);
    const double steps = std::ceil(circle.angleRadians() * kRadiansToDegrees / maximumStepDegrees);
    const int count = std::max(1, static_cast<int>(steps));
    LineCutter cutter(circle.normal());
    cutter.add(start);
    for (int i = 1; i < count; ++i) {
        cutter.add(toLngLat(circle.pointAt(static_cast<double>(i) / count)));
    }
    cutter.add(end);
    return cutter.take();
}

} // namespace atlas

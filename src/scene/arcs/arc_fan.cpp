#include "scene/arcs/arc_fan.h"

#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <tuple>

#include "geo/great_circle.h"

namespace atlas {

namespace {

constexpr double kNeighbourRadians = 3.5 * kDegreesToRadians; // nearer directions than this look like one
constexpr double kMaxGaps = 4.0;                              // to either side, however many neighbours
constexpr double kLongestStep = 1.0 / 32.0;                   // of the way, along a bowed line

struct Departure {
    double bearingRadians; // clockwise from north, in [-π, π]
    double distanceRadians;
    std::size_t place; // among the partnerships
    bool isReversed;   // runs from B to A
};

Departure departureOf(const Network& network, CityIndex city, PartnershipIndex partnership,
                      std::size_t place) {
    const CityIndex a = network.partnerships.cityA[partnership];
    const CityIndex b = network.partnerships.cityB[partnership];
    const bool isReversed = a != city;
    const LngLat from = network.cities.location[city];
    const GreatCircle circle(from, network.cities.location[isReversed ? a : b]);
    const double longitude = from.longitudeDegrees * kDegreesToRadians;
    const UnitVector east{-std::sin(longitude), std::cos(longitude), 0.0};
    const UnitVector north = glm::cross(toUnitVector(from), east);
    const UnitVector direction = circle.directionAt(0.0);
    return {std::atan2(glm::dot(direction, east), glm::dot(direction, north)), circle.angleRadians(), place,
            isReversed};
}

double turnBetween(double fromRadians, double toRadians) {
    return std::remainder(toRadians - fromRadians, 2.0 * kPi);
}

// How many more neighbours stand on the counterclockwise side than on the other: from where the fan's middle
// is, to the right when positive.
double rankAmongNeighbours(std::span<const Departure> sorted, std::size_t own) {
    const auto count = [&](std::size_t step) {
        int found = 0;
        for (std::size_t i = (own + step) % sorted.size(); i != own; i = (i + step) % sorted.size()) {
            const double turn = turnBetween(sorted[own].bearingRadians, sorted[i].bearingRadians);
            // Equal directions stand in the order of the list, which ends where it began.
            const bool isBeyond =
                step == 1 ? turn < 0.0 || (turn == 0.0 && i < own) : turn > 0.0 || (turn == 0.0 && i > own);
            if (isBeyond || std::abs(turn) > kNeighbourRadians) break;
            ++found;
        }
        return found;
    };
    const int after = count(1);
    const int before = count(sorted.size() - 1);
    const double rank = (before - after) / 2.0;
    const double reach = (before + after) / 2.0;
    return reach > kMaxGaps ? rank * kMaxGaps / reach : rank;
}

PlanePoint leftOf(PlanePoint from, PlanePoint to) {
    const PlanePoint along = to - from;
    const double length = glm::length(along);
    return length > 0.0 ? PlanePoint{-along.y / length, along.x / length} : PlanePoint{0.0, 0.0};
}

// The same line with points so close that a bow bends smoothly.
TracedLines refined(const TracedLines& line) {
    TracedLines fine;
    fine.beginLine();
    fine.add(line.points.front(), static_cast<double>(line.fractions.front()));
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        const double from = static_cast<double>(line.fractions[i - 1]);
        const double to = static_cast<double>(line.fractions[i]);
        const int steps = std::max(1, static_cast<int>(std::ceil((to - from) / kLongestStep)));
        for (int step = 1; step <= steps; ++step) {
            const double share = static_cast<double>(step) / steps;
            fine.add(line.points[i - 1] + share * (line.points[i] - line.points[i - 1]),
                     from + share * (to - from));
        }
    }
    return fine;
}

// Of one city, which every partnership has at one of its ends.
std::vector<double> fanOf(const Network& network, CityIndex city,
                          std::span<const PartnershipIndex> partnerships) {
    std::vector<Departure> departures;
    for (std::size_t i = 0; i < partnerships.size(); ++i)
        departures.push_back(departureOf(network, city, partnerships[i], i));
    std::sort(departures.begin(), departures.end(), [](const Departure& a, const Departure& b) {
        return std::tie(a.bearingRadians, a.distanceRadians, a.place) <
               std::tie(b.bearingRadians, b.distanceRadians, b.place);
    });
    std::vector<double> shifts(partnerships.size());
    for (std::size_t i = 0; i < departures.size(); ++i) {
        const double toRight = rankAmongNeighbours(departures, i);
        shifts[departures[i].place] = departures[i].isReversed ? toRight : -toRight;
    }
    return shifts;
}

} // namespace

std::vector<double> fanShifts(const Network& network, std::span<const CityIndex> cities,
                              std::span<const PartnershipIndex> partnerships) {
    std::vector<double> shifts(partnerships.size());
    std::vector<std::uint8_t> isDone(partnerships.size());
    for (const CityIndex city : cities) {
        std::vector<PartnershipIndex> own;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < partnerships.size(); ++i) {
            const bool isOwn = network.partnerships.cityA[partnerships[i]] == city ||
                               network.partnerships.cityB[partnerships[i]] == city;
            if (!isOwn || isDone[i] != 0) continue;
            isDone[i] = 1;
            own.push_back(partnerships[i]);
            places.push_back(i);
        }
        const std::vector<double> fan = fanOf(network, city, own);
        for (std::size_t i = 0; i < fan.size(); ++i)
            shifts[places[i]] = fan[i];
    }
    return shifts;
}

TracedLines bowed(const TracedLines& lines, double shiftRadii) {
    if (lines.starts.size() != 1 || shiftRadii == 0.0) return lines;
    const TracedLines line = refined(lines);
    TracedLines result;
    result.beginLine();
    const std::size_t last = line.points.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        const double fraction = static_cast<double>(line.fractions[i]);
        const PlanePoint left = leftOf(line.points[i == 0 ? 0 : i - 1], line.points[std::min(i + 1, last)]);
        result.add(line.points[i] + 4.0 * fraction * (1.0 - fraction) * shiftRadii * left, fraction);
    }
    return result;
}

} // namespace atlas

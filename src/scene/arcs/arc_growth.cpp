#include "scene/arcs/arc_growth.h"

#include <algorithm>
#include <glm/common.hpp>

namespace atlas {

namespace {

std::size_t placeAmong(const std::vector<CityIndex>& cities, CityIndex city) {
    return static_cast<std::size_t>(std::find(cities.begin(), cities.end(), city) - cities.begin());
}

// Appends the part of a line that lies between two shares of the way.
void appendPart(const TracedLines::Line& line, double from, double to, TracedLines& lines) {
    const auto at = [&](std::size_t i) { return static_cast<double>(line.fractions[i]); };
    lines.beginLine();
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        const bool isInside = at(i) >= from && at(i) <= to;
        if (i > 0 && at(i) > at(i - 1)) {
            const auto cutAt = [&](double fraction) {
                const double share = (fraction - at(i - 1)) / (at(i) - at(i - 1));
                lines.add(glm::mix(line.points[i - 1], line.points[i], share), fraction);
            };
            if (at(i - 1) < from && at(i) > from) cutAt(from);
            if (at(i - 1) < to && at(i) > to) cutAt(to);
        }
        if (isInside) lines.add(line.points[i], at(i));
    }
    lines.finishLine();
}

} // namespace

bool growsFromCityB(const Network& network, const Focus& focus, PartnershipIndex partnership) {
    const PartnershipTable& table = network.partnerships;
    for (const std::vector<CityIndex>* cities : {&focus.cities, &focus.group}) {
        const std::size_t placeA = placeAmong(*cities, table.cityA[partnership]);
        const std::size_t placeB = placeAmong(*cities, table.cityB[partnership]);
        if (placeA != placeB) return placeB < placeA;
    }
    return focus.country && table.countryA[partnership] != *focus.country &&
           table.countryB[partnership] == *focus.country;
}

TracedLines grown(const TracedLines& lines, double share, bool fromCityB) {
    if (share >= 1.0) return lines;
    TracedLines result;
    if (share <= 0.0) return result;
    for (std::size_t line = 0; line < lines.starts.size(); ++line)
        appendPart(lines.line(line), fromCityB ? 1.0 - share : 0.0, fromCityB ? 1.0 : share, result);
    return result;
}

} // namespace atlas

#include "scene/page/page_globe.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double kRadiusShare = 0.97; // of the place; the rest is the line's
constexpr double kFrameUnits = 0.16;  // width of the map's edge
constexpr double kMarkUnits = 0.42;   // radius
constexpr double kMarkRingUnits = 0.12;

} // namespace

void writeGlobe(const PageInk& ink, double pixelRatio, const LocatorGlobe& globe, const PagePlace& room,
                DrawList& list) {
    const double radius = kRadiusShare * std::min(room.width, room.height) / 2.0 * pixelRatio;
    const glm::dvec2 middle =
        glm::dvec2(room.left + room.width / 2.0, room.top + room.height / 2.0) * pixelRatio;
    const double unit = ink.unit * pixelRatio;
    list.items.emplace_back(
        DiscItem{middle, radius, ink.theme.ocean, ink.line() * pixelRatio, ink.theme.outline});
    AreaItem land;
    land.colour = ink.theme.land;
    // On light ground land has to stand out without a coast.
    if (!ink.theme.isDark) land.colour = ink.theme.border;
    for (const glm::vec2& point : globe.land.positions)
        land.pointsPixels.push_back(glm::vec2(middle + radius * glm::dvec2(point)));
    land.indices = globe.land.indices;
    list.items.emplace_back(std::move(land));
    if (!globe.frame.empty()) {
        LineItem line;
        line.colour = ink.theme.accent;
        line.widthPixels = kFrameUnits * unit;
        for (const glm::dvec2& point : globe.frame)
            line.pointsPixels.push_back(middle + radius * point);
        list.items.emplace_back(std::move(line));
    }
    if (!globe.mark) return;
    list.items.emplace_back(DiscItem{middle + radius * *globe.mark, kMarkUnits * unit, ink.theme.accent,
                                     kMarkRingUnits * unit, ink.theme.surround});
}

} // namespace atlas

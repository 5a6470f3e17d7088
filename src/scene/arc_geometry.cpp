#include "scene/arc_geometry.h"

#include <algorithm>
#include <numeric>

#include "scene/ribbon.h"

namespace atlas {

void traceArc(const Network& network, PartnershipIndex partnership, const ArcRequest& request,
              TracedLines& lines) {
    const LngLat& start = network.cities.location[network.partnerships.cityA[partnership]];
    const LngLat& end = network.cities.location[network.partnerships.cityB[partnership]];
    traceGreatCircle(GreatCircle(start, end), request.projection, request.toleranceRadii, request.window,
                     lines);
}

ArcGeometry buildArcs(const Network& network, std::span<const PartnershipIndex> partnerships,
                      std::span<const std::uint16_t> shades, const ArcRequest& request) {
    ArcGeometry geometry;
    for (const PartnershipIndex partnership : partnerships) {
        TracedLines lines;
        traceArc(network, partnership, request, lines);
        for (std::size_t line = 0; line < lines.starts.size(); ++line) {
            const std::span points(lines.points.data() + lines.starts[line],
                                   lines.lineEnd(line) - lines.starts[line]);
            appendRibbon(points, shades[partnership], false, geometry.mesh);
        }
    }
    return geometry;
}

std::vector<std::uint16_t> shadesByDistanceRank(const Network& network) {
    const std::vector<float>& distances = network.partnerships.distanceKilometres;
    std::vector<PartnershipIndex> order(distances.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](PartnershipIndex a, PartnershipIndex b) { return distances[a] < distances[b]; });
    std::vector<std::uint16_t> shades(distances.size());
    const std::size_t last = std::max<std::size_t>(1, distances.size() - 1);
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        shades[order[rank]] = static_cast<std::uint16_t>(rank * 65535 / last);
    }
    return shades;
}

} // namespace atlas

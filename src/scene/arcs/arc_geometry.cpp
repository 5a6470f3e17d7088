#include "scene/arcs/arc_geometry.h"

#include <cmath>

#include "scene/arcs/arc_dashes.h"
#include "scene/arcs/arc_fan.h"
#include "scene/geometry/ribbon.h"

namespace atlas {

void traceArc(const Network& network, PartnershipIndex partnership, const ArcRequest& request,
              TracedLines& lines) {
    const LngLat& start = network.cities.location[network.partnerships.cityA[partnership]];
    const LngLat& end = network.cities.location[network.partnerships.cityB[partnership]];
    traceGreatCircle(GreatCircle(start, end), request.projection, request.toleranceRadii, request.window,
                     lines);
}

namespace {

// The group of arcs between these ends; all arcs of one colour each share one group.
LineMesh& meshFor(ArcGeometry& geometry, ArcShade ends) {
    const bool isPlain = ends.start == ends.end;
    const ArcShade key = isPlain ? ArcShade{} : ends;
    for (ArcGeometry::Group& group : geometry.groups) {
        if (group.ends == key) return group.mesh;
    }
    return geometry.groups.emplace_back(ArcGeometry::Group{key, {}}).mesh;
}

} // namespace

ArcGeometry buildArcs(const Network& network, std::span<const PartnershipIndex> partnerships,
                      const ArcColours& colours, const ArcRequest& request,
                      std::span<const double> shiftsRadii, double dashRadii) {
    ArcGeometry geometry;
    geometry.isGradient = colours.isGradient;
    geometry.arcCount = partnerships.size();
    std::vector<std::uint16_t> along;
    for (std::size_t i = 0; i < partnerships.size(); ++i) {
        const PartnershipIndex partnership = partnerships[i];
        const ArcShade ends = colours.shades[partnership];
        LineMesh& mesh = meshFor(geometry, ends);
        TracedLines lines;
        traceArc(network, partnership, request, lines);
        if (!shiftsRadii.empty()) lines = bowed(lines, shiftsRadii[i]);
        if (!colours.isDashed.empty() && colours.isDashed[partnership] != 0) {
            const auto kilometres = static_cast<double>(network.partnerships.distanceKilometres[partnership]);
            lines = dashed(lines, dashCount(kilometres, 1.0, dashRadii));
        }
        along.clear();
        for (const float fraction : lines.fractions) {
            along.push_back(ends.start == ends.end
                                ? ends.start
                                : static_cast<std::uint16_t>(std::lround(fraction * 65535.0F)));
        }
        for (std::size_t line = 0; line < lines.starts.size(); ++line) {
            const std::span<const PlanePoint> points = lines.line(line).points;
            appendRibbon(points, std::span(along).subspan(lines.starts[line], points.size()), mesh);
        }
    }
    return geometry;
}

} // namespace atlas

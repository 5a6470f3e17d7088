#include "scene/arcs/arc_geometry.h"

#include <cmath>
#include <utility>

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

// Appends one arc's lines to the ribbons of its colours.
void appendArc(const LitLines::Arc& arc, std::vector<std::uint16_t>& along, LineMesh& mesh) {
    const TracedLines& lines = arc.lines;
    along.clear();
    for (const float fraction : lines.fractions) {
        along.push_back(arc.ends.start == arc.ends.end
                            ? arc.ends.start
                            : static_cast<std::uint16_t>(std::lround(fraction * 65535.0F)));
    }
    for (std::size_t line = 0; line < lines.starts.size(); ++line) {
        const std::span<const PlanePoint> points = lines.line(line).points;
        appendRibbon(points, std::span(along).subspan(lines.starts[line], points.size()), mesh);
    }
}

} // namespace

LitLines traceArcs(const Network& network, std::span<const PartnershipIndex> partnerships,
                   const ArcColours& colours, const ArcRequest& request, std::span<const double> shiftsRadii,
                   double dashRadii) {
    LitLines result;
    result.isGradient = colours.isGradient;
    for (std::size_t i = 0; i < partnerships.size(); ++i) {
        const PartnershipIndex partnership = partnerships[i];
        TracedLines lines;
        traceArc(network, partnership, request, lines);
        if (!shiftsRadii.empty()) lines = bowed(lines, shiftsRadii[i]);
        if (!colours.isDashed.empty() && colours.isDashed[partnership] != 0) {
            const auto kilometres = static_cast<double>(network.partnerships.distanceKilometres[partnership]);
            lines = dashed(lines, dashCount(kilometres, 1.0, dashRadii));
        }
        result.arcs.push_back({colours.shades[partnership], std::move(lines)});
    }
    return result;
}

ArcGeometry ribbonsOf(const LitLines& lines) {
    ArcGeometry geometry;
    geometry.isGradient = lines.isGradient;
    geometry.arcCount = lines.arcs.size();
    std::vector<std::uint16_t> along;
    for (const LitLines::Arc& arc : lines.arcs)
        appendArc(arc, along, meshFor(geometry, arc.ends));
    return geometry;
}

} // namespace atlas

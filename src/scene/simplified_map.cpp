#include "scene/simplified_map.h"

#include "core/parallel.h"
#include "scene/geos.h"

namespace atlas {

namespace {

constexpr std::size_t kShapesPerTask = 64;

template <typename Shape, typename Simplify>
void forShapes(std::vector<Shape>& shapes, const Simplify& simplify) {
    inParallel((shapes.size() + kShapesPerTask - 1) / kShapesPerTask, [&](std::size_t task) {
        const geos::Context context;
        const std::size_t end = std::min(shapes.size(), (task + 1) * kShapesPerTask);
        for (std::size_t i = task * kShapesPerTask; i < end; ++i)
            simplify(context, shapes[i]);
    });
}

void simplify(std::vector<Polygon>& polygons, double toleranceDegrees) {
    forShapes(polygons, [&](const geos::Context& context, Polygon& polygon) {
        if (polygon.rings.empty() || polygon.rings.front().size() < 4) return;
        const geos::Geometry whole = context.own(context.polygonOf(polygon.rings));
        if (!whole) return;
        const geos::Geometry less =
            context.own(GEOSTopologyPreserveSimplify_r(context.handle(), whole.get(), toleranceDegrees));
        if (!less || GEOSGeomTypeId_r(context.handle(), less.get()) != GEOS_POLYGON) return;
        polygon.rings = context.ringsOf(less.get());
    });
}

void simplify(std::vector<Line>& lines, double toleranceDegrees) {
    forShapes(lines, [&](const geos::Context& context, Line& line) {
        if (line.size() < 3) return;
        const geos::Geometry whole = context.own(context.lineOf(line));
        if (!whole) return;
        const geos::Geometry less =
            context.own(GEOSSimplify_r(context.handle(), whole.get(), toleranceDegrees));
        if (less) line = context.pointsOf(less.get());
    });
}

} // namespace

BaseMap simplified(const BaseMap& map, double toleranceDegrees) {
    BaseMap result = map;
    simplify(result.land, toleranceDegrees);
    simplify(result.lakes, toleranceDegrees);
    simplify(result.borders, toleranceDegrees);
    simplify(result.stateLines, toleranceDegrees);
    return result;
}

} // namespace atlas

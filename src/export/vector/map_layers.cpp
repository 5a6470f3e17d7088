#include "export/vector/map_layers.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analysis/findings/gap_shading.h"
#include "model/drawing/stripes.h"
#include "render/layers/line_looks.h"
#include "scene/arcs/arc_tracing.h"
#include "scene/basemap/map_geometry.h"
#include "scene/geometry/mesh_paths.h"
#include "scene/places/place_map.h"

namespace atlas {

namespace {

Colour withOpacity(Colour colour, double opacity) {
    colour.alpha = std::min(1.0F, colour.alpha * static_cast<float>(opacity));
    return colour;
}

// "coast", "coast-2", "coast-3": ids of the paths that a mesh becomes.
std::string numbered(const std::string& id, std::size_t number) {
    return number == 0 ? id : id + "-" + std::to_string(number + 1);
}

void addPaths(std::vector<LineGroup> groups, const std::string& id, const PathItem& look, PageLayer& layer) {
    std::size_t number = 0;
    for (LineGroup& lines : sharedOut(std::move(groups), look.isClosed)) {
        PathItem path = look;
        path.id = numbered(id, number++);
        path.lines = std::move(lines);
        layer.items.emplace_back(std::move(path));
    }
}

void addFill(std::span<const PlaneLine> rings, const std::string& id, Paint paint, const PagePlane& plane,
             PageLayer& layer) {
    PathItem look;
    look.isClosed = true;
    look.fill = std::move(paint);
    addPaths(withTheirHoles(plane.seenOfRings(rings)), id, look, layer);
}

// The lines of a mesh in the theme's colour.
class Strokes {
public:
    Strokes(const Scene& scene, const PagePlane& plane, PageLayer& layer)
        : m_perDesignPixel(scene.viewport.pixelRatio * static_cast<double>(scene.theme.lineScale)),
          m_plane(plane),
          m_layer(layer) {}

    void add(const LineMesh& mesh, const std::string& id, const Colour& colour, const LineLook& line) const {
        if (colour.alpha <= 0.0F) return;
        std::vector<LineGroup> groups;
        for (const PlaneLine& points : linesOf(mesh)) {
            for (PageLine& piece : m_plane.seenOf(points))
                groups.push_back({std::move(piece)});
        }
        PathItem look;
        look.stroke = withOpacity(colour, static_cast<double>(line.opacity));
        look.widthPixels = static_cast<double>(line.widthPixels) * m_perDesignPixel;
        addPaths(std::move(groups), id, look, m_layer);
    }

private:
    double m_perDesignPixel;
    const PagePlane& m_plane;
    PageLayer& m_layer;
};

// Countries and states, each a path in the colour of what it tells.
void addShadedPlaces(const Scene& scene, const PagePlane& plane, PageLayer& layer) {
    const FillMesh& mesh = scene.places->mesh;
    for (const bool isStriped : {false, true}) {
        for (const PlaceGeometry::Run& run : scene.places->runs) {
            const Shade shade = (*scene.placeShades)[run.place];
            const std::optional<Colour> colour = colourOf(shade, scene.theme);
            if (!colour || (shade == Shade::WithoutAny) != isStriped) continue;
            const auto rings =
                ringsOf(mesh.positions, std::span(mesh.indices).subspan(run.firstIndex, run.indexCount));
            const Paint paint =
                isStriped ? Paint(StripePaint{*colour, kStripePeriodPixels * scene.viewport.pixelRatio,
                                              kStripeWidthPixels * scene.viewport.pixelRatio,
                                              plane.pointOf({0.0, 0.0})})
                          : Paint(*colour);
            addFill(rings, "place-" + std::to_string(run.place), paint, plane, layer);
        }
    }
}

PathItem surroundOf(const Scene& scene, const PageBox& box) {
    PathItem ground;
    ground.id = "surround";
    ground.isClosed = true;
    ground.fill = scene.theme.surround;
    ground.lines = {{box.topLeft,
                     {box.bottomRight.x, box.topLeft.y},
                     box.bottomRight,
                     {box.topLeft.x, box.bottomRight.y}}};
    return ground;
}

} // namespace

PageLayer seaLayer(const Scene& scene, const PagePlane& plane) {
    PageLayer layer{"sea", "Sea", 1.0, {}, {}};
    if (!scene.transparentBackground) {
        layer.items.emplace_back(surroundOf(scene, plane.drawn()));
        addFill(ringsOf(scene.map->sphere), "ocean", scene.theme.ocean, plane, layer);
    }
    Strokes(scene, plane, layer)
        .add(scene.map->graticule, "graticule", scene.theme.graticule, kGraticuleLook);
    return layer;
}

PageLayer landLayer(const Scene& scene, const PagePlane& plane) {
    PageLayer layer{"land", "Land", 1.0, {}, {}};
    addFill(ringsOf(scene.map->land), "continents", scene.theme.land, plane, layer);
    if (scene.places) addShadedPlaces(scene, plane, layer);
    addFill(ringsOf(scene.map->lakes), "lakes", scene.theme.lake, plane, layer);
    return layer;
}

PageLayer lineLayer(const Scene& scene, const PagePlane& plane) {
    PageLayer layer{"borders", "Borders and coasts", 1.0, {}, {}};
    const Strokes strokes(scene, plane, layer);
    const MapGeometry& map = *scene.map;
    const Theme& theme = scene.theme;
    strokes.add(map.lakeShores, "lake-shores", theme.coast, kLakeShoreLook);
    strokes.add(map.stateLines, "state-lines", theme.stateLine, kStateLineLook);
    strokes.add(map.borders, "country-borders", theme.border, kBorderLook);
    strokes.add(map.coast, "coast", theme.coast, kCoastLook);
    strokes.add(map.distanceCircles, "distance-circles", theme.outline, kDistanceCircleLook);
    strokes.add(map.outline, "map-edge", theme.outline, kMapOutlineLook);
    return layer;
}

PageLayer traceLayer(const Scene& scene, double zoom, const PagePlane& plane) {
    PageLayer layer{
        "trace", "Coasts over arcs", static_cast<double>(traceOpacity(zoom, scene.arcs->arcCount())), {}, {}};
    const Strokes strokes(scene, plane, layer);
    const TraceLooks looks = traceLooks(closenessAt(zoom));
    const Colour& colour = scene.theme.trace;
    strokes.add(scene.map->distanceCircles, "distance-circles-over", colour, looks.distanceCircles);
    strokes.add(scene.map->borders, "borders-over", colour, looks.borders);
    strokes.add(scene.map->coast, "coast-over", colour, looks.coast);
    return layer;
}

PageLayer selectedPlaceLayer(const Scene& scene, const PagePlane& plane) {
    PageLayer layer{"selected-place", "Selected place", 1.0, {}, {}};
    if (!scene.selectedPlace) return layer;
    const Strokes strokes(scene, plane, layer);
    strokes.add(*scene.selectedPlace, "selected-casing", scene.theme.ocean, kSelectedPlaceCasing);
    strokes.add(*scene.selectedPlace, "selected-outline", scene.theme.highlight, kSelectedPlaceLook);
    return layer;
}

} // namespace atlas

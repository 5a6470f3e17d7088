#include "export/vector/place_layers.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <glm/common.hpp>

#include "export/vector/path_ids.h"
#include "render/layers/line_looks.h"
#include "render/map_renderer.h"
#include "scene/geometry/disc_geometry.h"
#include "scene/labels/labels.h"
#include "type/glyph_raster.h"

namespace atlas {

namespace {

constexpr double kHaloShare = 0.62; // of its reach: as much ground as a soft halo has, with a hard edge

struct DiscLook {
    std::string ids; // what they begin with
    Colour fill;
    double radiusScale = 1.0;
    double smallestRadiusPixels = 0.0;
};

void addDiscs(const DiscGeometry& discs, const DiscLook& look, const Scene& scene, const Network& network,
              const PagePlane& plane, PageLayer& layer) {
    const PageBox& box = plane.drawn();
    UniqueIds ids;
    for (const Disc& disc : discs.mesh.discs) {
        const PagePoint centre = plane.pointOf(PlanePoint(disc.position));
        const double radius =
            std::max(static_cast<double>(disc.radiusPixels) * look.radiusScale, look.smallestRadiusPixels);
        const glm::dvec2 beyond = glm::max(box.topLeft - centre, centre - box.bottomRight);
        if (!(std::max(beyond.x, beyond.y) <= radius)) continue; // what is nowhere is not seen either
        PlaceItem place;
        place.id = ids.idFor(look.ids + network.cities.id[disc.city]);
        place.title = network.cityLabel(disc.city);
        place.isDiamond = disc.isDiamond;
        place.disc = {centre, radius, look.fill, discRingPixels(radius, scene.viewport.pixelRatio),
                      scene.theme.discRing};
        layer.items.emplace_back(std::move(place));
    }
}

bool isCentred(LabelKind kind) {
    return kind == LabelKind::Country || kind == LabelKind::Extra;
}

} // namespace

PageLayer discLayer(const Scene& scene, const Network& network, const PagePlane& plane) {
    PageLayer layer{"discs", "Places", static_cast<double>(strengthOf(scene)), {}, {}};
    const DiscLook look{"place-", scene.theme.disc, scene.discScale * scene.viewport.pixelRatio, 0.0};
    addDiscs(*scene.discs, look, scene, network, plane, layer);
    return layer;
}

PageLayer litDiscLayer(const Scene& scene, const Network& network, const PagePlane& plane) {
    PageLayer layer{"selected-discs", "Selected places", 1.0, {}, {}};
    if (!scene.highlightedDiscs) return layer;
    const double ratio = scene.viewport.pixelRatio;
    const DiscLook look{
        "selected-place-", scene.theme.highlight,
        scene.discScale * static_cast<double>(kLitDiscScale) * ratio,
        static_cast<double>(scene.theme.discScale *
                            smallestLitRadiusPixels(scene.highlightedDiscs->mesh.discs.size())) *
            ratio};
    addDiscs(*scene.highlightedDiscs, look, scene, network, plane, layer);
    return layer;
}

PageLayer nameLayer(const Scene& scene) {
    PageLayer layer{"names", "Names", 1.0, {}, {}};
    if (!scene.labels || scene.labels->labels.empty()) return layer;
    PageLayer halos{"name-halos", "Halos of names", 1.0, {}, {}};
    PageLayer names{"name-letters", "Names", 1.0, {}, {}};
    const double reach = kHaloShare * haloReachPixels(scene.labels->pixelRatio);
    for (const MapLabel& label : scene.labels->labels) {
        const PlacedLabel& placed = label.placed;
        const NameItem name{
            {placed.text, placed.type, glm::round(placed.basePixels), label.text, *label.line},
            isCentred(placed.kind) ? NameItem::Anchor::Middle : NameItem::Anchor::Start};
        if (label.halo.alpha > 0.0F) halos.items.emplace_back(HaloItem{name, label.halo, reach});
        names.items.emplace_back(name);
    }
    layer.layers = {std::move(halos), std::move(names)};
    return layer;
}

} // namespace atlas

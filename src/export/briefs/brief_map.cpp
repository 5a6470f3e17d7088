#include "export/briefs/brief_map.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "model/camera/camera_fit.h"
#include "model/filter/filter.h"

namespace atlas {

namespace {

// As near as the farthest partner allows; the whole world as a disc where partners lie beyond.
double posterZoom(const PartnershipTable& table, const FilterResult& shown) {
    constexpr double kHalfWayRoundKilometres = 20'004.0;
    constexpr double kWholeFromKilometres = 8'000.0;
    constexpr double kNearestKilometres = 250.0;
    constexpr double kRoomBeyond = 1.35; // for names
    double farthest = kNearestKilometres;
    for (const PartnershipIndex i : shown.partnerships)
        farthest = std::max(farthest, static_cast<double>(table.distanceKilometres[i]));
    if (shown.partnerships.empty() || farthest >= kWholeFromKilometres) return 0.0;
    return std::log2(kHalfWayRoundKilometres / (kRoomBeyond * farthest));
}

Camera cameraFor(const Network& network, const FilterResult& shown, const BriefSubject& subject,
                 const BriefMapLook& look, const Viewport& viewport) {
    const PartnershipTable& table = network.partnerships;
    const std::vector<LngLat>& at = network.cities.location;
    std::vector<LngLat> places;
    std::vector<ArcEnds> arcs;
    if (subject.kind == BriefKind::City) places.push_back(at[subject.index]);
    for (const PartnershipIndex i : shown.partnerships) {
        places.insert(places.end(), {at[table.cityA[i]], at[table.cityB[i]]});
        arcs.emplace_back(at[table.cityA[i]], at[table.cityB[i]]);
    }
    Camera camera;
    if (look.isPoster) {
        camera.projection = ProjectionKind::AzimuthalEquidistant;
        camera = centredOn(camera, at[subject.index]);
        camera.zoom = posterZoom(table, shown);
        return clamped(camera);
    }
    return cameraShowing(camera, {viewport, 0.0, {}}, places, Framing::All, arcs);
}

// Read from across a room.
void embolden(Theme& theme) {
    theme.lineScale = std::min(kLargestScale, 1.5F * theme.lineScale);
    theme.discScale = std::min(kLargestScale, 1.7F * theme.discScale);
}

} // namespace

SceneInputs mapOf(const NetworkPointer& network, const BriefSubject& subject, const BriefMapLook& look) {
    SceneInputs inputs;
    inputs.network = network;
    inputs.theme = look.theme;
    if (look.isPoster) embolden(inputs.theme);
    inputs.view.themeId = look.theme.id;
    inputs.view.filter = filterOf(*network, subject);
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*network, inputs.view.filter));
    inputs.leavesWayToArcs = true;
    inputs.viewport.widthPixels = look.widthPixels;
    inputs.viewport.heightPixels = look.heightPixels;
    inputs.viewport.pixelRatio = look.pixelRatio;
    inputs.view.camera = cameraFor(*network, *inputs.shown, subject, look, inputs.viewport);
    return inputs;
}

} // namespace atlas

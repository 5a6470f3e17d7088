#include "export/briefs/brief_map.h"

#include <memory>
#include <vector>

#include "model/camera/camera_fit.h"
#include "model/filter/filter.h"

namespace atlas {

namespace {

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
        return camera;
    }
    return cameraShowing(camera, {viewport, 0.0, {}}, places, Framing::All, arcs);
}

} // namespace

SceneInputs mapOf(const NetworkPointer& network, const BriefSubject& subject, const BriefMapLook& look) {
    SceneInputs inputs;
    inputs.network = network;
    inputs.theme = look.theme;
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

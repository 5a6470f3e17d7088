#include "export/vector/vector_map.h"

#include <utility>

#include "core/text.h"
#include "export/files/picture_words.h"
#include "export/vector/arc_layers.h"
#include "export/vector/legend_layer.h"
#include "export/vector/map_layers.h"
#include "export/vector/place_layers.h"
#include "model/view/view_name.h"
#include "scene/scene.h"

namespace atlas {

namespace {
constexpr double kPixelsPerInch = 96.0;

// All of the page; of a composed one the map's own place, as what goes on beyond it is covered.
PageBox mapBox(const VectorPage& page, const SceneInputs& inputs) {
    if (!inputs.page) return page.drawn();
    const Insets& insets = inputs.viewport.insets;
    const PagePoint topLeft(insets.leftPixels, insets.topPixels);
    const PagePoint bottomRight(page.widthPixels - insets.rightPixels,
                                page.heightPixels - insets.bottomPixels);
    if (bottomRight.x <= topLeft.x || bottomRight.y <= topLeft.y) return page.drawn();
    return {topLeft, bottomRight};
}

} // namespace

double millimetresOfPixels(double pixels) {
    return pixels / kPixelsPerInch * kMillimetresPerInch;
}

Result<VectorPage> vectorPageOf(const VectorRequest& request, SceneBuilder& builder,
                                const Progress& progress) {
    const SceneInputs& inputs = request.inputs;
    const Viewport& viewport = inputs.viewport;
    const View& view = inputs.view;
    const Result<Scene> scene = builder.build(inputs, progress);
    if (!scene) return tl::unexpected(scene.error());
    VectorPage page;
    page.widthPixels = viewport.widthPixels;
    page.heightPixels = viewport.heightPixels;
    page.widthMillimetres = request.widthMillimetres;
    page.heightMillimetres = request.heightMillimetres;
    page.bleedPixels = request.bleedMillimetres * page.widthPixels / page.widthMillimetres;
    page.title = inputs.title.empty() ? suggestedName(view, *inputs.network) : inputs.title;
    PictureWords words = wordsOf(inputs);
    page.description = std::move(words.description);
    page.view = std::move(words.view);
    const PagePlane plane(planeToScreen(view.camera, viewport), mapBox(page, inputs),
                          request.simplifyPixels * viewport.pixelRatio);
    Result<PageLayer> arcs = arcLayer(*scene, view, plane, progress);
    if (!arcs) return tl::unexpected(arcs.error());
    page.layers = {seaLayer(*scene, plane),
                   landLayer(*scene, plane),
                   lineLayer(*scene, plane),
                   *std::move(arcs),
                   traceLayer(*scene, view.camera.zoom, plane),
                   discLayer(*scene, *inputs.network, plane),
                   selectedPlaceLayer(*scene, plane),
                   litArcLayer(*scene, plane),
                   litDiscLayer(*scene, *inputs.network, plane),
                   nameLayer(*scene),
                   legendLayer(*scene, page)};
    return page;
}

} // namespace atlas

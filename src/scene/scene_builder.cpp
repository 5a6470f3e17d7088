#include "scene/scene_builder.h"

#include <algorithm>
#include <cmath>

#include "core/huge_pages.h"
#include "model/view/arc_legend.h"
#include "scene/annotations/annotations.h"
#include "scene/arcs/arc_colours.h"
#include "scene/arcs/arc_fan.h"
#include "scene/arcs/arc_geometry.h"
#include "scene/arcs/arc_tracing.h"
#include "scene/basemap/base_map_store.h"
#include "scene/basemap/map_geometry.h"
#include "scene/basemap/view_window.h"
#include "scene/geometry/disc_geometry.h"
#include "scene/labels/labels.h"
#include "scene/places/place_part.h"

namespace atlas {

namespace {

constexpr double kTolerancePixels = 0.25;
constexpr double kStateLinesFromZoom = 1.6;
constexpr double kFanGapPixels = 5.0;

// What the arcs and discs of a scene are made of, apart from the window.
struct NetworkPartInputs {
    NetworkPointer network;
    std::shared_ptr<const FilterResult> shown;
    ProjectionKind projection{};
    LngLat centre;

    // Whether all is the same but what is shown.
    bool isSamePlane(const NetworkPartInputs& other) const {
        return network == other.network && projection == other.projection && centre == other.centre;
    }
    friend bool operator==(const NetworkPartInputs&, const NetworkPartInputs&) = default;
};

struct MapPartInputs {
    std::shared_ptr<const PreparedMap> prepared;
    ProjectionKind projection{};
    LngLat centre;
    bool withStateLines = false;
    double ringStepKilometres = 0.0;

    friend bool operator==(const MapPartInputs&, const MapPartInputs&) = default;
};

struct HighlightInputs {
    NetworkPartInputs network;
    std::shared_ptr<const ArcColours> colours;
    Focus focus;
    double fanGapRadii = 0.0;

    friend bool operator==(const HighlightInputs&, const HighlightInputs&) = default;
};

struct AnnotationInputs {
    std::string title;
    std::string headline;
    std::string themeId;
    Viewport viewport;
    NetworkPointer network;
    ArcStyle style;
    Shading shading = Shading::None;
    double discScale = 1.0;
    bool withLegend = false;

    friend bool operator==(const AnnotationInputs&, const AnnotationInputs&) = default;
};

// A few arcs may be bolder than thirty thousand.
double arcWidthPixels(std::size_t arcCount) {
    return 1.15 * std::clamp(std::pow(2000.0 / static_cast<double>(std::max<std::size_t>(1, arcCount)), 0.12),
                             1.0, 1.6);
}

// How far apart the neighbours of a hovered city's fan of arcs are, in steps of about a fifth: a fan that
// grew with each turn of the wheel would have to be built each time.
double fanGapRadii(const Camera& camera, const Viewport& viewport) {
    constexpr double kStepsPerDoubling = 4.0;
    const double gap = kFanGapPixels * viewport.pixelRatio / planeToScreen(camera, viewport).scalePixels;
    return std::exp2(std::round(std::log2(gap) * kStepsPerDoubling) / kStepsPerDoubling);
}

} // namespace

struct SceneBuilder::Implementation {
    Implementation(std::filesystem::path folder, bool loadInBackground)
        : store(folder, loadInBackground),
          places(folder, loadInBackground),
          labels(std::move(folder), loadInBackground) {}

    BaseMapStore store;
    PlacePart places;
    LabelMaker labels;
    NetworkPointer colouredNetwork;
    ArcStyle colouredStyle;
    std::shared_ptr<const ArcColours> colours;

    MapPartInputs mapInputs;
    ViewWindow mapWindow;
    std::shared_ptr<const MapGeometry> map;
    NetworkPartInputs arcInputs;
    ViewWindow arcWindow;
    std::shared_ptr<TracedNetwork> traced;
    std::shared_ptr<const ArcTracing> arcs;
    NetworkPartInputs discInputs;
    CityPoints cityPoints; // for discInputs' projection and centre
    std::shared_ptr<const DiscGeometry> discs;
    HighlightInputs highlightInputs;
    ViewWindow highlightWindow;
    Focus litFocus;
    std::shared_ptr<const FilterResult> litShown;
    std::shared_ptr<const std::vector<PartnershipIndex>> litArcs;
    std::shared_ptr<const ArcGeometry> highlightedArcs;
    std::shared_ptr<const DiscGeometry> highlightedDiscs;
    AnnotationInputs annotationInputs;
    std::shared_ptr<const AnnotationMesh> annotations;

    void updateColours(const NetworkPointer& network, ArcStyle style);
    Result<void> updateMap(const Camera& camera, const Viewport& viewport, bool isShaded,
                           const Progress& progress);
    void updateArcs(const NetworkPartInputs& inputs, const Camera& camera, const Viewport& viewport);
    void updateDiscs(const NetworkPartInputs& inputs, const Camera& camera);
    void updateHighlight(const NetworkPartInputs& inputs, const Focus& focus, const Camera& camera,
                         const Viewport& viewport);
    void updateLit(const SceneInputs& inputs);
    void updateAnnotations(const SceneInputs& inputs);
};

void SceneBuilder::Implementation::updateColours(const NetworkPointer& network, ArcStyle style) {
    style.brightnessStops = 0.0; // is the renderer's
    if (colours && network == colouredNetwork && style == colouredStyle) return;
    colouredNetwork = network;
    colouredStyle = style;
    colours = std::make_shared<const ArcColours>(arcColours(*network, style));
}

Result<void> SceneBuilder::Implementation::updateMap(const Camera& camera, const Viewport& viewport,
                                                     bool isShaded, const Progress& progress) {
    const double scale = planeToScreen(camera, viewport).scalePixels;
    const Result<std::shared_ptr<const PreparedMap>> prepared = store.get(detailLevelFor(scale), progress);
    if (!prepared) return tl::unexpected(prepared.error());
    const MapPartInputs inputs{*prepared, camera.projection, projectionOf(camera).centre(),
                               isShaded || camera.zoom >= kStateLinesFromZoom,
                               ringStepKilometres(camera, viewport)};
    if (map && inputs == mapInputs && serves(mapWindow, camera, viewport)) return {};
    mapInputs = inputs;
    mapWindow = viewWindowFor(camera, viewport);
    const RingRequest rings{inputs.ringStepKilometres, kTolerancePixels / mapWindow.builtScalePixels,
                            mapWindow.plane};
    map = std::make_shared<const MapGeometry>(
        projectMap(**prepared, projectionOf(camera), mapWindow.cap, inputs.withStateLines, rings));
    return {};
}

void SceneBuilder::Implementation::updateArcs(const NetworkPartInputs& inputs, const Camera& camera,
                                              const Viewport& viewport) {
    const bool isSamePlane = traced && inputs.isSamePlane(arcInputs) && serves(arcWindow, camera, viewport);
    if (isSamePlane && inputs.shown == arcInputs.shown) return;
    arcInputs = inputs;
    if (!isSamePlane) {
        arcWindow = viewWindowFor(camera, viewport);
        const ArcRequest request{projectionOf(camera), kTolerancePixels / arcWindow.builtScalePixels,
                                 arcWindow.plane};
        traced = std::make_shared<TracedNetwork>(inputs.network, request);
    }
    arcs = std::make_shared<const ArcTracing>(traced, inputs.shown);
}

void SceneBuilder::Implementation::updateDiscs(const NetworkPartInputs& inputs, const Camera& camera) {
    if (discs && inputs == discInputs) return;
    const bool isSamePlane = discs && inputs.isSamePlane(discInputs);
    if (!isSamePlane) cityPoints = projectCities(*inputs.network, projectionOf(camera));
    discInputs = inputs;
    discs = std::make_shared<const DiscGeometry>(buildDiscs(cityPoints, inputs.shown->partnersByCity));
}

void SceneBuilder::Implementation::updateHighlight(const NetworkPartInputs& network, const Focus& focus,
                                                   const Camera& camera, const Viewport& viewport) {
    if (focus.isEmpty()) {
        highlightedArcs.reset();
        highlightedDiscs.reset();
        return;
    }
    const HighlightInputs inputs{network, colours, focus, fanGapRadii(camera, viewport)};
    if (highlightedArcs && inputs == highlightInputs && serves(highlightWindow, camera, viewport)) return;
    highlightInputs = inputs;
    highlightWindow = viewWindowFor(camera, viewport);
    const std::vector<PartnershipIndex> partnerships =
        partnershipsInFocus(*network.network, focus, network.shown->partnerships);
    const ArcRequest request{projectionOf(camera), kTolerancePixels / highlightWindow.builtScalePixels,
                             highlightWindow.plane};
    constexpr std::size_t kMostFans = 8; // more of them would only be a brush
    std::vector<double> shifts;
    if (focus.cities.size() <= kMostFans) shifts = fanShifts(*network.network, focus.cities, partnerships);
    for (double& shift : shifts)
        shift *= inputs.fanGapRadii;
    highlightedArcs = std::make_shared<const ArcGeometry>(
        buildArcs(*network.network, partnerships, *colours, request, shifts));
    std::vector<std::uint32_t> partners(network.network->cities.size());
    for (const PartnershipIndex partnership : partnerships) {
        for (const CityIndex city : {network.network->partnerships.cityA[partnership],
                                     network.network->partnerships.cityB[partnership]}) {
            partners[city] =
                std::max(4U, network.shown->partnersByCity[city]); // small ones must be seen, too
        }
    }
    highlightedDiscs = std::make_shared<const DiscGeometry>(buildDiscs(cityPoints, partners));
}

void SceneBuilder::Implementation::updateLit(const SceneInputs& inputs) {
    Focus focus = focusOf(inputs.state.selection, {});
    if (litArcs && litShown == inputs.shown && litFocus == focus) return;
    litArcs = std::make_shared<const std::vector<PartnershipIndex>>(
        partnershipsInFocus(*inputs.network, focus, inputs.shown->partnerships));
    litShown = inputs.shown;
    litFocus = std::move(focus);
}

void SceneBuilder::Implementation::updateAnnotations(const SceneInputs& inputs) {
    if (inputs.title.empty() && !inputs.withLegend) {
        annotations.reset();
        return;
    }
    const AnnotationInputs wanted{
        inputs.title,         headline(*inputs.shown),
        inputs.theme.id,      inputs.viewport,
        inputs.network,       inputs.state.arcStyle,
        inputs.state.shading, discScale(inputs.state.camera, inputs.viewport, inputs.shown->cityCount),
        inputs.withLegend};
    if (annotations && wanted == annotationInputs) return;
    annotationInputs = wanted;
    AnnotationRequest request{wanted.title, wanted.headline, {}, {}, wanted.discScale};
    if (wanted.withLegend)
        request.legend = arcLegend(wanted.style, inputs.theme, distanceScaleOf(*inputs.network));
    if (wanted.withLegend && wanted.shading != Shading::None) request.shading = gapLegend(inputs.theme);
    annotations =
        std::make_shared<const AnnotationMesh>(buildAnnotations(request, inputs.theme, inputs.viewport));
}

SceneBuilder::SceneBuilder(std::filesystem::path naturalEarthFolder, bool loadInBackground)
    : m_implementation(std::make_unique<Implementation>(std::move(naturalEarthFolder), loadInBackground)) {}
SceneBuilder::~SceneBuilder() = default;
SceneBuilder::SceneBuilder(SceneBuilder&&) noexcept = default;
SceneBuilder& SceneBuilder::operator=(SceneBuilder&&) noexcept = default;

Result<Scene> SceneBuilder::build(const SceneInputs& inputs, const Progress& progress) {
    Implementation& parts = *m_implementation;
    const Camera& camera = inputs.state.camera;
    parts.updateColours(inputs.network, inputs.state.arcStyle);
    if (const Result<void> updated =
            parts.updateMap(camera, inputs.viewport, inputs.state.shading != Shading::None, progress);
        !updated)
        return tl::unexpected(updated.error());
    parts.places.update(inputs, progress);
    const auto isWanted = [&] { return goesOn(progress, 0.0, "preparing the picture"); };
    if (!isWanted()) return cancelled();
    const NetworkPartInputs network{inputs.network, inputs.shown, camera.projection,
                                    projectionOf(camera).centre()};
    parts.updateArcs(network, camera, inputs.viewport);
    parts.updateDiscs(network, camera);
    if (!isWanted()) return cancelled();
    parts.updateHighlight(network, focusOf(inputs.state.selection, inputs.state.hovered), camera,
                          inputs.viewport);
    parts.updateLit(inputs);
    parts.updateAnnotations(inputs);
    Scene scene;
    scene.viewport = inputs.viewport;
    scene.theme = inputs.theme;
    scene.transparentBackground = inputs.transparentBackground;
    scene.discScale = discScale(camera, inputs.viewport, inputs.shown->cityCount);
    scene.arcWidthPixels = arcWidthPixels(inputs.shown->partnerships.size());
    scene.map = parts.map;
    scene.places = parts.places.geometry();
    scene.placeShades = parts.places.shades();
    scene.arcs = parts.arcs;
    scene.arcColours = parts.colours;
    scene.arcPalette = arcPalette(inputs.state.arcStyle.colouring, inputs.theme);
    scene.brightnessStops = inputs.state.arcStyle.brightnessStops;
    scene.discs = parts.discs;
    scene.litArcs = parts.litArcs;
    scene.highlightedArcs = parts.highlightedArcs;
    scene.highlightedDiscs = parts.highlightedDiscs;
    if (!isWanted()) return cancelled();
    scene.labels = labels(inputs);
    scene.annotations = parts.annotations;
    return scene;
}

void SceneBuilder::prefetchWorld() {
    m_implementation->store.prefetch(DetailLevel::Overview);
}

void SceneBuilder::prefetch(const Camera& camera, const Viewport& viewport) {
    m_implementation->store.prefetch(detailLevelFor(planeToScreen(camera, viewport).scalePixels));
}

std::shared_ptr<const LabelMesh> SceneBuilder::labels(const SceneInputs& inputs) {
    std::vector<ExtraLabel> extras = inputs.extraLabels;
    for (RingLabel& ring : ringLabels(inputs.state.camera, inputs.viewport)) {
        extras.push_back({std::move(ring.text), ExtraLabel::Frame::Plane, ring.position});
    }
    const LabelInputs wanted{inputs.network,
                             inputs.shown,
                             inputs.state.camera,
                             inputs.viewport,
                             inputs.theme.id,
                             inputs.state.labels,
                             focusOf(inputs.state.selection, inputs.state.hovered),
                             discScale(inputs.state.camera, inputs.viewport, inputs.shown->cityCount),
                             std::move(extras),
                             inputs.keepFree};
    return m_implementation->labels.make(wanted, inputs.theme);
}

void SceneBuilder::tidy() {
    if (m_implementation->store.takeLetGo()) returnFreedMemory();
}

bool SceneBuilder::isLoading() const {
    return m_implementation->store.isLoading() || m_implementation->places.isLoading();
}

std::vector<std::string> SceneBuilder::takeMessages() {
    std::vector<std::string> messages = m_implementation->store.takeMessages();
    for (std::string& message : m_implementation->places.takeMessages())
        messages.push_back(std::move(message));
    for (std::string& message : m_implementation->labels.takeMessages())
        messages.push_back(std::move(message));
    return messages;
}

} // namespace atlas

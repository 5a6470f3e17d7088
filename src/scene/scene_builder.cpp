#include "scene/scene_builder.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "core/freed_memory.h"
#include "model/view/arc_legend.h"
#include "model/view/comparison.h"
#include "scene/annotations/annotation_part.h"
#include "scene/arcs/arc_part.h"
#include "scene/arcs/highlight_part.h"
#include "scene/basemap/distance_circles.h"
#include "scene/basemap/map_part.h"
#include "scene/geometry/disc_part.h"
#include "scene/labels/labels.h"
#include "scene/page_part.h"
#include "scene/picture_annotations.h"
#include "scene/places/outline_part.h"
#include "scene/places/place_part.h"

namespace atlas {

namespace {

// A few arcs may be bolder than thirty thousand.
double arcWidthPixels(std::size_t arcCount) {
    return 1.15 * std::clamp(std::pow(2000.0 / static_cast<double>(std::max<std::size_t>(1, arcCount)), 0.12),
                             1.0, 1.6);
}

double discScaleOf(const SceneInputs& inputs, const PlaneView& view) {
    return discScale(view.toScreen, inputs.viewport, inputs.shown->cityCount, inputs.theme.discScale);
}

std::vector<ExtraLabel> extraLabelsOf(const SceneInputs& inputs, const PlaneView& view) {
    std::vector<ExtraLabel> extras = inputs.extraLabels;
    for (DistanceLabel& label : distanceLabels(view))
        extras.push_back({std::move(label.text), ExtraLabel::Frame::Plane, label.position});
    return extras;
}

std::vector<PixelBox> keepFreeOf(const SceneInputs& inputs) {
    if (!inputs.page) return inputs.keepFree;
    return namesKeepFree(inputs.page->composition, inputs.viewport);
}

} // namespace

struct SceneBuilder::Parts {
    Parts(std::filesystem::path naturalEarthFolder, bool loadInBackground)
        : folder(std::move(naturalEarthFolder)),
          windows(loadInBackground),
          map(folder, loadInBackground),
          places(folder, loadInBackground),
          outline(folder, loadInBackground),
          labels(folder),
          locator(folder) {}

    Result<Scene> build(const SceneInputs& inputs, const Progress& progress);
    std::shared_ptr<const MapLabels> labelsFor(const SceneInputs& inputs, const PlaneView& view);
    Result<std::shared_ptr<const LocatorGlobe>> globeFor(const SceneInputs& inputs, const Progress& progress);

    std::filesystem::path folder;
    ViewWindowKeeper windows;
    MapPart map;
    PlacePart places;
    OutlinePart outline;
    ArcPart arcs;
    DiscPart discs;
    HighlightPart highlight;
    LabelMaker labels;
    AnnotationPart annotations;
    LocatorPart locator;
    PagePart page;
};

namespace {
constexpr std::size_t kMostRibbons = 1500; // of what is selected; more of them hide each other
} // namespace

Result<Scene> SceneBuilder::Parts::build(const SceneInputs& inputs, const Progress& progress) {
    const PlaneView view(inputs.view.camera, inputs.viewport);
    const ViewWindow& window = windows.windowFor(view);
    Result<std::shared_ptr<const MapGeometry>> mapGeometry =
        map.geometryFor(view, window, inputs.placeShades != nullptr, progress);
    if (!mapGeometry) return tl::unexpected(mapGeometry.error());
    const auto isWanted = [&] { return goesOn(progress, 0.0, "preparing the picture"); };
    if (!isWanted()) return cancelled();
    const Focus focus = focusOf(inputs.view.selection, inputs.hovered);
    const ArcStyle& style = inputs.view.arcStyle;
    const HighlightPart::Source source{inputs.network, inputs.shown,
                                       arcs.coloursFor(inputs.network, style, inputs.view.filter.endedTies),
                                       discs.pointsFor(inputs.network, view.projection)};

    Scene scene;
    scene.viewport = inputs.viewport;
    scene.theme = inputs.theme;
    scene.transparentBackground = inputs.transparentBackground;
    scene.discScale = discScaleOf(inputs, view);
    scene.arcWidthPixels = inputs.theme.lineScale * arcWidthPixels(inputs.shown->partnerships.size());
    scene.map = *std::move(mapGeometry);
    const PlacePart::Places shaded =
        places.placesFor(inputs.network, inputs.placeShades, view, window, progress);
    scene.places = shaded.geometry;
    scene.placeShades = shaded.shades;
    scene.arcs = arcs.arcsFor(inputs.network, inputs.shown, style.showsUndated ? inputs.undated : nullptr,
                              style.way == ArcWay::Bundled ? inputs.bundles : nullptr, view, window);
    scene.arcColours = source.colours;
    scene.arcPalette = arcPalette(style.colouring, inputs.theme, decadesOf(inputs.network->recordedYears));
    scene.passing = style.passing;
    scene.brightnessStops = style.brightnessStops;
    scene.discs = discs.discsFor(inputs.network, source.cityPoints, inputs.shown);
    if (!isWanted()) return cancelled();
    const Focus selected = focusOf(inputs.view.selection, {});
    scene.litArcs = highlight.litArcsFor(source, selected);
    scene.areLitByLight = scene.litArcs && scene.litArcs->size() > kMostRibbons;
    scene.recedes = !selected.isEmpty() && !scene.areLitByLight;
    HighlightPart::Source front = source;
    front.colours = highlight.coloursFor(source, inputs.view.selection);
    const HighlightPart::Highlight lit = highlight.highlightFor(
        front, scene.areLitByLight ? focusOf({}, inputs.hovered) : focus, view, window, inputs.litShare);
    scene.selectedPlace = outline.outlineFor(placeOf(inputs.view.selection, *inputs.network), view, window);
    scene.highlightPalette = scene.arcPalette;
    if (inputs.view.selection.isComparison) {
        const auto colours = comparedColours(inputs.theme);
        scene.highlightPalette.assign(colours.begin(), colours.end());
    }
    scene.litArcLines = lit.lit;
    scene.highlightedArcs = lit.arcs;
    scene.highlightedDiscs = lit.discs;
    if (!isWanted()) return cancelled();
    scene.labels = labelsFor(inputs, view);
    if (!inputs.page) {
        scene.annotations =
            annotations.annotationsFor(annotationSourceOf(inputs), inputs.theme, inputs.viewport);
        return scene;
    }
    Result<std::shared_ptr<const LocatorGlobe>> globe = globeFor(inputs, progress);
    if (!globe) return tl::unexpected(globe.error());
    scene.annotations = page.listFor(inputs, annotationSourceOf(inputs), *std::move(globe));
    return scene;
}

// Null where the page has none.
Result<std::shared_ptr<const LocatorGlobe>> SceneBuilder::Parts::globeFor(const SceneInputs& inputs,
                                                                          const Progress& progress) {
    if (!inputs.page->composition.element(PageElementKind::Globe).isShown)
        return std::shared_ptr<const LocatorGlobe>();
    locator.store().share(map.store());
    return locator.globeFor(locatorRequestOf(inputs), progress);
}

std::shared_ptr<const MapLabels> SceneBuilder::Parts::labelsFor(const SceneInputs& inputs,
                                                                const PlaneView& view) {
    Viewport viewport = inputs.viewport;
    viewport.nameScale *= inputs.theme.nameScale;
    return labels.make(
        {inputs.network, inputs.shown, inputs.view.camera, viewport, inputs.theme.id, inputs.view.labels,
         focusOf(inputs.view.selection, {}), focusOf({}, inputs.hovered), discScaleOf(inputs, view),
         extraLabelsOf(inputs, view), keepFreeOf(inputs), inputs.covered, inputs.isInMotion},
        inputs.theme);
}

SceneBuilder::SceneBuilder(const std::filesystem::path& naturalEarthFolder, bool loadInBackground)
    : m_parts(std::make_unique<Parts>(naturalEarthFolder, loadInBackground)) {}
SceneBuilder::~SceneBuilder() = default;
SceneBuilder::SceneBuilder(SceneBuilder&&) noexcept = default;
SceneBuilder& SceneBuilder::operator=(SceneBuilder&&) noexcept = default;

SceneBuilder SceneBuilder::forPictures() const {
    SceneBuilder builder(m_parts->folder, false);
    builder.m_parts->map.store().share(m_parts->map.store());
    return builder;
}

Result<Scene> SceneBuilder::build(const SceneInputs& inputs, const Progress& progress) {
    return m_parts->build(inputs, progress);
}

void SceneBuilder::prefetchWorld() {
    m_parts->map.store().prefetch(DetailLevel::Overview);
}

void SceneBuilder::prefetch(const Camera& camera, const Viewport& viewport) {
    m_parts->map.store().prefetch(
        detailLevelFor(planeToScreen(camera, viewport).scalePixels, viewport.pixelRatio));
}

std::shared_ptr<const MapLabels> SceneBuilder::labels(const SceneInputs& inputs) {
    return m_parts->labelsFor(inputs, PlaneView(inputs.view.camera, inputs.viewport));
}

void SceneBuilder::tidy() {
    if (m_parts->map.store().takeReleased()) returnFreedMemory();
}

bool SceneBuilder::isLoading() const {
    return m_parts->map.store().isLoading() || m_parts->places.store().isLoading() ||
           m_parts->outline.isLoading();
}

std::vector<std::string> SceneBuilder::takeMessages() {
    std::vector<std::string> messages = m_parts->map.store().takeMessages();
    const auto add = [&](std::vector<std::string> more) {
        std::move(more.begin(), more.end(), std::back_inserter(messages));
    };
    add(m_parts->places.store().takeMessages());
    add(m_parts->outline.takeMessages());
    add(m_parts->labels.takeMessages());
    return messages;
}

} // namespace atlas

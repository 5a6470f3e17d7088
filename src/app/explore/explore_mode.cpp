#include "app/explore/explore_mode.h"

#include <utility>

#include "ui/contract/panel_geometry.h"
#include "ui/details/details_panel.h"
#include "ui/panels/legend.h"

namespace atlas {

namespace {

// Below this many design pixels panels give way to each other.
constexpr double kSmallWidthPixels = 1100.0;
constexpr double kSmallHeightPixels = 700.0;
constexpr double kNarrowPixels = 760.0;
constexpr double kTightPixels = 1180.0; // a drawer of 500 between two panels
constexpr double kLowPixels = 520.0;

WindowRoom roomOf(double width, double height) {
    return {width < kNarrowPixels, width < kTightPixels, height < kLowPixels,
            width < kSmallWidthPixels || height < kSmallHeightPixels};
}

ImVec2 designSize(const Viewport& viewport) {
    return {static_cast<float>(viewport.widthPixels / viewport.pixelRatio),
            static_cast<float>(viewport.heightPixels / viewport.pixelRatio)};
}

// Where panels lie over the map without taking an edge of it: no name belongs under them.
std::vector<PixelBox> cornersCovered(const ExploreState& state, const Viewport& viewport,
                                     const ArcLegend& legend, const ui::InterfaceMemory& memory) {
    const ImVec2 size = designSize(viewport);
    std::vector<PixelBox> boxes;
    std::vector<ImVec4> panels = ui::cornerPanels(size, state, legend);
    if (const std::optional<ImVec4> details = ui::detailsPanelBox(size, state, legend, memory.details))
        panels.push_back(*details);
    const double ratio = viewport.pixelRatio;
    for (const ImVec4& panel : panels)
        boxes.push_back({glm::dvec2(panel.x, panel.y) * ratio, glm::dvec2(panel.z, panel.w) * ratio});
    return boxes;
}

} // namespace

ExploreMode::ExploreMode(const Stage& stage, View view)
    : m_stage(stage),
      m_exploration(stage.data.network, std::move(view)),
      m_answers(stage.data.network, stage.data.resources.naturalEarth),
      m_views(savedViewsFile(), stage.data.network),
      m_preferences(preferencesFile()),
      m_legend{distanceScaleOf(*stage.data.network), {}} {
    for (const Theme& theme : stage.data.themes)
        m_themeIds.push_back(theme.id);
    m_preferences.applyTo(state().workspace);
    m_exploration.cursor().rest(stage.window.cursorPixels());
}

SceneInputs ExploreMode::update(const WindowEvents& events) {
    const Clock::time_point now = Clock::now();
    m_exploration.begin(now);
    layOutMap();
    takeFinishedPictures();
    takeKeys(events);
    layOutPanels();
    for (const Command command : std::exchange(m_commands, {}))
        execute(command);
    offerDeletedView();
    m_preferences.follow(state().workspace);
    const bool isMapLarger =
        m_exploration.before().isDetailsBesideDrawer() && !state().isDetailsBesideDrawer();
    layOutMap();
    if (isMapLarger) m_exploration.keepInSight();
    m_exploration.endCommands(now, m_stage.window.cursorPixels());
    takePointer(events);
    m_exploration.end(now, m_pointer.isDragging(), ui::isSliding(m_memory));
    const ExploreAnswers::LookedAt lookedAt{state().shows(DrawerView::Circles),
                                            state().shows(DrawerView::Measures)};
    if (m_answers.follow(m_exploration.document(), lookedAt)) m_stage.frames.wantFrames();
    layOutMap();
    SceneInputs inputs = sceneInputs(m_exploration.viewport());
    inputs.view.camera = m_exploration.seenCamera(now);
    m_exploration.landFlight(now);
    return inputs;
}

void ExploreMode::finishFrame() {
    MapCursor& cursor = m_exploration.cursor();
    const std::vector<std::uint32_t>& partners = m_exploration.document().shown()->partnersByCity;
    cursor.follow(pointer(), cursor.markedCity() && partners[*cursor.markedCity()] > 0);
    state().hovered = cursor.hovered(pointer(), state().view.selection,
                                     [&](ScreenPoint at) { return m_stage.map.targetAt(at); });
    if (m_stage.map.isComplete()) m_answers.countries().read(); // before it, every core is needed
    if (state() != m_exploration.before()) m_stage.frames.wantFrames();
}

std::optional<double> ExploreMode::secondsUntilNextFrame() const {
    const TimeLinePlayer& player = m_exploration.player();
    if (m_exploration.isFlying()) return 0.0;
    if (player.isPlaying())
        return player.secondsUntilMove(*m_exploration.document().recordedYears(),
                                       state().workspace.reducedMotion);
    return m_answers.secondsUntilPoll();
}

std::vector<WindowFact> ExploreMode::facts() const {
    const View& view = state().view;
    return {{"partnerships", std::to_string(shown()->partnerships.size())},
            {"selection", selectionName(network(), view.selection)},
            {"projection", std::string(projectionInfo(view.camera.projection).id)},
            {"theme", view.themeId}};
}

void ExploreMode::layOutMap() {
    m_stage.window.setInterfaceScale(state().workspace.interfacePercent / 100.0);
    MapFrame frame;
    frame.viewport = m_stage.window.viewport();
    const double ratio = frame.viewport.pixelRatio;
    state().room = roomOf(frame.viewport.widthPixels / ratio, frame.viewport.heightPixels / ratio);
    frame.viewport.insets = insetsFor(frame.viewport);
    const double beside = static_cast<double>(ui::kDetailsWidthPixels + 2.0F * ui::kMargin) * ratio;
    const bool isShown = state().shows(Panel::Details);
    frame.detailsLeftPixels = frame.viewport.widthPixels - (isShown ? beside : 0.0);
    if (isShown && !state().view.selection.isEmpty())
        frame.rightCoveredPixels = std::max(0.0, beside - frame.viewport.insets.rightPixels);
    m_exploration.setFrame(frame);
}

Insets ExploreMode::insetsFor(const Viewport& viewport) const {
    Insets insets = ui::insetsBesidePanels(designSize(viewport), state());
    for (double* edge : {&insets.leftPixels, &insets.topPixels, &insets.rightPixels, &insets.bottomPixels})
        *edge *= viewport.pixelRatio;
    return insets;
}

SceneInputs ExploreMode::sceneInputs(const Viewport& viewport) const {
    const Document& document = m_exploration.document();
    SceneInputs inputs;
    inputs.network = document.network();
    inputs.shown = document.shown();
    inputs.view = state().view;
    inputs.hovered = state().hovered;
    if (inputs.view.shading == Shading::Gaps) inputs.placeShades = document.placeShades();
    inputs.isMotionReduced = state().workspace.reducedMotion;
    inputs.viewport = viewport;
    inputs.theme = m_stage.data.theme(inputs.view.themeId);
    const ArcLegend legend = arcLegend(inputs.view.arcStyle, inputs.theme, m_legend.distances);
    inputs.keepFree = cornersCovered(state(), viewport, legend, m_memory);
    return inputs;
}

} // namespace atlas

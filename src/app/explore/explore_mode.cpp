#include "app/explore/explore_mode.h"

#include <algorithm>
#include <utility>

#include "analysis/bundles/view_bundles.h"
#include "model/workspace/name_scale.h"
#include "model/workspace/panel_sizes.h"

namespace atlas {

namespace {

constexpr std::chrono::duration<double> kMapBudget(0.008); // of a frame of 16 ms; panels take the rest

PixelBox pixelBox(const PanelBox& panel, double pixelRatio) {
    const ScreenBox box = screenBox(panel);
    return {box.min * pixelRatio, box.max * pixelRatio};
}

Insets scaled(Insets insets, double factor) {
    for (double* edge : {&insets.leftPixels, &insets.topPixels, &insets.rightPixels, &insets.bottomPixels})
        *edge *= factor;
    return insets;
}

} // namespace

ExploreMode::ExploreMode(const Stage& stage, ExploreStart start)
    : m_stage(stage),
      m_exploration(stage.data.network, std::move(start.view)),
      m_answers(stage.data.resources.naturalEarth),
      m_views(savedViewsFile(), stage.data.network),
      m_preferences(preferencesFile()),
      m_session(lastSessionFile()),
      m_tours(ownToursFolder(), stage.data.resources.tours, stage.data.network),
      m_exports([folders = stage.data.resources] {
          return HiddenContext::create().map(
              [&](HiddenContext context) { return writingIn(std::move(context), folders); });
      }),
      m_legend{arcScaleOf(*stage.data.network), {}} {
    for (const Theme& theme : stage.data.themes)
        m_themeIds.push_back(theme.id);
    m_preferences.applyTo(state().workspace);
    if (start.session) applyTo(state().workspace, *start.session);
    layOutMap();
    m_exploration.beginBesidePanel();
    m_exploration.cursor().rest(stage.window.cursorPixels());
    if (!start.tourFile.empty()) openTourFile(start.tourFile);
}

ExploreMode::~ExploreMode() {
    m_answers.cancel();
    m_exploration.document().cancelJobs();
}

Result<void> ExploreMode::drawFrame(const WindowEvents& events) {
    const SceneInputs inputs = update(events);
    if (const Result<void> updated = m_stage.map.update(inputs, kMapBudget); !updated) return updated;
    finishFrame();
    m_stage.map.show();
    return {};
}

ColourVision ExploreMode::vision() const {
    return state().workspace.vision;
}

// About what the window shows by now, not what it is about to show.
std::optional<std::string> ExploreMode::title() const {
    if (!m_stage.map.isComplete() || m_stage.map.isLoading()) return std::nullopt;
    return headline(*shown());
}

SceneInputs ExploreMode::update(const WindowEvents& events) {
    const Clock::time_point now = Clock::now();
    m_exploration.begin(now);
    openDropped(events.droppedFiles);
    layOutMap();
    const Sight before = m_exploration.sight();
    takeFinishedExports();
    takeKeys(events);
    layOutPanels();
    followPreview();
    for (const Command command : std::exchange(m_commands, {}))
        execute(command);
    offerDeletedView();
    m_preferences.follow(state().workspace);
    layOutMap();
    const bool isDetailsBesideDrawer = layout().isDetailsBesideDrawer;
    if (std::exchange(m_wasDetailsBesideDrawer, isDetailsBesideDrawer) != isDetailsBesideDrawer)
        m_exploration.keepInSight(before); // the panel at the right lies beside the map now, or over it again
    m_exploration.endCommands(now, m_stage.window.cursorPixels());
    takePointer(events);
    followUndoOffers();
    m_exploration.end(now, m_pointer.isDragging(), ui::isSliding(m_memory));
    const PanelLayout panels = layout();
    if (!std::exchange(m_wasTourSeen, panels.shows(DrawerView::Tour)) && m_wasTourSeen) m_tours.refresh();
    const Document::LookedAt lookedAt{panels.shows(DrawerView::Circles), panels.shows(DrawerView::Measures),
                                      bundleLevelOf(state().view)};
    const bool hasNews = m_exploration.document().follow(lookedAt, now);
    const bool hasAnswers = m_answers.follow(m_exploration.document().network());
    if (hasNews || hasAnswers) m_stage.frames.wantFrames();
    layOutMap();
    SceneInputs inputs = sceneInputs(m_exploration.viewport());
    inputs.isInMotion = m_exploration.isInMotion(now);
    m_wasInMotion = inputs.isInMotion;
    inputs.view.camera = m_exploration.seenCamera(now);
    m_exploration.landFlight(now);
    m_session.follow(m_exploration.viewBesidePanel(), state().workspace, now);
    if (m_session.isDue(now)) m_session.save(network(), m_stage.window.place());
    if (m_tours.isDue(now)) keepTour();
    return inputs;
}

void ExploreMode::finishFrame() {
    MapCursor& cursor = m_exploration.cursor();
    const std::vector<std::uint32_t>& partners = m_exploration.document().shown()->partnersByCity;
    cursor.follow(pointer(), cursor.markedCity() && partners[*cursor.markedCity()] > 0);
    state().hovered = cursor.hovered(
        pointer(), state().view.selection, [&](ScreenPoint at) { return m_stage.map.targetAt(at); },
        Clock::now());
    followSpot();
    if (m_stage.map.isComplete()) m_answers.countries().read(); // before it, every core is needed
    if (state() != m_exploration.before()) m_stage.frames.wantFrames();
}

std::optional<double> ExploreMode::secondsUntilNextFrame() const {
    const Clock::time_point now = Clock::now();
    const TimeLinePlayer& player = m_exploration.player();
    if (m_exploration.isFlying() || !m_stage.map.isComplete()) return 0.0;
    std::optional<double> seconds = m_exploration.document().secondsUntilAnswer();
    const auto atMost = [&](double until) { seconds = std::min(until, seconds.value_or(until)); };
    if (m_stage.map.isLoading() || m_stage.map.isDrawingAhead()) atMost(kWorkPollSeconds);
    if (player.isPlaying())
        atMost(player.secondsUntilMove(*m_exploration.document().network()->recordedYears,
                                       state().workspace.reducedMotion, state().workspace.playSpeed));
    if (const std::optional<double> preview = m_exports.preview().secondsUntilNext(now)) atMost(*preview);
    if (const std::optional<double> hover = m_exploration.cursor().secondsUntilHover(now)) atMost(*hover);
    if (const std::optional<double> spot = m_spotWatch.secondsUntilOpen(now)) atMost(*spot);
    if (m_wasInMotion) atMost(m_exploration.secondsUntilRest(now) + 0.001); // then names settle
    return seconds;
}

std::optional<double> ExploreMode::secondsUntilKept() const {
    const Clock::time_point now = Clock::now();
    const std::optional<double> session = m_session.secondsUntilDue(now);
    const std::optional<double> tour = m_tours.secondsUntilDue(now);
    if (!session || !tour) return session ? session : tour;
    return std::min(*session, *tour);
}

void ExploreMode::putAway() {
    m_session.save(network(), m_stage.window.place());
    keepTour();
}

std::vector<WindowFact> ExploreMode::facts() const {
    const View& view = state().view;
    return {{"mode", "explore"},
            {"partnerships", std::to_string(shown()->partnerships.size())},
            {"selection", selectionName(network(), view.selection)},
            {"projection", std::string(projectionInfo(view.camera.projection).id)},
            {"theme", view.themeId}};
}

void ExploreMode::layOutMap() {
    const double interfaceScale = state().workspace.interfacePercent / 100.0;
    m_stage.window.setInterfaceScale(interfaceScale);
    Sight sight;
    sight.viewport = m_stage.window.viewport();
    const double ratio = sight.viewport.pixelRatio;
    sight.viewport.nameScale = nameScaleFor(sight.viewport.widthPixels / ratio, interfaceScale);
    const PanelLayout panels = layout(sight.viewport);
    sight.viewport.insets = scaled(panels.insets, ratio);
    if (const std::optional<PanelBox>& details = panels.box(Panel::Details)) {
        const double left = static_cast<double>(details->left - sizes::kMargin) * ratio;
        sight.coveredPixels =
            std::max(0.0, sight.viewport.widthPixels - left - sight.viewport.insets.rightPixels);
    }
    for (const PanelBox& panel : panels.cornerBoxes()) {
        const ScreenBox box = screenBox(panel);
        sight.covers.push_back({box.min * ratio, box.max * ratio});
    }
    m_exploration.setSight(sight);
}

Insets ExploreMode::insetsFor(const Viewport& viewport) const {
    return scaled(layout(viewport).insets, viewport.pixelRatio);
}

SceneInputs ExploreMode::sceneInputs(const Viewport& viewport) const {
    const Document& document = m_exploration.document();
    SceneInputs inputs;
    inputs.network = document.network();
    inputs.shown = document.shown();
    inputs.undated = document.undated();
    inputs.view = state().view;
    inputs.hovered = state().hovered;
    if (inputs.view.shading == Shading::Gaps) inputs.placeShades = document.placeShades();
    inputs.bundles = document.bundles(inputs.view);
    inputs.isMotionReduced = state().workspace.reducedMotion;
    inputs.viewport = viewport;
    inputs.theme = m_stage.data.theme(inputs.view.themeId);
    const PanelLayout panels = layout(viewport);
    for (const PanelBox& panel : panels.overMap())
        (panels.box(Panel::Details) == panel ? inputs.covered : inputs.keepFree)
            .push_back(pixelBox(panel, viewport.pixelRatio));
    return inputs;
}

} // namespace atlas

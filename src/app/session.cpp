#include "app/session.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <array>
#include <utility>

#include "app/key_bindings.h"
#include "app/picture_file.h"
#include "model/camera/camera_flight.h"
#include "model/workspace/trail.h"
#include "scene/geometry/disc_geometry.h"
#include "ui/widgets/panel_order.h"
#include "ui/widgets/tooltip.h"

namespace atlas {

namespace {

constexpr std::chrono::milliseconds kRest(600); // after which a move of the view has ended
// As long as a tip waits, and a little more.
constexpr std::chrono::milliseconds kTipRest(static_cast<int>(1000.0 * ui::kTipSeconds) + 30);
constexpr double kWorkPollSeconds = 0.03;   // while another thread is at work
constexpr double kMeasurePollSeconds = 0.1; // often enough for a bar, and the cores are its own
constexpr std::chrono::duration<double> kMapBudget(0.008); // of a frame of 16 ms; panels take the rest

constexpr std::array<std::uint32_t, 3> kLegendPartners{1, 10, 100};

Insets scaled(Insets insets, double factor) {
    insets.leftPixels *= factor;
    insets.topPixels *= factor;
    insets.rightPixels *= factor;
    insets.bottomPixels *= factor;
    return insets;
}

// Where panels lie over the map without taking an edge of it: no name belongs under them.
std::vector<PixelBox> panelsOverMap(const PanelLayout& layout, double pixelRatio) {
    std::vector<PixelBox> boxes;
    for (const PanelBox& panel : layout.overMap()) {
        boxes.push_back({glm::dvec2(panel.left, panel.top) * pixelRatio,
                         glm::dvec2(panel.right, panel.bottom) * pixelRatio});
    }
    return boxes;
}

ImVec2 designSize(const Viewport& viewport) {
    const auto ratio = static_cast<float>(viewport.pixelRatio);
    return {static_cast<float>(viewport.widthPixels) / ratio,
            static_cast<float>(viewport.heightPixels) / ratio};
}

int currentYear() {
    const std::chrono::year_month_day today(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return static_cast<int>(today.year());
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(Window window, AtlasData data, SceneBuilder builder,
                                               View view) {
    Result<LiveMap> map = LiveMap::create(std::move(builder));
    if (!map) return tl::unexpected(map.error());
    Result<HiddenContext> pictureContext = HiddenContext::create();
    if (!pictureContext) return tl::unexpected(pictureContext.error());
    window.setInterfaceScale(loadPreferences(preferencesFile()).interfacePercent / 100.0);
    InterfaceHost interface =
        InterfaceHost::forWindow(window.handle(), *data.network, window.viewport().pixelRatio);
    return std::unique_ptr<Session>(new Session(std::move(window), std::move(data), std::move(view),
                                                *std::move(map), std::move(interface),
                                                *std::move(pictureContext)));
}

Session::Session(Window window, AtlasData data, View view, LiveMap map, InterfaceHost interface,
                 HiddenContext pictureContext)
    : m_window(std::move(window)),
      m_data(std::move(data)),
      m_state{std::move(view), {}, {}, {}},
      m_history({m_state.view, m_state.trail}),
      m_map(std::move(map)),
      m_interface(std::move(interface)),
      m_pictures(m_data.resources.naturalEarth, std::move(pictureContext)),
      m_views(savedViewsFile(), m_data.network),
      m_legend{distanceScaleOf(*m_data.network), {}},
      m_measures(measuring(m_data.network)) {
    for (const Theme& theme : m_data.themes) {
        m_themeIds.push_back(theme.id);
    }
    for (const std::string& message : m_data.messages) {
        report(message, true);
    }
    m_pictureFolder = usualPictureFolder().string();
    applyPreferences();
    m_restingCursor = m_window.cursorPixels();
    m_searchIndex = std::async(std::launch::async, [network = m_data.network] {
        return std::make_shared<const SearchIndex>(network);
    });
    refreshFilter();
}

Result<void> Session::run() {
    while (!m_window.shouldClose()) {
        waitForEvents();
        if (const Result<void> drawn = drawFrame(); !drawn) return drawn;
    }
    return {};
}

void Session::waitForEvents() const {
    const double noticeSeconds = m_notices.secondsUntilNext(NoticeBoard::Clock::now());
    if (m_framesWanted > 0 || m_flight || !m_map.isComplete()) {
        glfwPollEvents();
    } else if (m_memory.charts.playback.isPlaying) {
        glfwWaitEventsTimeout(secondsUntilTimeLineMoves());
    } else if (m_map.isLoading() || (m_groups.isBusy() && layout().shows(DrawerView::Circles)) ||
               m_pictures.current() != nullptr) {
        glfwWaitEventsTimeout(kWorkPollSeconds);
    } else if (m_measures.isBusy()) {
        glfwWaitEventsTimeout(kMeasurePollSeconds);
    } else if (m_tipDue) {
        const std::chrono::duration<double> left = *m_tipDue - std::chrono::steady_clock::now();
        glfwWaitEventsTimeout(std::max(0.001, left.count()));
    } else if (noticeSeconds >= 0.0) {
        glfwWaitEventsTimeout(noticeSeconds + 0.01);
    } else {
        glfwWaitEvents();
    }
}

Result<void> Session::drawFrame() {
    const WindowEvents events = m_window.takeEvents();
    const bool isNews = events.any || m_interface.hasPendingInput();
    m_framesWanted = isNews ? kFramesPerEvent : std::max(0, m_framesWanted - 1);
    watchForTips(isNews);
    const ExploreState before = m_state;
    Viewport viewport = mapViewport();
    if (viewport.widthPixels == 0 || viewport.heightPixels == 0) return {}; // minimised
    m_notices.tidy(NoticeBoard::Clock::now());
    takeFinishedPictures();
    takeKeys(events);
    advanceTimeLine();
    layOutInterface(viewport);
    for (const Command command : std::exchange(m_commands, {})) {
        obey(command, viewport);
    }
    watchGallery();
    keepPreferences();
    const bool isDetailsBesideDrawer = layout().isDetailsBesideDrawer;
    if (std::exchange(m_wasDetailsBesideDrawer, isDetailsBesideDrawer) && !isDetailsBesideDrawer)
        keepInSight(); // the map is larger
    startFlight(before);
    const Camera commanded = m_state.view.camera;
    takePointer(events, viewport);
    if (m_state.view.camera != commanded) m_flight.reset(); // the hand is faster
    if (m_state.view.filter != before.view.filter) m_state.hovered = {};
    if (m_state.trail == before.trail)
        m_state.trail = trailAfter(std::move(m_state.trail), before.view, m_state.view);
    followInHistory(before.view.camera, commanded);
    refreshFilter();
    followMeasures();
    viewport = mapViewport(); // panels may have gone
    SceneInputs inputs = sceneInputs(viewport);
    inputs.view.camera = cameraNow();
    if (const Result<void> updated = m_map.update(inputs, kMapBudget); !updated) return updated;
    for (const std::string& message : m_map.takeMessages()) {
        report(message, true);
    }
    watchMark();
    hover();
    if (m_map.isComplete()) readCountries();
    if (m_state != before) m_framesWanted = kFramesPerEvent;
    m_map.show();
    m_interface.draw();
    m_window.swapBuffers();
    tellTitle();
    return {};
}

// Once nothing has happened for a while, there are frames for the tip of what the pointer or the keyboard is
// on.
void Session::watchForTips(bool isNews) {
    const auto now = std::chrono::steady_clock::now();
    if (isNews) m_tipDue = now + kTipRest;
    if (!m_tipDue || now < *m_tipDue) return;
    m_tipDue.reset();
    if (m_interface.wantsPointer() || m_interface.wantsKeyboard()) m_framesWanted = kFramesPerEvent;
}

// What the hand did to the view since the last rest is one deed.
void Session::followInHistory(const Camera& before, const Camera& commanded) {
    const auto now = std::chrono::steady_clock::now();
    const bool isSliding = ui::isSliding(m_memory);
    const bool isAtRest = !m_pointer.isDragging() && !isSliding && now - m_lastMove > kRest;
    if (isAtRest) m_history.settle();
    const bool isMoved = m_state.view.camera != commanded;
    if (isMoved) m_lastMove = now;
    m_history.follow({m_state.view, m_state.trail}, commanded == before && (isMoved || !isAtRest), isSliding);
}

// Towards what was looked for one flies; other views are gone to.
void Session::startFlight(const ExploreState& before) {
    const auto now = std::chrono::steady_clock::now();
    if (const std::optional<Camera> place = std::exchange(m_flyTo, std::nullopt)) {
        m_restingCursor = m_window.cursorPixels(); // what the map brings under it is not what was asked for
        const CameraFlight way(cameraNow(), *place);
        m_state.view.camera = *place;
        if (m_state.workspace.reducedMotion) return;
        m_flight =
            Flight{[way](double progress) { return way.at(progress); }, *place, way.durationSeconds(), now};
    } else if (m_state.view.camera != before.view.camera && !m_state.workspace.reducedMotion) {
        const CameraTransition way(before.view.camera, m_state.view.camera);
        m_flight = Flight{[way](double progress) { return way.at(progress).incoming; }, m_state.view.camera,
                          kTransitionSeconds, now};
    }
}

Camera Session::cameraShown() const {
    if (!m_flight || m_flight->target != m_state.view.camera) return m_state.view.camera;
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_flight->start;
    const double progress = elapsed.count() / m_flight->seconds;
    return progress < 1.0 ? m_flight->way(progress) : m_state.view.camera;
}

Camera Session::cameraNow() {
    const Camera now = cameraShown();
    if (now == m_state.view.camera) m_flight.reset();
    return now;
}

Viewport Session::mapViewport() const {
    Viewport viewport = m_window.viewport();
    viewport.insets = insetsFor(viewport);
    return viewport;
}

Insets Session::insetsFor(const Viewport& viewport) const {
    return scaled(layout(viewport).insets, viewport.pixelRatio);
}

PanelLayout Session::layout(const Viewport& viewport) const {
    const ArcLegend legend =
        arcLegend(m_state.view.arcStyle, m_data.theme(m_state.view.themeId), m_legend.distances);
    return panelLayout(ui::layoutInputs(designSize(viewport), m_state, legend, m_memory));
}

SceneInputs Session::sceneInputs(const Viewport& viewport) const {
    SceneInputs inputs;
    inputs.network = m_data.network;
    inputs.shown = m_shown;
    inputs.view = m_state.view;
    inputs.hovered = m_state.hovered;
    inputs.isMotionReduced = m_state.workspace.reducedMotion;
    inputs.viewport = viewport;
    inputs.theme = m_data.theme(m_state.view.themeId);
    inputs.keepFree = panelsOverMap(layout(viewport), viewport.pixelRatio);
    return inputs;
}

ui::PanelInputs Session::interfaceInputs(const Viewport& viewport, const ui::Fonts& fonts) const {
    const auto ratio = static_cast<float>(viewport.pixelRatio);
    ui::LegendScale legend = m_legend;
    const double scale = discScale(m_state.view.camera, viewport, m_shown->cityCount);
    for (std::size_t i = 0; i < kLegendPartners.size(); ++i) {
        legend.discs[i] = {kLegendPartners[i], discRadiusPixels(kLegendPartners[i]) * scale};
    }
    std::optional<ImVec2> mark;
    if (const std::optional<ScreenPoint> at = markPoint(viewport))
        mark = ImVec2{static_cast<float>(at->x) / ratio, static_cast<float>(at->y) / ratio};
    return {*m_data.network,
            *m_shown,
            m_data.themes,
            {m_data.theme(m_state.view.themeId), fonts},
            designSize(viewport),
            legend,
            loadingText(),
            m_notices.notices(),
            m_pictureFolder,
            m_pointer.lasso(),
            searchIndex(),
            m_measures.news(),
            m_views.cards(),
            m_views.store().problem(),
            mark,
            m_groups.groups(),
            currentYear(),
            cameraShown(),
            viewport,
            layout(viewport)};
}

const SearchIndex* Session::searchIndex() const {
    const bool isReady = m_searchIndex.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    return isReady ? m_searchIndex.get().get() : nullptr;
}

void Session::report(std::string text, bool isError) {
    m_notices.add(std::move(text), isError, NoticeBoard::Clock::now());
    m_framesWanted = kFramesPerEvent;
}

void Session::refreshFilter() {
    if (m_shown && m_shownFilter == m_state.view.filter) return;
    m_shownFilter = m_state.view.filter;
    m_shown = std::make_shared<const FilterResult>(applyFilter(*m_data.network, m_shownFilter));
}

// The title tells what the window shows by now, not what it is about to show.
void Session::tellTitle() {
    if (!m_map.isComplete() || m_map.isLoading() || m_titled == m_shown) return;
    m_titled = m_shown;
    m_window.setTitle("Sister Cities Atlas — " + headline(*m_shown));
}

void Session::layOutInterface(const Viewport& viewport) {
    if (ui::needsPanels(m_memory)) m_state.workspace.allPanelsHidden = false;
    if (layout(viewport).shows(DrawerView::Circles)) m_groups.ask(m_data.network, m_shown);
    m_interface.setTheme(m_data.theme(m_state.view.themeId));
    m_interface.beginFrame(viewport);
    const bool wasPicking = ui::isPicking(m_memory);
    const ui::Requests requests =
        ui::drawInterface(interfaceInputs(viewport, m_interface.fonts()), m_state, m_memory);
    m_interface.endFrame();
    if (!m_focusNext.empty()) m_interface.focusPanel(std::exchange(m_focusNext, {})); // now that it is there
    const std::optional<Panel> panel = ui::panelNamed(m_interface.panelWithKeyboard());
    if (panel && !layout(viewport).shows(*panel)) m_interface.releaseKeyboard(); // it closed
    m_commands.insert(m_commands.end(), requests.commands.begin(), requests.commands.end());
    m_isMouseChoice = !requests.commands.empty() && m_interface.wasMouseLetGo();
    if (requests.closedNotice) m_notices.close(*requests.closedNotice);
    if (requests.exportRows) saveRows(*requests.exportRows);
    if (requests.closedHints) closeHints();
    if (requests.copyMeasures) copyMeasures(*requests.copyMeasures);
    if (requests.openLink) followLink(*requests.openLink);
    if (requests.chosen) {
        m_state.view.selection = selectionAfter({}, *requests.chosen, SelectBy::Click);
        m_state.workspace.inFront = Panel::Details;
    }
    if (requests.centreOn)
        m_state.view.camera =
            centredOn(m_state.view.camera, m_data.network->cities.location[*requests.centreOn]);
    m_flyTo = requests.flight;
    if (m_flyTo && requests.chosen) // its panel opens
        m_flyTo = viewOf(*m_flyTo, {m_data.network->cities.location[requests.chosen->index]});
    if (!requests.goTo.empty()) m_flyTo = viewOf(m_state.view.camera, requests.goTo);
    if (requests.viewDeed) obeyGallery(*requests.viewDeed);
    if (requests.goToCountry) m_flyTo = viewOf(m_state.view.camera, placesOf(*requests.goToCountry));
    // Arrows look around there, unless somebody walks down a panel by keyboard and goes on.
    const bool isWalking = requests.keepsKeyboard || (!wasPicking && m_interface.hasRingInPanel());
    if (m_flyTo && !isWalking) m_interface.releaseKeyboard();
}

void Session::takePointer(const WindowEvents& events, const Viewport& viewport) {
    MapPointer::Input input;
    input.cursorPixels = m_window.cursorPixels();
    input.isDown = m_window.isPointerDown() || events.wasPressed;
    input.isOverMap = !m_interface.wantsPointer() && m_window.isPointerInside();
    input.isLasso = m_window.isShiftDown();
    input.scrollSteps = events.scrollSteps;
    m_pointer.apply(input, viewport, m_state.view.camera);
    if (m_pointer.wasLassoClosed()) selectWithin(m_pointer.lasso(), viewport);
    if (const std::optional<ScreenPoint> click = m_pointer.click()) m_click = click;
    if (m_click && m_map.isComplete()) select(*std::exchange(m_click, std::nullopt));
}

// What lies under the cursor is told while nothing is dragged.
void Session::hover() {
    if (m_restingCursor && *m_restingCursor != m_window.cursorPixels()) m_restingCursor.reset();
    const bool isOverMap = !m_interface.wantsPointer() && m_window.isPointerInside();
    // When a menu closes, what lies under it was not asked for before the pointer moves.
    if (m_interface.wantsPointer() && !m_pointer.isDragging()) m_restingCursor = m_window.cursorPixels();
    if (m_mark) {
        const bool isAside = m_interface.wantsKeyboard() ||
                             m_state.view.selection == selectionAfter({}, *m_mark, SelectBy::Click);
        m_state.hovered = isAside ? Target{} : *m_mark;
        return;
    }
    const bool isMeant = isOverMap && !m_pointer.isDragging() && !m_restingCursor;
    m_state.hovered = isMeant ? m_map.targetAt(m_window.cursorPixels()) : Target{};
}

} // namespace atlas

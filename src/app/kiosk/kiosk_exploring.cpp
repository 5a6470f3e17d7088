#include "app/kiosk/kiosk_exploring.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "app/explore/open_answers.h"
#include "app/services/calendar.h"
#include "model/camera/camera_fit.h"
#include "model/commands/map_commands.h"
#include "ui/kiosk/kiosk_card.h"
#include "ui/kiosk/kiosk_layout.h"
#include "ui/widgets/control_list.h"

namespace atlas {

namespace {

constexpr std::chrono::duration<double> kMapBudget(0.008); // of a frame of 16 ms
constexpr double kZoomPerPress = 0.5;
constexpr double kPointerSeconds = 3.0; // that the pointer is seen after it moved
constexpr double kFingerPixels = 16.0;  // that a finger may miss by, of design size
constexpr int kFingerPlaces = 12;       // around the place where it came down

// Of what the tour shows, camera and looks; what it filters would puzzle whoever does not know it.
View startOf(const std::optional<SceneInputs>& seen) {
    View view;
    if (!seen) return view;
    view.camera = seen->view.camera;
    view.themeId = seen->view.themeId;
    view.arcStyle = seen->view.arcStyle;
    if (ui::hasKioskCard(seen->view.selection)) view.selection = seen->view.selection;
    return view;
}

ImVec2 designSize(const Viewport& viewport) {
    const auto ratio = static_cast<float>(viewport.pixelRatio);
    return {static_cast<float>(viewport.widthPixels) / ratio,
            static_cast<float>(viewport.heightPixels) / ratio};
}

ScreenPoint middleOf(const Viewport& viewport) {
    return {(viewport.insets.leftPixels + viewport.widthPixels - viewport.insets.rightPixels) / 2.0,
            (viewport.insets.topPixels + viewport.heightPixels - viewport.insets.bottomPixels) / 2.0};
}

PixelBox pixelBox(const ui::KioskBox& box, double ratio) {
    const ScreenPoint from{static_cast<double>(box.topLeft.x), static_cast<double>(box.topLeft.y)};
    const ScreenPoint extent{static_cast<double>(box.size.x), static_cast<double>(box.size.y)};
    return {from * ratio, (from + extent) * ratio};
}

} // namespace

KioskExploring::KioskExploring(const Stage& stage, const std::optional<SceneInputs>& seen,
                               bool isMotionReduced)
    : m_stage(stage), m_exploration(stage.data.network, startOf(seen)) {
    m_exploration.state().workspace.reducedMotion = isMotionReduced;
    layOutMap();
    if (seen) {
        Camera& camera = m_exploration.state().view.camera;
        camera = cameraIn(camera, seen->viewport, m_exploration.sight().besidePanel());
    }
    m_exploration.beginBesidePanel();
    m_exploration.cursor().rest(stage.window.cursorPixels());
    m_stage.interface.releaseKeyboard();
}

Result<ui::KioskWishes> KioskExploring::drawFrame(const KioskHand& hand, const Around& around) {
    const Clock::time_point now = m_stage.now();
    m_exploration.begin(now);
    layOutMap();
    if (hand.cursorPixels != m_lastCursor) m_pointerMoved = now;
    m_lastCursor = hand.cursorPixels;
    takeKeys(hand, around);
    const ui::KioskWishes wishes = layOutControls(hand, around);
    apply(wishes);
    layOutMap(); // a card may have come or gone
    m_exploration.endCommands(now, hand.cursorPixels);
    takePointer(hand, around);
    m_exploration.end(now, m_pointer.isDragging(), false);
    layOutMap();
    m_shown = sceneInputs();
    m_exploration.landFlight(now);
    if (const Result<void> updated = m_stage.map.update(m_shown, kMapBudget); !updated)
        return tl::unexpected(updated.error());
    light(hand);
    m_stage.map.show();
    if (state() != m_exploration.before()) m_stage.frames.wantFrames();
    return wishes;
}

ui::KioskInputs KioskExploring::inputs(const Around& around) const {
    const Theme& theme = m_stage.data.theme(state().view.themeId);
    return {m_exploration.document(),
            state().view,
            {theme, m_stage.interface.fonts()},
            designSize(m_exploration.viewport()),
            around.search,
            currentYear(),
            around.countdown,
            around.leave,
            around.isAsleep};
}

void KioskExploring::layOutMap() {
    m_exploration.setSight(
        ui::kioskSight(m_stage.window.viewport(), ui::hasKioskCard(state().view.selection)));
}

void KioskExploring::takeKeys(const KioskHand& hand, const Around& around) {
    if (around.leave.isOpen || around.isAsleep) return;
    for (const KeyPress& press : hand.keys) {
        const KioskKey key = kioskKeyFor(press);
        if (key != KioskKey::None) execute(key, around);
    }
}

// Arrows and signs belong to the control that is outlined, if one is.
void KioskExploring::execute(KioskKey key, const Around& around) {
    if (key == KioskKey::Back) return goBack();
    if (key == KioskKey::NextPanel) return focusBeside(1, around);
    if (key == KioskKey::PanelBefore) return focusBeside(-1, around);
    if (m_stage.interface.hasFocusInPanel() || m_memory.page != ui::KioskPage::None) return;
    if (key == KioskKey::Nearer) return zoom(kZoomPerPress);
    if (key == KioskKey::Farther) return zoom(-kZoomPerPress);
    constexpr std::array kArrows{
        std::pair(KioskKey::Left, Direction::Left), std::pair(KioskKey::Right, Direction::Right),
        std::pair(KioskKey::Up, Direction::Up), std::pair(KioskKey::Down, Direction::Down)};
    Camera& camera = m_exploration.state().view.camera;
    for (const auto& [arrow, direction] : kArrows)
        if (key == arrow) camera = pannedTowards(camera, m_exploration.viewport(), direction);
}

// One thing after the other, and never out of the booth.
void KioskExploring::goBack() {
    m_stage.interface.releaseKeyboard();
    if (m_memory.page != ui::KioskPage::None)
        m_memory.page = ui::KioskPage::None;
    else if (!state().view.selection.isEmpty())
        m_exploration.releaseSelection();
}

// After the last panel the map has the keyboard again.
void KioskExploring::focusBeside(int steps, const Around& around) {
    const std::vector<std::string> panels = ui::kioskPanels(inputs(around), m_memory);
    const auto current = std::find(panels.begin(), panels.end(), m_stage.interface.panelWithKeyboard());
    const auto count = static_cast<int>(panels.size());
    const bool hasNone = current == panels.end();
    const int from = hasNone ? (steps > 0 ? -1 : count) : static_cast<int>(current - panels.begin());
    const int next = from + steps;
    if (next >= 0 && next < count)
        m_stage.interface.focusPanel(panels[static_cast<std::size_t>(next)]);
    else
        m_stage.interface.releaseKeyboard();
    m_stage.frames.wantFrames();
}

ui::KioskWishes KioskExploring::layOutControls(const KioskHand& hand, const Around& around) {
    InterfaceHost& host = m_stage.interface;
    host.setTheme(m_stage.data.theme(state().view.themeId));
    host.beginFrame(m_exploration.viewport());
    ui::keepControlList(around.controls);
    const ui::KioskPage before = m_memory.page;
    const ui::KioskWishes wishes = ui::drawKiosk(inputs(around), m_memory);
    hidePointerIfIdle();
    host.endFrame();
    m_isOverMap = hand.isInside && !host.wantsPointer();
    if (before != m_memory.page) {
        m_stage.frames.wantFrames();
        if (host.hasFocusInPanel()) host.focusPanel(ui::kioskPanels(inputs(around), m_memory).front());
    }
    return wishes;
}

void KioskExploring::apply(const ui::KioskWishes& wishes) {
    ExploreState& now = m_exploration.state();
    if (wishes.showsAll) now.view.filter = {};
    if (wishes.filter) now.view.filter = *wishes.filter;
    if (wishes.releasesSelection) m_exploration.releaseSelection();
    if (wishes.chosen) choose(*wishes.chosen);
    if (!wishes.places.empty()) m_exploration.flyToPlaces(wishes.places);
    if (wishes.zoomSteps != 0) zoom(kZoomPerPress * wishes.zoomSteps);
    if (wishes.wantsWholeMap) now.view.camera = wholeMap(now.view.camera, m_exploration.sight());
}

void KioskExploring::choose(const Target& target) {
    m_exploration.select(selectionAfter({}, target, SelectBy::Click));
}

void KioskExploring::zoom(double steps) {
    Camera& camera = m_exploration.state().view.camera;
    const Viewport seen = m_exploration.sight().besidePanel();
    camera = zoomedAbout(camera, m_exploration.viewport(), middleOf(seen), steps);
}

void KioskExploring::takePointer(const KioskHand& hand, const Around& around) {
    MapPointer::Input input;
    input.cursorPixels = hand.cursorPixels;
    input.isDown = hand.isDown;
    input.isOverMap = m_isOverMap && !around.isAsleep && !around.leave.isOpen;
    input.scrollSteps = hand.scrollSteps;
    Camera camera = state().view.camera;
    m_pointer.apply(input, m_exploration.viewport(), camera);
    m_exploration.steer(camera, m_stage.now());
    if (m_pointer.isDragging() && camera != m_exploration.before().view.camera) m_click.reset();
    if (const std::optional<ScreenPoint> at = m_pointer.click()) m_click = at;
    if (m_click && m_stage.map.isComplete()) click(*std::exchange(m_click, std::nullopt));
}

void KioskExploring::click(ScreenPoint at) {
    if (m_memory.page != ui::KioskPage::None) {
        m_memory.page = ui::KioskPage::None;
        return;
    }
    const Target target = targetNear(at);
    if (target.kind == Target::Kind::None) return m_exploration.releaseSelection();
    choose(target);
    layOutMap(); // the card that opens
    m_exploration.flyToClicked(m_stage.now(), at);
}

// A finger is wider than a disc: cities around it before arcs under it.
Target KioskExploring::targetNear(ScreenPoint at) const {
    const Target under = m_stage.map.targetAt(at);
    if (under.kind == Target::Kind::City) return under;
    Target arc = under;
    for (int i = 0; i < kFingerPlaces; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / kFingerPlaces;
        const double reach = kFingerPixels * m_exploration.viewport().pixelRatio;
        const Target near = m_stage.map.targetAt(at + reach * ScreenPoint(std::cos(angle), std::sin(angle)));
        if (near.kind == Target::Kind::City) return near;
        if (arc.kind == Target::Kind::None) arc = near;
    }
    return arc;
}

SceneInputs KioskExploring::sceneInputs() {
    const Clock::time_point now = m_stage.now();
    const Document& document = m_exploration.document();
    const Viewport& viewport = m_exploration.viewport();
    SceneInputs inputs;
    inputs.network = document.network();
    inputs.shown = document.shown();
    inputs.undated = document.undated();
    inputs.view = state().view;
    inputs.view.camera = m_exploration.seenCamera(now);
    inputs.hovered = state().hovered;
    inputs.isMotionReduced = state().workspace.reducedMotion;
    inputs.viewport = viewport;
    inputs.theme = m_stage.data.theme(state().view.themeId);
    inputs.isInMotion = m_exploration.isInMotion(now);
    m_wasInMotion = inputs.isInMotion;
    const ui::KioskLayout layout = ui::kioskLayout(designSize(viewport));
    for (const ui::KioskBox& box : {layout.bar, layout.zoom, layout.count})
        inputs.keepFree.push_back(pixelBox(box, viewport.pixelRatio));
    if (ui::hasKioskCard(state().view.selection))
        inputs.covered.push_back(pixelBox(layout.card, viewport.pixelRatio));
    return inputs;
}

// What the pointer rests on, as in the window.
void KioskExploring::light(const KioskHand& hand) {
    const MapCursor::Pointer pointer{hand.cursorPixels, m_isOverMap, m_stage.interface.wantsPointer(),
                                     m_pointer.isDragging(), m_stage.interface.wantsKeyboard()};
    m_exploration.state().hovered = m_exploration.cursor().hovered(
        pointer, state().view.selection, [&](ScreenPoint at) { return m_stage.map.targetAt(at); },
        m_stage.now());
}

// Where a finger has been no arrow stays.
void KioskExploring::hidePointerIfIdle() const {
    const std::chrono::duration<double> still = m_stage.now() - m_pointerMoved;
    if (still.count() > kPointerSeconds) ImGui::SetMouseCursor(ImGuiMouseCursor_None);
}

std::optional<double> KioskExploring::secondsUntilNextFrame() const {
    const Clock::time_point now = m_stage.now();
    if (m_exploration.isFlying() || !m_stage.map.isComplete()) return 0.0;
    std::optional<double> seconds;
    const auto atMost = [&](double until) { seconds = std::min(until, seconds.value_or(until)); };
    if (m_stage.map.isLoading() || m_stage.map.isDrawingAhead()) atMost(kWorkPollSeconds);
    if (const std::optional<double> hover = m_exploration.cursor().secondsUntilHover(now)) atMost(*hover);
    if (m_wasInMotion) atMost(m_exploration.secondsUntilRest(now) + 0.001); // then names settle
    const std::chrono::duration<double> still = now - m_pointerMoved;
    if (still.count() <= kPointerSeconds) atMost(kPointerSeconds - still.count() + 0.01);
    return seconds;
}

std::vector<WindowFact> KioskExploring::facts() const {
    constexpr std::array kPages{"none", "search", "countries", "programs"};
    return {{"partnerships", std::to_string(m_exploration.document().shown()->partnerships.size())},
            {"selection", selectionName(m_exploration.network(), state().view.selection)},
            {"page", kPages.at(static_cast<std::size_t>(m_memory.page))},
            {"query", m_memory.query}};
}

} // namespace atlas

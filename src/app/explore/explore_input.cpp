// Keys and the mouse on the map.
#include <utility>

#include "app/explore/explore_mode.h"
#include "app/explore/key_route.h"
#include "model/selection/lasso.h"
#include "ui/widgets/text_field.h"

namespace atlas {

namespace {

SelectBy selectBy(const Window& window) {
    if (window.isControlDown()) return SelectBy::Compare;
    return window.isShiftDown() ? SelectBy::Adding : SelectBy::Click;
}

} // namespace

void ExploreMode::takeKeys(const WindowEvents& events) {
    ui::KeySheetMemory& sheet = m_memory.keySheet;
    for (const KeyPress& press : events.keys) {
        const KeySituation situation{m_stage.interface.isTyping() || ui::isPicking(m_memory),
                                     m_stage.interface.wantsKeyboard(),
                                     ui::isTextFieldFocused() || m_memory.filters.takesKeyboard,
                                     m_memory.gallery.isOpen,
                                     m_memory.gallery.renamed.has_value(),
                                     sheet.isOpen,
                                     sheet.isTall,
                                     m_memory.areHintsShown && !m_exploration.cursor().marked()};
        const KeyRoute route = routeKey(press, situation);
        if (const auto* gallery = std::get_if<key::Gallery>(&route)) {
            m_memory.gallery.keys.push_back(gallery->key);
        } else if (const auto* scroll = std::get_if<key::ScrollSheet>(&route)) {
            sheet.scrollRows += scroll->rows;
        } else if (std::holds_alternative<key::CloseSheet>(route)) {
            sheet.close = true;
        } else if (std::holds_alternative<key::CloseHints>(route)) {
            state().workspace.hintsClosed = true;
        } else if (const auto* run = std::get_if<key::Run>(&route)) {
            m_exploration.cursor().rest(m_stage.window.cursorPixels());
            if (run->isAtOnce)
                execute(run->command);
            else
                m_commands.push_back(run->command);
        }
    }
}

void ExploreMode::takePointer(const WindowEvents& events) {
    MapPointer::Input input;
    input.cursorPixels = m_stage.window.cursorPixels();
    input.isDown = m_stage.window.isPointerDown() || events.wasPressed;
    input.isOverMap = m_stage.isPointerOverMap();
    input.isLasso = m_stage.window.isShiftDown();
    input.scrollSteps = events.scrollSteps;
    Camera camera = state().view.camera;
    m_pointer.apply(input, m_exploration.viewport(), camera);
    m_exploration.steer(camera, Clock::now());
    if (m_pointer.wasLassoClosed()) {
        Selection selection;
        selection.cities = citiesWithin(network(), *m_exploration.document().shown(), camera,
                                        m_exploration.viewport(), m_pointer.lasso());
        if (selection.cities.empty())
            m_stage.report("No city lies in there; what was selected stays", false);
        else
            showClicked(std::move(selection));
    }
    if (const std::optional<ScreenPoint> at = m_pointer.click()) m_click = at;
    if (m_click && m_stage.map.isComplete()) click(*std::exchange(m_click, std::nullopt));
}

void ExploreMode::click(ScreenPoint at) {
    m_spotWatch.close();
    const SelectBy how = selectBy(m_stage.window);
    const Selection& before = state().view.selection;
    // Where arcs lie thick, Alt reaches through them.
    const Target target = m_stage.window.isAltDown() ? Target{} : m_stage.map.targetAt(at);
    const std::optional<CountryIndex> country =
        target.kind == Target::Kind::None && how == SelectBy::Click ? countryAt(at) : std::nullopt;
    showClicked(country && before.country != country ? selectionOf(*country)
                                                     : selectionAfter(before, target, how));
}

void ExploreMode::showClicked(Selection selection) {
    m_exploration.select(std::move(selection));
    layOutMap(); // the panel that opens
    m_exploration.flyToClicked(Clock::now(), m_stage.window.cursorPixels());
}

std::optional<CountryIndex> ExploreMode::countryAt(ScreenPoint point) {
    const std::optional<LngLat> place = placeAt(state().view.camera, m_exploration.viewport(), point);
    if (!place) return std::nullopt;
    const std::optional<CountryCode> code = m_answers.countries().at(*place);
    if (const std::optional<std::string> problem = m_answers.countries().takeProblem())
        m_stage.report(*problem, true);
    return code ? network().findCountry(*code) : std::nullopt;
}

MapCursor::Pointer ExploreMode::pointer() const {
    return {m_stage.window.cursorPixels(), m_stage.isPointerOverMap(), m_stage.interface.wantsPointer(),
            m_pointer.isDragging(), m_stage.interface.wantsKeyboard()};
}

} // namespace atlas

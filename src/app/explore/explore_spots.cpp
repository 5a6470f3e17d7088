// The list of what lies at a crowded spot of the map.
#include "app/explore/explore_mode.h"

namespace atlas {

SpotList ExploreMode::crowdedListAt(ScreenPoint at) const {
    const Spot spot = m_stage.map.spotAt(at);
    if (!isCrowded(network(), spot)) return {};
    const std::optional<LngLat> here = placeAt(state().view.camera, m_exploration.viewport(), at);
    return spotList(network(), spot, here ? *here : placeOf(network(), spot));
}

// Once the map is drawn up and what is hovered is known.
void ExploreMode::followSpot() {
    const bool wasOpen = m_spotWatch.open().has_value();
    const ui::SpotMemory& memory = m_memory.spot;
    SpotWatch::Frame frame{pointer(), {}, {}, m_stage.interface.panelWithKeyboard() == ui::kSpotCardName};
    const bool isByMouse = layout().showsHoverCards && !m_exploration.cursor().marked();
    if (isByMouse) frame.hovered = state().hovered;
    if (memory.box) {
        const double ratio = m_exploration.viewport().pixelRatio;
        const ScreenBox box = screenBox(*memory.box);
        frame.cardPixels = ScreenBox{box.min * ratio, box.max * ratio};
    }
    m_spotWatch.follow(frame, state().view, Clock::now(),
                       [this](ScreenPoint at) { return crowdedListAt(at); });
    if (m_spotWatch.open() && memory.lit.kind != Target::Kind::None) state().hovered = memory.lit;
    if (m_spotWatch.open().has_value() != wasOpen) m_stage.frames.wantFrames();
}

void ExploreMode::listHere() {
    const std::optional<ScreenPoint> mark = m_exploration.markPoint();
    if (!mark && !m_stage.isPointerOverMap()) return m_stage.report("Point at the map first", false);
    const ScreenPoint at = mark.value_or(m_stage.window.cursorPixels());
    const Target pointed = mark ? *m_exploration.cursor().marked() : m_stage.map.targetAt(at);
    if (m_spotWatch.openByKey(at, pointed, crowdedListAt(at), state().view))
        m_focusNext = ui::kSpotCardName;
    else
        m_stage.report(pointed.kind == Target::Kind::None ? "Nothing lies here" : "Nothing else lies here",
                       false);
}

std::optional<ui::OpenSpot> ExploreMode::openSpot() const {
    const std::optional<SpotWatch::Open>& open = m_spotWatch.open();
    if (!open) return std::nullopt;
    const double ratio = m_exploration.viewport().pixelRatio;
    return ui::OpenSpot{
        {static_cast<float>(open->atPixels.x / ratio), static_cast<float>(open->atPixels.y / ratio)},
        open->pointed,
        open->list};
}

} // namespace atlas

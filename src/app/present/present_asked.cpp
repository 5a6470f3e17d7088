// What somebody in the room asks for: a place that is pointed at, or searched.
#include <utility>

#include "app/present/present_mode.h"

namespace atlas {

// A pointer that is not seen points at nothing: the mouse is a clicker then.
void PresentMode::click(ScreenPoint at, Clock::time_point now) {
    const bool isOnMap = m_show.show().ground == ShowGround::Map && !isPointerHidden(now);
    Target target;
    if (isOnMap && m_look.isOn())
        target = m_look.targetAt(at);
    else if (isOnMap && canLookAround(now) && m_show.seenStep())
        target = m_map.targetAt(*m_show.seenStep(), at);
    const bool wasSearching = m_show.show().isSearchOpen;
    m_show.closeSearch();
    if (target != Target{})
        m_wanted = selectionAfter({}, target, SelectBy::Click);
    else if (!wasSearching && !m_look.isOnCard(at))
        m_show.take(*showActionOf("Click"));
}

void PresentMode::beginLookingAround() {
    const Viewport viewport = m_stage.window.viewport();
    const TourScenes& scenes = m_show.scenes();
    m_look.begin(scenes.sceneOf(m_show.show().step, viewport.widthPixels, viewport.heightPixels),
                 m_options.isMotionReduced);
}

void PresentMode::showWanted(Clock::time_point now) {
    if (!m_wanted || !canLookAround(now)) return;
    if (!m_look.isOn()) beginLookingAround();
    m_look.show(*std::exchange(m_wanted, std::nullopt));
    m_show.lookAround(m_look.cameraLeft());
}

void PresentMode::drawSearch(const Viewport& viewport) {
    const Theme& theme = m_look.isOn() ? m_look.theme() : m_show.scenes().themeOfStep(m_show.show().step);
    std::optional<Selection> taken = m_search.draw(theme, viewport);
    if (!taken) return;
    m_wanted = std::move(taken);
    m_show.closeSearch();
    m_search.close();
}

// A search covers the card that it may lie on.
void PresentMode::drawSheet(const Viewport& viewport) {
    const bool isOnMap = m_show.show().ground == ShowGround::Map && !m_show.show().isOverviewOpen;
    const std::shared_ptr<const DrawList> sheet = m_search.isOpen() ? m_search.list() : m_look.card();
    if (!sheet || !isOnMap) return;
    m_sheets.draw(sheet, {0, 0, viewport.widthPixels, viewport.heightPixels},
                  gl::Framebuffer::window(viewport.widthPixels, viewport.heightPixels));
}

} // namespace atlas

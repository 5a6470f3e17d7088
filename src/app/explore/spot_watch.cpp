#include "app/explore/spot_watch.h"

#include <algorithm>
#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <utility>

namespace atlas {

namespace {

constexpr double kSpotPixels = 16.0; // a hand that shakes stays on the spot

} // namespace

bool SpotWatch::openByKey(ScreenPoint at, const Target& pointed, SpotList list, const View& view) {
    show(at, pointed, std::move(list), view);
    m_isByKey = true;
    return m_open.has_value();
}

std::optional<double> SpotWatch::secondsUntilOpen(Clock::time_point now) const {
    if (!m_isResting || m_wasAsked || m_open) return std::nullopt;
    return std::chrono::duration<double>(std::max(Clock::duration{}, m_stillSince + kRest - now)).count();
}

void SpotWatch::show(ScreenPoint at, const Target& pointed, SpotList list, const View& view) {
    m_open.reset();
    if (list.isEmpty()) return;
    m_open = Open{at, pointed, std::move(list)};
    m_view = view;
    m_isByKey = false;
    m_hadKeyboard = false;
}

// On the spot, on the card, or on the way from one to the other.
bool SpotWatch::isPointerNear(const Frame& frame) const {
    const ScreenPoint pointer = frame.pointer.positionPixels;
    const ScreenPoint spot = m_open->atPixels;
    if (glm::distance(pointer, spot) <= kSpotPixels) return true;
    if (!frame.cardPixels) return false;
    const ScreenBox& card = *frame.cardPixels;
    return contains({glm::min(card.min, spot - kSpotPixels), glm::max(card.max, spot + kSpotPixels)},
                    pointer);
}

void SpotWatch::closeIfLeft(const Frame& frame, const View& view) {
    if (!m_open) return;
    m_isByKey = m_isByKey || frame.hasKeyboard;
    const bool hasLostKeyboard = m_hadKeyboard && !frame.hasKeyboard;
    m_hadKeyboard = frame.hasKeyboard;
    const bool isLeft = m_isByKey ? hasLostKeyboard : !isPointerNear(frame);
    if (isLeft || frame.pointer.isDragging || view != m_view) m_open.reset();
}

bool SpotWatch::wantsToOpen(const Frame& frame, Clock::time_point now) {
    if (m_stillAt != frame.pointer.positionPixels) {
        m_stillSince = now;
        m_wasAsked = false;
    }
    m_stillAt = frame.pointer.positionPixels;
    m_isResting =
        frame.pointer.isOverMap && !frame.pointer.isDragging && frame.hovered.kind != Target::Kind::None;
    return m_isResting && !m_open && !m_wasAsked && now - m_stillSince >= kRest;
}

} // namespace atlas

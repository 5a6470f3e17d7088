#include "app/present/presentation.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

double secondsBetween(Presentation::Clock::time_point from, Presentation::Clock::time_point to) {
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

Presentation::Presentation(TourScenes scenes, const PresentPace& pace, std::size_t firstStep,
                           bool isMotionReduced)
    : m_scenes(std::move(scenes)), m_pace(pace), m_isMotionReduced(isMotionReduced) {
    m_show.step = std::min(firstStep, m_scenes.stepCount() - 1);
}

void Presentation::take(ShowAction action, char digit) {
    const bool isAway = m_away.has_value();
    const std::size_t before = m_show.step;
    const bool wasSearching = m_show.isSearchOpen;
    const bool wasOnMap = m_show.ground == ShowGround::Map && !m_show.isOverviewOpen;
    m_show = showAfter(std::move(m_show), action, m_scenes.stepCount(), digit);
    // Who has looked around comes back to the step first, as anybody would expect of the next key.
    const bool isBack = isAway && wasOnMap && (action == ShowAction::Next || action == ShowAction::Back);
    if (isBack) m_show.step = before;
    // A search opens and closes over what is seen, wherever that is.
    const bool isSearch = action == ShowAction::Search || (action == ShowAction::Leave && wasSearching);
    const bool moves = action != ShowAction::Digit && action != ShowAction::Nothing && !isSearch;
    if (isAway && moves && m_show.ground == ShowGround::Map && !m_show.isOverviewOpen) m_isReturning = true;
}

void Presentation::closeSearch() {
    if (m_show.isSearchOpen) take(ShowAction::Leave);
}

void Presentation::jumpTo(std::size_t step) {
    m_show.typedNumber = std::to_string(step + 1);
    take(ShowAction::JumpOrNext);
}

bool Presentation::isStanding() const {
    return !isAwaited() && !m_away && m_show.ground == ShowGround::Map && !m_show.isOverviewOpen &&
           !m_show.isSearchOpen;
}

std::optional<double> Presentation::secondsUntilNext(Clock::time_point now) const {
    const bool isLast = m_show.step + 1 == m_scenes.stepCount();
    if (!m_pace.secondsPerStep || !isStanding() || (isLast && !m_pace.loops)) return std::nullopt;
    const double seconds =
        *m_pace.secondsPerStep > 0.0 ? *m_pace.secondsPerStep : m_scenes.secondsOf(m_show.step);
    return std::max(0.0, seconds - secondsBetween(m_standing, now));
}

void Presentation::advance(Clock::time_point now) {
    if (!isStanding()) {
        m_standing = now; // it begins anew once the room sees the step again
        return;
    }
    const std::optional<double> seconds = secondsUntilNext(now);
    if (!seconds || *seconds > 0.0) return;
    const bool isLast = m_show.step + 1 == m_scenes.stepCount();
    take(isLast ? ShowAction::First : ShowAction::Next);
}

void Presentation::setOff(Clock::time_point now) {
    StepWay way{m_way ? std::optional(m_way->to) : std::nullopt, m_show.step, m_isMotionReduced};
    if (m_away)
        way.seen = m_away;
    else if (const ArrivalMoment before = moment(now); before.isMoving)
        way.seen = before.incoming;
    m_arrival = m_scenes.arrival(way);
    m_way = way;
    m_setOff = m_standing = now;
    m_away.reset();
    m_isReturning = false;
}

void Presentation::lookAround(const Camera& camera) {
    m_away = camera;
    m_isReturning = false;
}

std::optional<std::size_t> Presentation::seenStep() const {
    return m_way && !m_scenes.isBlank(m_way->to) ? std::optional(m_way->to) : std::nullopt;
}

ArrivalMoment Presentation::moment(Clock::time_point now) const {
    return m_arrival ? m_arrival->at(secondsBetween(m_setOff, now)) : ArrivalMoment{};
}

bool Presentation::isOnWay(Clock::time_point now) const {
    return m_arrival && secondsBetween(m_setOff, now) < m_arrival->seconds();
}

} // namespace atlas

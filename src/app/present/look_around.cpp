#include "app/present/look_around.h"

#include <algorithm>
#include <utility>

#include "analysis/findings/gap_shading.h"
#include "app/services/calendar.h"
#include "model/camera/camera_fit.h"
#include "model/selection/selection_places.h"

namespace atlas {

namespace {

constexpr std::chrono::duration<double> kMovingBudget(0.012); // of a frame
constexpr std::chrono::duration<double> kAwaitedBudget(0.05); // while the room waits for the picture

// Fast at first, as the arcs of a step grow.
double litShareAfter(double seconds) {
    const double rest = 1.0 - std::clamp(seconds / kGrowthSeconds, 0.0, 1.0);
    return 1.0 - rest * rest;
}

double secondsBetween(LookAround::Clock::time_point from, LookAround::Clock::time_point to) {
    return std::chrono::duration<double>(to - from).count();
}

// The places that a selection is itself, without those that it is tied to.
std::vector<LngLat> ownPlaces(const Selection& selection, const Network& network) {
    std::vector<LngLat> places;
    const auto add = [&](CityIndex city) { places.push_back(network.cities.location[city]); };
    if (selection.partnership) {
        add(network.partnerships.cityA[*selection.partnership]);
        add(network.partnerships.cityB[*selection.partnership]);
    }
    for (const CityIndex city : selection.cities)
        add(city);
    for (CityIndex city = 0; selection.country && city < network.cities.size(); ++city) {
        if (network.cities.country[city] == *selection.country) add(city);
    }
    return places;
}

} // namespace

void LookAround::begin(SceneInputs step, bool isMotionReduced) {
    step.caption.clear();
    step.captionHeading.clear();
    step.withCredit = false;
    step.isMotionReduced = isMotionReduced;
    m_away.emplace();
    m_away->stepViewport = step.viewport;
    m_away->inputs = std::move(step);
}

void LookAround::beginLive(SceneInputs seen) {
    m_away.emplace();
    m_away->stepViewport = seen.viewport;
    m_away->inputs = std::move(seen);
    m_away->isLive = true;
}

void LookAround::steer(const Camera& camera) {
    m_away->flight.reset();
    m_away->inputs.litShare = 1.0;
    m_away->inputs.view.camera = camera;
}

// The same picture, for the viewport that the step has.
Camera LookAround::cameraOnStep() const {
    return cameraIn(camera(), viewport(), m_away->stepViewport);
}

Camera LookAround::cameraLeft() const {
    return isLive() ? camera() : cameraOnStep();
}

void LookAround::takeCaptionsRoom() {
    SceneInputs& inputs = m_away->inputs;
    const Viewport before = inputs.viewport;
    inputs.viewport.insets = {};
    inputs.view.camera = cameraIn(inputs.view.camera, before, inputs.viewport);
}

// Where nothing of it passes the step's filter, everything does.
void LookAround::bringToLight(const Selection& selection) {
    SceneInputs& inputs = m_away->inputs;
    const bool isHidden =
        partnershipsInFocus(*inputs.network, focusOf(selection, {}), inputs.shown->partnerships).empty();
    if (!isHidden || inputs.view.filter == Filter{}) return;
    inputs.view.filter = {};
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*inputs.network, {}));
    inputs.undated.reset();
    if (inputs.placeShades)
        inputs.placeShades = placeShadesFor(inputs.view.shading, *inputs.network, *inputs.shown);
    m_away->isLive = false;
}

void LookAround::show(Selection selection) {
    bringToLight(selection);
    takeCaptionsRoom();
    SceneInputs& inputs = m_away->inputs;
    m_away->toldOf = ownPlaces(selection, *inputs.network);
    m_away->card = stageCardOf(*inputs.network, *inputs.shown, selection, currentYear());
    m_away->sheet = layOutStageCard(m_away->card, inputs.theme, inputs.viewport);
    m_away->corner.reset();
    m_away->drawnCard.reset();
    StepChange change;
    change.from = inputs.view.camera;
    change.to = cameraFor(selection);
    change.isContentNew = false;
    change.isMotionReduced = inputs.isMotionReduced;
    m_away->flight.emplace(Flight{StepArrival(change), change.to, false, {}, {}});
    inputs.view.selection = std::move(selection);
    inputs.hovered = {};
    inputs.litShare = inputs.isMotionReduced ? 1.0 : 0.0;
}

// Beside a card at the right or at the left, wherever it hides less.
Camera LookAround::cameraFor(const Selection& selection) const {
    const SceneInputs& inputs = m_away->inputs;
    const SelectionPlaces chosen = placesOf(selection, *inputs.network, *inputs.shown);
    const std::vector<ScreenBox> corners = cardCorners(m_away->sheet.sizePixels, inputs.viewport);
    const Sight right{inputs.viewport, inputs.viewport.widthPixels - corners[0].min.x, {}};
    const Sight left{inputs.viewport, 0.0, {corners[1]}};
    const auto showing = [&](const Sight& sight) {
        return cameraShowing(inputs.view.camera, sight, chosen.places, chosen.framing);
    };
    const Camera beside = showing(right);
    const std::size_t hidden = hiddenBy(corners[0], beside);
    if (hidden == 0) return beside;
    const Camera other = showing(left);
    return hiddenBy(corners[1], other) < hidden ? other : beside;
}

std::size_t LookAround::hiddenBy(const ScreenBox& card, const Camera& camera) const {
    const std::vector<LngLat>& places = m_away->toldOf;
    return static_cast<std::size_t>(std::count_if(places.begin(), places.end(), [&](LngLat place) {
        const std::optional<ScreenPoint> point = screenPointOf(camera, m_away->inputs.viewport, place);
        return point && contains(card, *point);
    }));
}

// The arcs grow once the map is there. With reduced motion it is there at once, as soon as it is drawn.
void LookAround::fly(Clock::time_point now) {
    if (!m_away->flight) return;
    Flight& flight = *m_away->flight;
    SceneInputs& inputs = m_away->inputs;
    if (inputs.isMotionReduced) {
        if (!m_away->isLive) return;
        inputs.view.camera = flight.to;
        m_away->flight.reset();
        return;
    }
    if (!std::exchange(flight.isSeen, true)) return;
    if (!flight.begun) flight.begun = now;
    const double seconds = secondsBetween(*flight.begun, now);
    if (seconds < flight.way.waySeconds()) {
        inputs.view.camera = flight.way.at(seconds).incoming;
        return;
    }
    inputs.view.camera = flight.to;
    if (!flight.growing && (!m_away->isLive || !m_stage.map.isComplete())) return;
    if (!flight.growing) flight.growing = now;
    const double growth = secondsBetween(*flight.growing, now);
    inputs.litShare = litShareAfter(growth);
    if (growth >= kGrowthSeconds) m_away->flight.reset();
}

bool LookAround::isOnCard(ScreenPoint point) const {
    return card() && contains(cardCorners(m_away->sheet.sizePixels, viewport())[*m_away->corner], point);
}

Target LookAround::targetAt(ScreenPoint point) const {
    return isLive() && !isOnCard(point) ? m_stage.map.targetAt(point) : Target{};
}

void LookAround::hover(bool isDragging) {
    const ScreenPoint cursor = m_stage.window.cursorPixels();
    const bool isOverMap = m_stage.isPointerOverMap() && !isDragging && !m_away->flight;
    const Target hovered = isOverMap ? targetAt(cursor) : Target{};
    if (std::exchange(m_away->inputs.hovered, hovered) != hovered) m_stage.frames.wantFrames();
}

// It stays in its corner as long as it hides nothing there that it tells of.
void LookAround::placeCard() {
    const bool isOnWay = m_away->flight && !m_away->flight->growing;
    if (m_away->card.isEmpty() || isOnWay) return;
    const std::vector<ScreenBox> corners = cardCorners(m_away->sheet.sizePixels, m_away->inputs.viewport);
    std::size_t best = m_away->corner.value_or(0);
    for (std::size_t corner = 0; corner < corners.size(); ++corner) {
        if (hiddenBy(corners[corner], camera()) < hiddenBy(corners[best], camera())) best = corner;
    }
    if (m_away->corner == best) return;
    m_away->corner = best;
    m_away->drawnCard = std::make_shared<const DrawList>(placedAt(m_away->sheet.list, corners[best].min));
    m_away->inputs.keepFree = {{corners[best].min, corners[best].max}};
}

Result<void> LookAround::draw(ShowMap& map, std::optional<std::size_t> seenStep, Clock::time_point now,
                              bool isDragging) {
    fly(now);
    // The live map draws where it goes, while the step's picture is on its way there.
    SceneInputs inputs = m_away->inputs;
    if (!m_away->isLive && m_away->flight) inputs.view.camera = m_away->flight->to;
    const bool isAwaited =
        m_away->flight && !m_away->isLive && (inputs.isMotionReduced || camera() == m_away->flight->to);
    const Result<void> updated = m_stage.map.update(inputs, isAwaited ? kAwaitedBudget : kMovingBudget);
    if (!updated) return updated;
    const bool isThere = inputs.view.camera == camera() || inputs.isMotionReduced;
    m_away->isLive = m_away->isLive || (isThere && m_stage.map.isComplete());
    hover(isDragging);
    placeCard();
    if (m_away->isLive) return {};
    const auto [width, height] = std::pair(viewport().widthPixels, viewport().heightPixels);
    if (!seenStep) return map.drawGround({0.0F, 0.0F, 0.0F, 1.0F}, width, height);
    return map.drawAway(*seenStep, cameraOnStep(), width, height);
}

void LookAround::leave(ShowMap& map) const {
    if (isLive() && m_stage.map.frame())
        map.leave(*m_stage.map.frame(), m_away->inputs);
    else
        map.leave();
}

std::optional<double> LookAround::secondsUntilNextFrame() const {
    if (!m_away) return std::nullopt;
    if (m_away->flight || !m_stage.map.isComplete()) return 0.0;
    return m_stage.map.isLoading() ? std::optional(kWorkPollSeconds) : std::nullopt;
}

} // namespace atlas

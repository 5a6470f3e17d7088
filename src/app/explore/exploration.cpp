#include "app/explore/exploration.h"

#include <utility>

#include "model/commands/map_commands.h"
#include "model/selection/map_marks.h"
#include "model/selection/network_change.h"
#include "model/selection/selection_places.h"
#include "model/workspace/trail.h"

namespace atlas {

namespace {

constexpr double kSightPixels = 120.0; // beside a panel: room for a name; of design size

ScreenPoint middleInSight(const Viewport& viewport) {
    const Insets& insets = viewport.insets;
    return {(insets.leftPixels + viewport.widthPixels - insets.rightPixels) / 2.0,
            (insets.topPixels + viewport.heightPixels - insets.bottomPixels) / 2.0};
}

HistoryEntry resolved(HistoryEntry entry, const NetworkChange& change) {
    entry.view.selection = change.selection(entry.view.selection);
    for (TrailStep& step : entry.trail)
        step.selection = change.selection(step.selection);
    std::erase_if(entry.trail, [](const TrailStep& step) { return step.selection.isEmpty(); });
    return entry;
}

} // namespace

Exploration::Exploration(NetworkPointer network, View view)
    : m_document(std::move(network)), m_history({view, {}}) {
    m_state.view = std::move(view);
    m_before = m_state;
    m_commanded = m_state.view.camera;
    m_document.show(m_state.view.filter);
}

void Exploration::replaceNetwork(NetworkPointer network) {
    const NetworkChange change(*m_document.network(), *network);
    HistoryEntry now = resolved({std::move(m_state.view), std::move(m_state.trail)}, change);
    m_state.view = std::move(now.view);
    m_state.trail = std::move(now.trail);
    m_state.hovered = {};
    m_before = m_state;
    m_history.resolveSelections([&change](HistoryEntry entry) { return resolved(std::move(entry), change); });
    m_cursor.follow(change);
    m_player.stop();
    m_document = Document(std::move(network));
    m_document.show(m_state.view.filter);
}

View Exploration::viewBesidePanel() const {
    View view = m_state.view;
    view.camera = cameraIn(view.camera, m_sight.viewport, m_sight.besidePanel());
    return view;
}

void Exploration::beginBesidePanel() {
    Camera& camera = m_state.view.camera;
    camera = cameraIn(camera, m_sight.besidePanel(), m_sight.viewport);
    m_before = m_state;
    m_commanded = camera;
    m_history = History({m_state.view, {}});
}

void Exploration::begin(Clock::time_point now) {
    m_before = m_state;
    m_isSelectionBack = false;
    m_wasPlaying = m_player.isPlaying();
    if (const std::optional<YearRange>& recorded = m_document.network()->recordedYears)
        m_player.advance(m_state.view.filter, *recorded,
                         m_state.workspace.openPanels[static_cast<std::size_t>(Panel::TimeLine)], now,
                         m_state.workspace.playSpeed);
}

void Exploration::endCommands(Clock::time_point now, ScreenPoint cursorPixels) {
    if (const std::optional<Camera> opened = std::exchange(m_opened, std::nullopt))
        flyOrTurnTo(cameraIn(*opened, m_sight.besidePanel(), m_sight.viewport));
    aimAtSelection();
    const Camera& camera = m_state.view.camera;
    const bool isTurned = camera != m_before.view.camera && !m_state.workspace.reducedMotion;
    if (!setOff(now, cursorPixels) && isTurned) m_motion.turnTo(m_before.view.camera, camera, now);
    m_commanded = camera;
}

void Exploration::aimAtSelection() {
    const bool isWanted = wantsFlight() && !m_flyTo;
    m_showsSelection = false;
    if (!isWanted) return;
    m_document.show(m_state.view.filter); // a search may have cleared it
    const SelectionPlaces chosen = placesOf(m_state.view.selection, network(), *m_document.shown());
    flyToPlaces(chosen.places, chosen.framing);
}

void Exploration::flyToShown() {
    m_document.show(m_state.view.filter);
    const std::vector<std::uint32_t>& partners = m_document.shown()->partnersByCity;
    std::vector<LngLat> places;
    for (CityIndex city = 0; city < partners.size(); ++city) {
        if (partners[city] > 0) places.push_back(network().cities.location[city]);
    }
    const std::vector<LngLat>& locations = network().cities.location;
    const PartnershipTable& table = network().partnerships;
    std::vector<ArcEnds> arcs;
    for (const PartnershipIndex partnership : m_document.shown()->partnerships)
        arcs.emplace_back(locations[table.cityA[partnership]], locations[table.cityB[partnership]]);
    flyToPlaces(places, Framing::All, arcs);
}

bool Exploration::setOff(Clock::time_point now, ScreenPoint cursorPixels) {
    const std::optional<Camera> target = std::exchange(m_flyTo, std::nullopt);
    if (!target) return false;
    Camera& camera = m_state.view.camera;
    m_cursor.rest(cursorPixels); // what the map brings under it is not what was asked for
    if (!m_state.workspace.reducedMotion) m_motion.flyTo(m_motion.seen(camera, now), *target, now);
    camera = *target;
    return true;
}

void Exploration::steer(const Camera& camera, Clock::time_point now) {
    if (camera == m_state.view.camera) return;
    m_state.view.camera = camera;
    m_motion.stop(); // the hand is faster
    m_motion.moveByHand(now);
}

// What the hand did to the view since the last rest is one edit.
void Exploration::end(Clock::time_point now, bool isDragging, bool isSliding) {
    if (m_state.view.filter != m_before.view.filter) m_state.hovered = {};
    if (m_state.trail == m_before.trail)
        m_state.trail = trailAfter(std::move(m_state.trail), m_before.view, m_state.view);
    isSliding = isSliding || m_player.isPlaying() || m_wasPlaying; // what pauses it comes after its last year
    const bool isAtRest = !isDragging && !isSliding && m_motion.isHandAtRest(now);
    if (isAtRest) m_history.settle();
    const bool isSteered = m_state.view.camera != m_commanded;
    const bool isInMotion = m_commanded == m_before.view.camera && (isSteered || !isAtRest);
    m_history.follow({m_state.view, m_state.trail}, isInMotion, isSliding);
    m_document.show(m_state.view.filter);
}

void Exploration::flyToPlaces(const std::vector<LngLat>& places, Framing framing,
                              std::span<const ArcEnds> arcs) {
    const Camera target = cameraShowing(m_state.view.camera, m_sight, places, framing, arcs);
    if (target != m_state.view.camera) m_flyTo = target;
}

bool Exploration::wantsFlight() const {
    const Selection& selection = m_state.view.selection;
    const bool isNew = selection != m_before.view.selection && !m_isSelectionBack;
    return m_flyTo || ((isNew || m_showsSelection) && !selection.isEmpty());
}

void Exploration::open(View view) {
    m_opened = std::exchange(view.camera, m_state.view.camera);
    m_state.view = std::move(view);
    m_isSelectionBack = true;
}

void Exploration::flyOrTurnTo(const Camera& camera) {
    if (camera.projection == m_state.view.camera.projection)
        m_flyTo = camera;
    else
        m_state.view.camera = camera;
}

void Exploration::select(Selection selection) {
    m_state.view.selection = std::move(selection);
    m_state.workspace.inFront = Panel::Details;
}

// One edit with what was selected: it is undone with it.
void Exploration::flyToClicked(Clock::time_point now, ScreenPoint cursorPixels) {
    aimAtSelection();
    if (setOff(now, cursorPixels)) m_commanded = m_state.view.camera;
}

// The middle of what was seen stays the middle of what is seen, and what was seen whole of the selection is.
// The panel of what was selected must not cover it: the map gives way, no more than needed.
void Exploration::keepInSight(const Sight& before) {
    Camera& camera = m_state.view.camera;
    const SelectionPlaces chosen = placesOf(m_state.view.selection, network(), *m_document.shown());
    const bool wasShown =
        !chosen.places.empty() && cameraShowing(camera, before, chosen.places, chosen.framing) == camera;
    const Camera seen = cameraIn(camera, before.viewport, before.besidePanel());
    camera = cameraIn(seen, m_sight.besidePanel(), m_sight.viewport);
    if (wasShown) camera = cameraShowing(camera, m_sight, chosen.places, chosen.framing);
    const std::vector<CityIndex>& cities = m_state.view.selection.cities;
    if (cities.empty()) return;
    const Viewport& viewport = m_sight.viewport;
    const std::optional<ScreenPoint> at =
        screenPointOf(camera, viewport, network().cities.location[cities.back()]);
    const double left = viewport.widthPixels - viewport.insets.rightPixels - m_sight.coveredPixels;
    if (!at || at->x < left) return;
    camera = dragged(camera, viewport, *at, {left - kSightPixels * viewport.pixelRatio, at->y});
}

void Exploration::goBack() {
    const Camera now = m_state.view.camera;
    stepBack(m_state.view, m_state.trail);
    m_state.hovered = {};
    m_isSelectionBack = true;
    const Camera then = std::exchange(m_state.view.camera, now);
    if (then != now) flyOrTurnTo(then);
}

void Exploration::releaseSelection() {
    m_isSelectionBack = true;
    atlas::releaseSelection(m_state.view, m_state.trail);
}

std::uint64_t Exploration::settledEdits() {
    m_history.settle();
    return m_history.editCount();
}

void Exploration::travelTo(std::optional<HistoryEntry> entry) {
    if (!entry) return;
    m_state.view = std::move(entry->view);
    m_state.trail = std::move(entry->trail);
    m_state.hovered = {}; // it may not be shown any more
    m_isSelectionBack = true;
}

void Exploration::playOrPause(Clock::time_point now) {
    if (const std::optional<YearRange>& recorded = m_document.network()->recordedYears)
        m_player.playOrPause(m_state.view.filter, *recorded, now);
}

// The city that the mark or the selection is about.
std::optional<CityIndex> Exploration::cityToMarkFrom() const {
    if (m_cursor.marked()) return m_cursor.markedCity();
    const std::vector<CityIndex>& cities = m_state.view.selection.cities;
    return cities.empty() ? std::nullopt : std::optional(cities.back());
}

// From there to the nearest city in that direction, first of all to the one nearest to the middle of the map;
// where none is in sight, one looks further.
void Exploration::markTowards(Direction direction, ScreenPoint cursorPixels) {
    const Viewport& viewport = m_sight.viewport;
    const Camera& camera = m_state.view.camera;
    const FilterResult& shown = *m_document.shown();
    std::optional<ScreenPoint> from;
    if (const std::optional<CityIndex> start = cityToMarkFrom())
        from = screenPointOf(camera, viewport, network().cities.location[*start]);
    const std::optional<CityIndex> city =
        from && isInSight(viewport, *from)
            ? cityTowards(network(), shown, camera, viewport, *from, direction)
            : cityNear(network(), shown, camera, viewport, middleInSight(viewport));
    if (city)
        m_cursor.mark({Target::Kind::City, *city}, *city, cursorPixels);
    else
        m_state.view.camera = pannedTowards(camera, viewport, direction);
}

void Exploration::markArc(int steps, ScreenPoint cursorPixels) {
    const std::optional<CityIndex> city = cityToMarkFrom();
    if (!city) return;
    std::optional<PartnershipIndex> current;
    if (m_cursor.marked() && m_cursor.marked()->kind == Target::Kind::Partnership)
        current = m_cursor.marked()->index;
    const std::optional<PartnershipIndex> next =
        arcBeside(network(), *m_document.shown(), *city, current, steps);
    if (next) m_cursor.mark({Target::Kind::Partnership, *next}, *city, cursorPixels);
}

void Exploration::chooseMarked() {
    if (m_cursor.marked())
        select(selectionAfter(m_state.view.selection, *m_cursor.marked(), SelectBy::Click));
}

std::optional<ScreenPoint> Exploration::markPoint() const {
    if (!m_cursor.marked() || !m_cursor.markedCity()) return std::nullopt;
    const LngLat place = network().cities.location[*m_cursor.markedCity()];
    const std::optional<ScreenPoint> at = screenPointOf(m_state.view.camera, m_sight.viewport, place);
    return at && isInSight(m_sight.viewport, *at) ? at : std::nullopt;
}

} // namespace atlas

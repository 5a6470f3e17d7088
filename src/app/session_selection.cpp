// The part of a session that selects what is clicked.
#include <algorithm>
#include <utility>

#include "app/link_opener.h"
#include "app/session.h"
#include "data/basemap/country_labels.h"
#include "model/camera/camera_fit.h"
#include "model/selection/lasso.h"
#include "model/workspace/trail.h"
#include "ui/details/details_panel.h"

namespace atlas {

namespace {

constexpr double kSightPixels = 120.0; // beside a panel: room for a name

// Where the panel at the right begins.
double detailsLeftPixels(const ExploreState& state, const Viewport& viewport) {
    const double width = static_cast<double>(ui::kDetailsWidthPixels + 2.0F * ui::kMargin);
    return state.shows(Panel::Details) ? viewport.widthPixels - width * viewport.pixelRatio
                                       : viewport.widthPixels;
}

} // namespace

void Session::select(ScreenPoint click) {
    SelectBy how = SelectBy::Click;
    if (m_window.isShiftDown()) how = SelectBy::Adding;
    if (m_window.isControlDown()) how = SelectBy::Compare;
    // Where arcs lie thick, Alt reaches through them.
    const Target target = m_window.isAltDown() ? Target{} : m_map.targetAt(click);
    const std::optional<CountryIndex> country =
        target.kind == Target::Kind::None && how == SelectBy::Click ? countryAt(click) : std::nullopt;
    m_state.view.selection = country && m_state.view.selection.country != country
                                 ? selectionOf(*country)
                                 : selectionAfter(m_state.view.selection, target, how);
    m_state.workspace.inFront = Panel::Details;
    keepInSight();
}

void Session::followLink(const std::string& address) {
    const Result<void> opened = openLink(address);
    if (opened) return report("The page opens in the browser", false);
    report(opened.error().message, true);
}

std::optional<CountryIndex> Session::countryAt(ScreenPoint point) {
    const std::optional<LngLat> place = placeAt(m_state.view.camera, mapViewport(), point);
    if (!place) return std::nullopt;
    const std::optional<CountryCode> code = m_countries.at(*place);
    if (const std::optional<std::string> problem = m_countries.takeProblem()) report(*problem, true);
    return code ? m_data.network->findCountry(*code) : std::nullopt;
}

// The panel of what was selected must not cover it: the map gives way, no more than needed.
void Session::keepInSight() {
    const Viewport viewport = mapViewport();
    const std::vector<CityIndex>& cities = m_state.view.selection.cities;
    if (cities.empty()) return;
    const LngLat place = m_data.network->cities.location[cities.back()];
    const std::optional<ScreenPoint> at = screenPointOf(m_state.view.camera, viewport, place);
    const double left = detailsLeftPixels(m_state, viewport);
    if (!at || at->x < left) return;
    m_state.view.camera =
        dragged(m_state.view.camera, viewport, *at, {left - kSightPixels * viewport.pixelRatio, at->y});
}

// One flies within a projection; from one to another the picture fades.
void Session::flyOrTurnTo(const Camera& camera) {
    if (camera.projection == m_state.view.camera.projection)
        m_flyTo = camera;
    else
        m_state.view.camera = camera;
}

void Session::goBack() {
    const Camera now = m_state.view.camera;
    stepBack(m_state.view, m_state.trail);
    m_state.hovered = {};
    const Camera then = std::exchange(m_state.view.camera, now);
    if (then != now) flyOrTurnTo(then);
}

void Session::selectWithin(const std::vector<ScreenPoint>& lasso, const Viewport& viewport) {
    Selection selection;
    selection.cities =
        citiesWithin(*m_data.network, *m_document.shown(), m_state.view.camera, viewport, lasso);
    m_state.view.selection = selection;
    m_state.workspace.inFront = Panel::Details;
}

// As the panels lie now: what was just selected may have opened one.
Camera Session::viewOf(const Camera& from, const std::vector<LngLat>& places) const {
    const Viewport viewport = mapViewport();
    const bool hasDetails = m_state.shows(Panel::Details) && !m_state.view.selection.isEmpty();
    const double beside = viewport.widthPixels - detailsLeftPixels(m_state, viewport);
    const double covered = hasDetails ? std::max(0.0, beside - viewport.insets.rightPixels) : 0.0;
    return cameraShowingBeside(from, viewport, places, covered);
}

// Its cities; where the network knows none, the room in which its name is written.
std::vector<LngLat> Session::placesOf(CountryIndex country) const {
    const CityTable& cities = m_data.network->cities;
    std::vector<LngLat> places;
    for (CityIndex city = 0; city < cities.size(); ++city) {
        if (cities.country[city] == country) places.push_back(cities.location[city]);
    }
    if (!places.empty()) return places;
    const Result<std::vector<CountryLabel>> labels = loadCountryLabels(m_data.resources.naturalEarth);
    if (!labels) return places; // the map's names told it
    for (const CountryLabel& label : *labels) {
        if (label.code == m_data.network->countries.code[country]) places.push_back(label.place);
    }
    return places;
}

} // namespace atlas

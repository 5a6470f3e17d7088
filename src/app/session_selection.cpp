// The part of a session that selects what is clicked.
#include <algorithm>
#include <utility>

#include "app/link_opener.h"
#include "app/session.h"
#include "data/basemap/country_labels.h"
#include "model/camera/camera_fit.h"
#include "model/selection/lasso.h"
#include "model/workspace/panel_sizes.h"
#include "model/workspace/trail.h"

namespace atlas {

namespace {

constexpr double kSightPixels = 120.0; // beside a panel: room for a name

// Where the panel of what is selected, and a margin, begins.
double detailsLeftPixels(const PanelLayout& layout, const Viewport& viewport) {
    const std::optional<PanelBox>& details = layout.box(Panel::Details);
    return details ? static_cast<double>(details->left - sizes::kMargin) * viewport.pixelRatio
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
    readCountries();
    if (!m_countries) {
        Result<CountryShapes> read = m_countryReading.get();
        if (!read) report(read.error().message + "; a click on a country selects nothing", true);
        m_countries = read ? *std::move(read) : CountryShapes();
    }
    const std::optional<LngLat> place = placeAt(m_state.view.camera, mapViewport(), point);
    if (!place) return std::nullopt;
    const std::optional<CountryCode> code = m_countries->at(*place);
    return code ? m_data.network->findCountry(*code) : std::nullopt;
}

// The panel of what was selected must not cover it: the map gives way, no more than needed.
void Session::keepInSight() {
    const Viewport viewport = mapViewport();
    const std::vector<CityIndex>& cities = m_state.view.selection.cities;
    if (cities.empty()) return;
    const LngLat place = m_data.network->cities.location[cities.back()];
    const std::optional<ScreenPoint> at = screenPointOf(m_state.view.camera, viewport, place);
    const double left = detailsLeftPixels(layout(viewport), viewport);
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
    selection.cities = citiesWithin(*m_data.network, *m_shown, m_state.view.camera, viewport, lasso);
    m_state.view.selection = selection;
    m_state.workspace.inFront = Panel::Details;
}

// As the panels lie now: what was just selected may have opened one.
Camera Session::viewOf(const Camera& from, const std::vector<LngLat>& places) const {
    const Viewport viewport = mapViewport();
    const double beside = viewport.widthPixels - detailsLeftPixels(layout(viewport), viewport);
    const double covered = std::max(0.0, beside - viewport.insets.rightPixels);
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

// Once the first picture is complete: before it, every core is needed.
void Session::readCountries() {
    if (m_countries || m_countryReading.valid()) return;
    m_countryReading = std::async(std::launch::async, &CountryShapes::read, m_data.resources.naturalEarth);
}

} // namespace atlas

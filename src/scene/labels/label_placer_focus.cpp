// The part of the label placer that names what is selected and hovered, in front of names that stay.
#include <algorithm>
#include <cmath>
#include <glm/geometric.hpp>
#include <iterator>
#include <utility>

#include "geo/antimeridian.h"
#include "scene/labels/label_placer.h"

namespace atlas {

namespace {

constexpr std::size_t kMaxPartners = 80;
constexpr float kRecedingCities = 0.4F; // opacity of other names while something is selected
constexpr float kRecedingCountries = 0.5F;

bool isOfCity(const PlacedLabel& label) {
    return label.kind == LabelKind::City || label.kind == LabelKind::Focus ||
           label.kind == LabelKind::Partner;
}

} // namespace

std::vector<CityIndex> LabelPlacer::citiesIn(const Focus& focus) const {
    std::vector<CityIndex> cities = focus.cities;
    const std::vector<CityIndex>& group = focus.group; // the most connected first
    cities.insert(cities.end(), group.begin(),
                  group.begin() + static_cast<std::ptrdiff_t>(std::min(group.size(), kMaxPartners)));
    for (const PartnershipIndex partnership : focus.partnerships) {
        cities.push_back(m_request.network.partnerships.cityA[partnership]);
        cities.push_back(m_request.network.partnerships.cityB[partnership]);
    }
    return cities;
}

// Best connected first, before them those that several selected cities have in common; also the cities of a
// country that stands out.
std::vector<CityIndex> LabelPlacer::partnersOf(const Focus& focus) const {
    Focus around = focus;
    around.partnerships.clear(); // whose ends are named already
    around.group.clear();
    const PartnershipTable& table = m_request.network.partnerships;
    std::vector<CityIndex> ends;
    for (const PartnershipIndex partnership :
         partnershipsInFocus(m_request.network, around, m_request.shown.partnerships)) {
        ends.push_back(table.cityA[partnership]);
        ends.push_back(table.cityB[partnership]);
    }
    std::sort(ends.begin(), ends.end());
    std::vector<CityIndex> partners;
    std::unique_copy(ends.begin(), ends.end(), std::back_inserter(partners));
    const auto rank = [&](CityIndex city) {
        const auto [first, last] = std::equal_range(ends.begin(), ends.end(), city);
        const bool isInCommon = focus.cities.size() > 1 && last - first > 1;
        return std::pair(isInCommon, m_request.shown.partnersByCity[city]);
    };
    std::stable_sort(partners.begin(), partners.end(),
                     [&](CityIndex a, CityIndex b) { return rank(a) > rank(b); });
    if (partners.size() > kMaxPartners) partners.resize(kMaxPartners);
    return partners;
}

// Where a name stands already, it stays, in another colour.
void LabelPlacer::placeFront(const std::vector<CityIndex>& cities, LabelKind kind, bool mayCover) {
    for (const CityIndex city : cities) {
        const auto isNamed = [city](const PlacedLabel& label) {
            return isOfCity(label) && label.index == city;
        };
        if (std::any_of(m_placed.begin(), m_placed.end(), isNamed)) continue;
        const auto pixels = pixelsOf(toUnitVector(m_request.network.cities.location[city]));
        if (!pixels) continue;
        Candidate candidate = candidateFor(city, *pixels);
        const auto stood = std::find_if(m_behind.begin(), m_behind.end(), isNamed);
        if (stood != m_behind.end()) {
            PlacedLabel label = cityLabels(candidate, kind)[static_cast<std::size_t>(stood->slot)];
            m_behind.erase(stood);
            m_firm.insert(label.box);
            take(std::move(label), candidate);
        } else if (placeCity(candidate, kind) || (mayCover && placeOverNames(candidate, kind))) {
            m_firm.insert(m_placed.back().box);
        }
    }
}

// Names of others give way where there is no other room; of the positions, the one that the fewest lie in.
bool LabelPlacer::placeOverNames(const Candidate& candidate, LabelKind kind) {
    const auto isUnder = [](const PlacedLabel& name, const PlacedLabel& label) {
        return overlap(name.box, label.box);
    };
    std::optional<PlacedLabel> best;
    std::ptrdiff_t fewest = 0;
    for (PlacedLabel& label : cityLabels(candidate, kind)) {
        if (!contains(m_freeArea, label.box) || m_firm.hits(label.box) || !isOnMap(label.box)) continue;
        const std::ptrdiff_t under = std::count_if(
            m_behind.begin(), m_behind.end(), [&](const PlacedLabel& name) { return isUnder(name, label); });
        if (best && under >= fewest) continue;
        fewest = under;
        best = std::move(label);
    }
    if (!best) return false;
    std::erase_if(m_behind, [&](const PlacedLabel& name) { return isUnder(name, *best); });
    take(*std::move(best), candidate);
    return true;
}

// Where a few arcs stand out, names that they would cross out are left away.
void LabelPlacer::leaveWayToArcs() {
    constexpr std::size_t kFewArcs = 12;
    constexpr double kStepDegrees = 0.5;
    constexpr double kStepPixels = 6.0;
    constexpr double kCutPixels = 200.0; // farther apart: the map's edge lies between
    const std::vector<PartnershipIndex> arcs =
        partnershipsInFocus(m_request.network, m_request.focus, m_request.shown.partnerships);
    if (arcs.empty() || arcs.size() > kFewArcs) return;
    BoxGrid way({m_request.viewport.widthPixels, m_request.viewport.heightPixels}, kCellPixels * m_ratio);
    const auto addBetween = [&](glm::dvec2 from, glm::dvec2 to) {
        const double steps = std::ceil(glm::distance(from, to) / (kStepPixels * m_ratio));
        for (double step = 0.0; step <= steps; step += 1.0)
            way.insert(boxAround(glm::mix(from, to, steps > 0.0 ? step / steps : 0.0), glm::dvec2(m_ratio)));
    };
    const CityTable& cities = m_request.network.cities;
    for (const PartnershipIndex arc : arcs) {
        const LngLat start = cities.location[m_request.network.partnerships.cityA[arc]];
        const LngLat end = cities.location[m_request.network.partnerships.cityB[arc]];
        for (const std::vector<LngLat>& line : greatCircleLines(start, end, kStepDegrees)) {
            std::optional<glm::dvec2> last;
            for (const LngLat& place : line) {
                const std::optional<glm::dvec2> pixels = pixelsOf(toUnitVector(place));
                if (last && pixels && glm::distance(*last, *pixels) < kCutPixels * m_ratio)
                    addBetween(*last, *pixels);
                last = pixels;
            }
        }
    }
    std::erase_if(m_behind, [&](const PlacedLabel& name) {
        return name.kind != LabelKind::Extra && way.hits(name.box);
    });
}

void LabelPlacer::placeFocus(std::vector<PlacedLabel> names) {
    for (const PixelBox& box : m_request.covered) {
        m_taken.insert(box);
        m_firm.insert(box);
    }
    gatherCities(1); // for their discs
    m_behind = std::move(names);
    if (m_request.leavesWayToArcs) leaveWayToArcs();
    for (const PlacedLabel& name : m_behind) {
        m_taken.insert(name.box);
        if (!isOfCity(name)) continue;
        const auto pixels = pixelsOf(toUnitVector(m_request.network.cities.location[name.index]));
        if (pixels) m_taken.insert(boxAround(*pixels, glm::dvec2(radiusPixelsOf(name.index) + m_ratio)));
    }
    placeFront(citiesIn(m_request.focus), LabelKind::Focus, true);
    placeFront(partnersOf(m_request.focus), LabelKind::Partner, true);
    placeFront(citiesIn(m_request.hovered), LabelKind::Focus, true);
    placeFront(partnersOf(m_request.hovered), LabelKind::Partner, false); // what passes by takes no name away
    if (!m_request.focus.isEmpty()) {
        for (PlacedLabel& name : m_behind) {
            if (name.kind == LabelKind::City || name.kind == LabelKind::Landmark)
                name.opacity *= kRecedingCities;
            if (name.kind == LabelKind::Country) name.opacity *= kRecedingCountries;
        }
    }
    std::move(m_behind.begin(), m_behind.end(), std::back_inserter(m_placed));
}

} // namespace atlas

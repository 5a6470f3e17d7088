#include "model/workspace/trail.h"

#include <utility>

#include "core/text.h"

#include "model/facts/town_networks.h"

namespace atlas {

namespace {

constexpr std::size_t kMaxSteps = 30;

std::string namesOf(const Network& network, CityIndex a, CityIndex b, std::string_view between) {
    return network.cities.name[a] + std::string(between) + network.cities.name[b];
}

} // namespace

Trail trailAfter(Trail trail, const View& before, const View& after) {
    if (after.selection == before.selection) return trail;
    if (after.selection.isEmpty()) {
        trail.clear();
    } else if (!before.selection.isEmpty()) {
        trail.push_back({before.selection, before.camera});
        if (trail.size() > kMaxSteps) trail.erase(trail.begin());
    }
    return trail;
}

void stepBack(View& view, Trail& trail) {
    if (trail.empty()) return;
    TrailStep step = std::move(trail.back());
    trail.pop_back();
    view.selection = std::move(step.selection);
    view.camera = withProjection(step.camera, view.camera.projection);
}

void releaseSelection(View& view, Trail& trail) {
    view.selection = selectionBefore(view.selection);
    if (!trail.empty() && trail.back().selection == view.selection) trail.pop_back();
}

std::string selectionName(const Network& network, const Selection& selection) {
    const std::vector<CityIndex>& cities = selection.cities;
    if (selection.partnership) {
        const PartnershipTable& table = network.partnerships;
        return namesOf(network, table.cityA[*selection.partnership], table.cityB[*selection.partnership],
                       " – ");
    }
    if (selection.country) return network.countries.name[*selection.country];
    if (cities.empty()) return {};
    if (!selection.chain.empty()) return "Chain " + namesOf(network, cities.front(), cities.back(), " – ");
    if (selection.isComparison) return namesOf(network, cities[0], cities[1], " and ");
    if (cities.size() == 1) return network.cities.name[cities.front()];
    const std::string count = withThousands(static_cast<std::int64_t>(cities.size()));
    if (selection.group == CityGroup::TownNetwork) {
        if (const std::optional<std::size_t> row = townNetworkAmong(network, cities))
            return network.townNetworks.name[*row];
    }
    if (selection.group == CityGroup::Clique) return "Circle of " + count;
    if (selection.group == CityGroup::Community) return "Community of " + count;
    return count + " places";
}

} // namespace atlas

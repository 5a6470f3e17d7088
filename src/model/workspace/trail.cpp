#include "model/workspace/trail.h"

#include <utility>

#include "core/text.h"

namespace atlas {

namespace {

constexpr std::size_t kMostSteps = 30;

std::string namesOf(const Network& network, CityIndex a, CityIndex b, std::string_view between) {
    return network.cities.name[a] + std::string(between) + network.cities.name[b];
}

} // namespace

ExploreState withTrail(const ExploreState& before, ExploreState after) {
    if (after.view.selection == before.view.selection || after.trail != before.trail) return after;
    if (after.view.selection.isEmpty()) {
        after.trail.clear();
    } else if (!before.view.selection.isEmpty()) {
        after.trail.push_back({before.view.selection, before.view.camera});
        if (after.trail.size() > kMostSteps) after.trail.erase(after.trail.begin());
    }
    return after;
}

ExploreState steppedBack(ExploreState state) {
    if (state.trail.empty()) return state;
    TrailStep step = std::move(state.trail.back());
    state.trail.pop_back();
    state.view.selection = std::move(step.selection);
    state.view.camera = withProjection(step.camera, state.view.camera.projection);
    state.hovered = {};
    return state;
}

ExploreState letGo(ExploreState state) {
    state.view.selection = selectionBefore(state.view.selection);
    if (!state.trail.empty() && state.trail.back().selection == state.view.selection) state.trail.pop_back();
    return state;
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
    if (selection.group == CityGroup::Clique) return "Ring of " + count;
    if (selection.group == CityGroup::Community) return "Community of " + count;
    return count + " cities";
}

} // namespace atlas

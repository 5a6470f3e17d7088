#include "model/view/view_name.h"

#include <glm/geometric.hpp>
#include <vector>

#include "core/text.h"

namespace atlas {

namespace {

constexpr double kRegionZoom = 1.5; // from here on a view shows a region, not the world
constexpr double kNearZoom = 4.0;   // from here on the middle is a town, not a metropolis
constexpr std::size_t kMaxParts = 3;

std::string nameOfSelection(const Selection& selection, const Network& network) {
    const std::vector<std::string>& names = network.cities.name;
    const PartnershipTable& table = network.partnerships;
    if (selection.country) return network.countries.name[*selection.country];
    if (selection.state) return network.states.name[*selection.state];
    if (selection.partnership)
        return names[table.cityA[*selection.partnership]] + " and " +
               names[table.cityB[*selection.partnership]];
    if (selection.cities.empty()) return {};
    if (selection.cities.size() == 1) return network.cityLabel(selection.cities.front());
    if (!selection.chain.empty())
        return "From " + names[selection.cities.front()] + " to " + names[selection.cities.back()];
    if (selection.cities.size() == 2)
        return names[selection.cities.front()] + " and " + names[selection.cities.back()];
    return withThousands(static_cast<std::int64_t>(selection.cities.size())) + " places";
}

// The city nearest to the middle of those that one looks for at that zoom: the largest from afar.
std::string nameOfPlace(const Camera& camera, const Network& network) {
    const UnitVector middle = toUnitVector(placeInMiddle(camera));
    const std::int64_t min = camera.zoom < kNearZoom ? 1'000'000 : 50'000;
    double nearest = -2.0; // cosine of the distance
    std::string name;
    for (std::size_t i = 0; i < network.cities.size(); ++i) {
        if (network.cities.population[i].value_or(0) < min) continue;
        const double cosine = glm::dot(middle, toUnitVector(network.cities.location[i]));
        if (cosine <= nearest) continue;
        nearest = cosine;
        name = network.cities.name[i];
    }
    return name;
}

std::string nameOfView(const Camera& camera, const Network& network) {
    if (camera.zoom >= kRegionZoom) {
        const std::string place = nameOfPlace(camera, network);
        if (!place.empty()) return "Around " + place;
    }
    const ProjectionInfo& projection = projectionInfo(camera.projection);
    if (projection.kind == ProjectionKind::Orthographic) return "The globe";
    return "The whole world, " + std::string(projection.name);
}

} // namespace

std::string suggestedName(const View& view, const Network& network) {
    std::vector<std::string> parts;
    if (std::string selected = nameOfSelection(view.selection, network); !selected.empty())
        parts.push_back(std::move(selected));
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        std::string kept = describe(view.filter, static_cast<Facet>(i), network);
        if (!kept.empty()) parts.push_back(std::move(kept));
    }
    if (parts.empty()) return nameOfView(view.camera, network);
    std::string name;
    for (std::size_t i = 0; i < parts.size() && i < kMaxParts; ++i)
        name += (i > 0 ? " · " : "") + parts[i];
    return parts.size() > kMaxParts ? name + " …" : name;
}

} // namespace atlas

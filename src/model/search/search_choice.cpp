#include "model/search/search_choice.h"

#include <algorithm>
#include <vector>

#include "model/camera/camera_fit.h"

namespace atlas {

namespace {

constexpr double kRegionZoom = 3.0; // about a thousand kilometres to each side
constexpr double kFarthestIn = 6.0; // one who looks at streets' scale need not arrive there

template <typename IsWanted>
std::vector<LngLat> placesWhere(const Network& network, const IsWanted& isWanted) {
    std::vector<LngLat> places;
    for (std::size_t city = 0; city < network.cities.size(); ++city) {
        if (isWanted(city)) places.push_back(network.cities.location[city]);
    }
    return places;
}

Camera cameraAtCity(Camera camera, LngLat place) {
    camera.zoom = std::clamp(camera.zoom, kRegionZoom, kFarthestIn);
    return centredOn(camera, place);
}

SearchChoice chooseCity(CityIndex city, const View& view, const Network& network, const FilterResult& shown) {
    const bool isHidden = shown.partnersByCity[city] == 0 && network.cities.partnerCount[city] > 0;
    return {isHidden ? Filter{} : view.filter, cameraAtCity(view.camera, network.cities.location[city]),
            Target{Target::Kind::City, city}, std::nullopt};
}

SearchChoice chooseCountry(CountryIndex country, const View& view, const Network& network,
                           const Viewport& viewport) {
    SearchChoice choice{view.filter, std::nullopt, std::nullopt, std::nullopt};
    choice.filter.countries = {network.countries.code[country]};
    choice.filter.countryPair.reset(); // it would contradict
    const std::vector<LngLat> places =
        placesWhere(network, [&](std::size_t city) { return network.cities.country[city] == country; });
    choice.flight = cameraShowing(view.camera, viewport, places);
    return choice;
}

SearchChoice chooseState(std::uint32_t row, const View& view, const Network& network,
                         const FilterResult& shown, const Viewport& viewport) {
    bool isShown = false;
    std::vector<LngLat> places;
    for (const CityIndex city : citiesOfState(network, row)) {
        isShown = isShown || shown.partnersByCity[city] > 0;
        places.push_back(network.cities.location[city]);
    }
    return {isShown ? view.filter : Filter{}, cameraShowing(view.camera, viewport, places), std::nullopt,
            row};
}

} // namespace

SearchChoice choiceOf(const SearchHit& hit, const View& view, const Network& network,
                      const FilterResult& shown, const Viewport& viewport) {
    switch (hit.kind) {
        case SearchKind::City:
            return chooseCity(hit.index, view, network, shown);
        case SearchKind::Country:
            return chooseCountry(static_cast<CountryIndex>(hit.index), view, network, viewport);
        case SearchKind::State:
            return chooseState(hit.index, view, network, shown, viewport);
        case SearchKind::Program:
            break;
    }
    SearchChoice choice{view.filter, std::nullopt, std::nullopt, std::nullopt};
    choice.filter.programs = maskOf(static_cast<ProgramType>(hit.index));
    return choice;
}

} // namespace atlas

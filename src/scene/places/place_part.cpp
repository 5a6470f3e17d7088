#include "scene/places/place_part.h"

#include <algorithm>

#include "scene/basemap/base_map_store.h"

namespace atlas {

namespace {

// Somaliland, for one, is no country of the network, which has its towns in Somalia: how many partnerships it
// has alone is not known.
Shade shadeOf(const PreparedPlaces::Place& place, const PlaceShades& shades, const Network& network) {
    if (place.isState) {
        const std::vector<std::string>& codes = network.states.code;
        const auto found = std::find(codes.begin(), codes.end(), place.code);
        return found == codes.end() ? shades.others
                                    : shades.states[static_cast<std::size_t>(found - codes.begin())];
    }
    const std::optional<CountryCode> code = countryCodeFrom(place.code);
    const std::optional<CountryIndex> country = code ? network.findCountry(*code) : std::nullopt;
    return country ? shades.countries[*country] : shades.others;
}

} // namespace

PlacePart::Places PlacePart::placesFor(const NetworkPointer& network,
                                       const std::shared_ptr<const PlaceShades>& shades,
                                       const PlaneView& view, const ViewWindow& window,
                                       const Progress& progress) {
    std::shared_ptr<const PreparedPlaces> prepared;
    if (shades)
        prepared = m_store.get(detailLevelFor(view.scalePixels(), view.viewport.pixelRatio), progress);
    if (!prepared) {
        m_geometry.forget();
        return {};
    }
    return {m_geometry.get(
                {prepared, view.plane(), window},
                [&](const PlaneInputs&) { return projectPlaces(*prepared, view.projection, window.cap); }),
            m_shades.get({prepared, network, shades}, [&](const ShadeInputs&) {
                std::vector<Shade> perPlace;
                for (const PreparedPlaces::Place& place : prepared->places)
                    perPlace.push_back(shadeOf(place, *shades, *network));
                return perPlace;
            })};
}

} // namespace atlas

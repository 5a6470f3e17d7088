#include "scene/places/place_part.h"

#include <algorithm>

namespace atlas {

namespace {

// What the network does not know, it says nothing about.
Shade shadeOf(const PreparedPlaces::Place& place, const PlaceShades& shades, const Network& network) {
    if (place.isState) {
        const std::vector<std::string>& codes = network.states.code;
        const auto found = std::find(codes.begin(), codes.end(), place.code);
        return found == codes.end() ? Shade::Plain
                                    : shades.states[static_cast<std::size_t>(found - codes.begin())];
    }
    const std::optional<CountryCode> code = countryCodeFrom(place.code);
    const std::optional<CountryIndex> country = code ? network.findCountry(*code) : std::nullopt;
    return country ? shades.countries[*country] : Shade::Plain;
}

} // namespace

void PlacePart::update(const SceneInputs& inputs, const Progress& progress) {
    const Camera& camera = inputs.view.camera;
    const Viewport& viewport = inputs.viewport;
    std::shared_ptr<const PreparedPlaces> prepared;
    if (inputs.view.shading != Shading::None)
        prepared = m_store.get(detailLevelFor(planeToScreen(camera, viewport).scalePixels), progress);
    if (!prepared) {
        m_geometry.reset();
        return;
    }
    updateShades({prepared, inputs.network, inputs.shown});
    const PlaneInputs wanted{prepared, camera.projection, projectionOf(camera).centre()};
    if (m_geometry && wanted == m_planeInputs && serves(m_window, camera, viewport)) return;
    m_planeInputs = wanted;
    m_window = viewWindowFor(camera, viewport);
    m_geometry =
        std::make_shared<const PlaceGeometry>(projectPlaces(*prepared, projectionOf(camera), m_window.cap));
}

void PlacePart::updateShades(const ShadeInputs& inputs) {
    if (m_shades && inputs == m_shadeInputs) return;
    m_shadeInputs = inputs;
    const Network& network = *inputs.network;
    const PlaceShades all = shadesOf(findGaps(network, *inputs.shown), network);
    std::vector<Shade> shades;
    for (const PreparedPlaces::Place& place : inputs.prepared->places)
        shades.push_back(shadeOf(place, all, network));
    m_shades = std::make_shared<const std::vector<Shade>>(std::move(shades));
}

} // namespace atlas

#include "app/services/country_finder.h"

namespace atlas {

CountryFinder::CountryFinder(std::filesystem::path naturalEarthFolder)
    : m_folder(std::move(naturalEarthFolder)), m_shapes("the outlines of countries", &CountryShapes::read) {}

void CountryFinder::read() {
    if (m_shapes.follow(m_folder, {}) && !m_shapes.error().empty())
        m_problem = m_shapes.error() + "; a click on a country selects nothing";
}

std::optional<CountryCode> CountryFinder::at(LngLat place) {
    read();
    m_shapes.waitForWork();
    read();
    const std::shared_ptr<const CountryShapes> shapes = m_shapes.answer();
    return shapes ? shapes->at(place) : std::nullopt;
}

} // namespace atlas

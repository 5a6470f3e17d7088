#pragma once

#include <filesystem>

#include "core/latest_answer.h"
#include "data/basemap/country_shapes.h"

namespace atlas {

// Finds the country in which a place lies, by outlines that are read in the background before they are
// needed.
class CountryFinder {
public:
    // `naturalEarthFolder` holds the base map's shapefiles.
    explicit CountryFinder(std::filesystem::path naturalEarthFolder);

    // Begins to read the outlines, once.
    void read();

    // Waits for the outlines. Nothing on the sea and where they cannot be read.
    std::optional<CountryCode> at(LngLat place);

    // Why they cannot be read; said once, after at().
    std::optional<std::string> takeProblem() { return std::exchange(m_problem, std::nullopt); }

    void cancel() { m_shapes.cancel(); }

private:
    std::filesystem::path m_folder;
    LatestAnswer<std::filesystem::path, CountryShapes> m_shapes;
    std::optional<std::string> m_problem;
};

} // namespace atlas

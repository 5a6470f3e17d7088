#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/progress.h"
#include "data/basemap/base_map.h"
#include "data/network/network.h"

namespace atlas {

// The outlines of countries, to tell which one a place lies in.
class CountryShapes {
public:
    // From ne_50m_countries in a folder of Natural Earth.
    static Result<CountryShapes> read(const std::filesystem::path& folder, const Progress& progress = {});

    // Nothing on the sea and where nobody has a code.
    std::optional<CountryCode> at(LngLat place) const;

private:
    struct Part {
        CountryCode code;
        LngLat low; // the box around it
        LngLat high;
        Polygon polygon;
    };
    std::vector<Part> m_parts;
};

} // namespace atlas

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/progress.h"
#include "data/basemap/base_map.h"

namespace atlas {

// A country, or a state of the United States, which itself is not among them.
struct PlaceShape {
    std::string code; // ISO 3166-1 alpha-2, or the state's postal code; empty for areas that have none
    bool isState = false;
    std::vector<Polygon> polygons;
};

// From ne_*_countries and ne_*_us_states in a folder of Natural Earth; by kind, then code. The overview has
// neither: the next finer level's serve it. An error when either layer is missing or damaged, or when it is
// cancelled.
Result<std::vector<PlaceShape>> loadPlaceShapes(const std::filesystem::path& folder, DetailLevel level,
                                                const Progress& progress = {});

// A country, the United States among them, or a state or territory of theirs.
struct PlaceCode {
    std::string code; // as PlaceShape has it
    bool isState = false;

    friend bool operator==(const PlaceCode&, const PlaceCode&) = default;
};

// One place alone, from the same layers; none where it is too small for the level. A territory of the United
// States has its shape among the countries.
Result<std::vector<Polygon>> loadPlacePolygons(const std::filesystem::path& folder, DetailLevel level,
                                               const PlaceCode& place, const Progress& progress = {});

} // namespace atlas

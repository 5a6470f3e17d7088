#pragma once

#include <filesystem>

#include "core/result.h"

namespace atlas {

// Where the program's own files lie.
struct ResourceFolders {
    std::filesystem::path network;      // cities.csv, partnerships.csv, …
    std::filesystem::path naturalEarth; // ne_110m_land.shp, …
    std::filesystem::path themes;       // night.json, day.json …
    std::filesystem::path icons;        // sister-atlas-16.png, …
    std::filesystem::path tours;        // grassroots-diplomacy.json, …
    std::filesystem::path viewer;       // viewer.html, … of pages for browsers
};

// Looks beside the executable and in the folders above it, then in ../share/sister-atlas (an installed
// program), unless the environment's SISTER_ATLAS_HOME names the folder that holds geodata/ and assets/.
Result<ResourceFolders> findResources();

} // namespace atlas

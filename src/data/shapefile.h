#pragma once

#include <filesystem>
#include <vector>

#include "core/result.h"
#include "data/base_map.h"

namespace atlas {

// All polygons of a shapefile, in its order; longitudes and latitudes in degrees. A file that is missing,
// truncated or damaged is an error as a whole: half a coast line is worse than a coarser one.
Result<std::vector<Polygon>> readPolygons(const std::filesystem::path& file);

// All lines of a shapefile.
Result<std::vector<Line>> readLines(const std::filesystem::path& file);

} // namespace atlas

#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "data/basemap/shapes.h"

namespace atlas {

// All polygons of a shapefile, in its order; longitudes and latitudes in degrees. A file that is missing,
// truncated or damaged is an error as a whole: half a coast line is worse than a coarser one. Every
// reading can be cancelled before each feature.
Result<std::vector<Polygon>> readPolygons(const std::filesystem::path& file, const Progress& progress = {});

// A polygon and a text attribute of the feature that it is part of.
struct NamedPolygon {
    std::string name; // empty when the feature has none
    Polygon polygon;
};
Result<std::vector<NamedPolygon>> readNamedPolygons(const std::filesystem::path& file,
                                                    const std::string& attribute,
                                                    const Progress& progress = {});

// Those of the features whose attribute has this value; none when there is no such feature.
Result<std::vector<Polygon>> readPolygonsOf(const std::filesystem::path& file, const std::string& attribute,
                                            std::string_view value, const Progress& progress = {});

// A point and text attributes of its feature, in the order in which they were asked for; empty where it has
// none.
struct DescribedPoint {
    LngLat place;
    std::vector<std::string> attributes;
};
Result<std::vector<DescribedPoint>> readPoints(const std::filesystem::path& file,
                                               const std::vector<std::string>& attributes,
                                               const Progress& progress = {});

// All lines of a shapefile.
Result<std::vector<Line>> readLines(const std::filesystem::path& file, const Progress& progress = {});

} // namespace atlas

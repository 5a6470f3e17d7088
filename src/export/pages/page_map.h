#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "data/basemap/base_map.h"

namespace atlas {

// A level of the base map as a page carries it: triangles of land and lakes, cell by cell, lines of coast,
// shores, borders and states; places in steps of 180° / 32767. A ColumnBlock's text.
struct PageMap {
    std::string block;
    std::vector<std::string> messages; // what was missing or damaged
};
Result<PageMap> pageMap(const std::filesystem::path& naturalEarth, DetailLevel level,
                        const Progress& progress = {});

} // namespace atlas

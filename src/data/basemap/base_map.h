#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "data/basemap/shapes.h"

namespace atlas {

// Natural Earth's three scales, and an overview between the coarsest two for maps of the whole world on a
// screen, where the middle scale has many times the points that can be seen.
enum class DetailLevel : std::uint8_t { Coarse110m, Overview, Medium50m, Fine10m };
inline constexpr std::size_t kDetailLevelCount = 4;
std::string_view nameOf(DetailLevel level); // "110m"

// One level of Natural Earth.
struct BaseMap {
    DetailLevel level = DetailLevel::Coarse110m; // the level that was read, after any fallback
    std::vector<Polygon> land;
    std::vector<Polygon> lakes;
    std::vector<Line> borders;
    std::vector<Line> stateLines; // of the United States
};

struct LoadedBaseMap {
    BaseMap map;
    std::vector<std::string> messages; // what was missing or damaged, and what stands in for it
};

// Reads a level from a folder of shapefiles (geodata/natural_earth/README.md). A missing or damaged layer
// falls back to the next coarser level's, then to the next finer one's, with a message; an error only when no
// level has any land, or when it is cancelled. Safe to call from several threads.
Result<LoadedBaseMap> loadBaseMap(const std::filesystem::path& folder, DetailLevel level,
                                  const Progress& progress = {});

} // namespace atlas

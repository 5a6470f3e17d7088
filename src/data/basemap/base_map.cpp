#include "data/basemap/base_map.h"

#include <fmt/core.h>

#include <string_view>

#include "data/basemap/shapefile.h"

namespace atlas {

namespace {

constexpr std::array<std::string_view, kDetailLevelCount> kLevelNames{"110m", "overview", "50m", "10m"};

// The level itself, then the coarser ones, nearest first, then the finer ones.
std::array<DetailLevel, kDetailLevelCount> levelsToTry(DetailLevel wanted) {
    std::array<DetailLevel, kDetailLevelCount> levels{};
    std::size_t count = 0;
    const auto index = static_cast<int>(wanted);
    for (int i = index; i >= 0; --i) {
        levels[count++] = static_cast<DetailLevel>(i);
    }
    for (int i = index + 1; i < static_cast<int>(kDetailLevelCount); ++i) {
        levels[count++] = static_cast<DetailLevel>(i);
    }
    return levels;
}

std::filesystem::path layerFile(const std::filesystem::path& folder, DetailLevel level,
                                std::string_view layer) {
    std::string name("ne_");
    name.append(nameOf(level)).append("_").append(layer).append(".shp");
    return folder / name;
}

template <typename Shape>
struct ReadLayer {
    std::vector<Shape> shapes;
    DetailLevel level = DetailLevel::Coarse110m;
    bool isThere = false;
    std::string firstProblem; // of the wanted level, when it is not there
};

// Reads a layer at the wanted level or the first other one that is whole, and says what stands in for what.
template <typename Shape>
ReadLayer<Shape> readLayer(const std::filesystem::path& folder, DetailLevel wanted, std::string_view layer,
                           Result<std::vector<Shape>> (*read)(const std::filesystem::path&),
                           std::vector<std::string>& messages) {
    std::string firstProblem;
    for (const DetailLevel level : levelsToTry(wanted)) {
        Result<std::vector<Shape>> shapes = read(layerFile(folder, level, layer));
        if (shapes) {
            if (level != wanted) {
                messages.push_back(
                    fmt::format("{}; the {} level stands in for it", firstProblem, nameOf(level)));
            }
            return {*std::move(shapes), level, true, {}};
        }
        if (firstProblem.empty()) firstProblem = shapes.error().message;
    }
    messages.push_back(firstProblem + "; no other level has it, the map is drawn without");
    return {{}, wanted, false, firstProblem};
}

} // namespace

std::string_view nameOf(DetailLevel level) {
    return kLevelNames[static_cast<std::size_t>(level)];
}

Result<LoadedBaseMap> loadBaseMap(const std::filesystem::path& folder, DetailLevel level) {
    LoadedBaseMap loaded;
    ReadLayer<Polygon> land = readLayer(folder, level, "land", &readPolygons, loaded.messages);
    if (!land.isThere) {
        return failure(land.firstProblem + "; without land there is no map");
    }
    loaded.map.level = land.level;
    loaded.map.land = std::move(land.shapes);
    // The other layers go with the land: lakes and borders finer than the coast would not meet it.
    const DetailLevel used = land.level;
    loaded.map.lakes = readLayer(folder, used, "lakes", &readPolygons, loaded.messages).shapes;
    loaded.map.borders = readLayer(folder, used, "boundary_lines", &readLines, loaded.messages).shapes;
    loaded.map.stateLines = readLayer(folder, used, "us_state_lines", &readLines, loaded.messages).shapes;
    return loaded;
}

} // namespace atlas

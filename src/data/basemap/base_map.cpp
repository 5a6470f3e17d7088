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

// Reads layers of one folder, and keeps what had to be said about them.
class LayerReader {
public:
    LayerReader(const std::filesystem::path& folder, const Progress& progress)
        : m_folder(folder), m_progress(progress) {}

    // A layer at the wanted level or the first other one that is whole. An error only when it is cancelled.
    template <typename Shape>
    Result<ReadLayer<Shape>> read(DetailLevel wanted, std::string_view layer,
                                  Result<std::vector<Shape>> (*readFile)(const std::filesystem::path&,
                                                                         const Progress&)) {
        std::string firstProblem;
        for (const DetailLevel level : levelsToTry(wanted)) {
            Result<std::vector<Shape>> shapes = readFile(layerFile(m_folder, level, layer), m_progress);
            if (shapes) {
                if (level != wanted)
                    m_messages.push_back(firstProblem + "; the " + std::string(nameOf(level)) +
                                         " level stands in for it");
                return ReadLayer<Shape>{*std::move(shapes), level, true, {}};
            }
            if (isCancellation(shapes.error())) return tl::unexpected<Error>(shapes.error());
            if (firstProblem.empty()) firstProblem = shapes.error().message;
        }
        m_messages.push_back(firstProblem + "; no other level has it, the map is drawn without");
        return ReadLayer<Shape>{{}, wanted, false, firstProblem};
    }

    // The same, kept in `shapes`.
    template <typename Shape>
    Result<void> readInto(std::vector<Shape>& shapes, DetailLevel wanted, std::string_view layer,
                          Result<std::vector<Shape>> (*readFile)(const std::filesystem::path&,
                                                                 const Progress&)) {
        return read(wanted, layer, readFile).map([&](ReadLayer<Shape>&& layerRead) {
            shapes = std::move(layerRead.shapes);
        });
    }

    std::vector<std::string> takeMessages() { return std::move(m_messages); }

private:
    const std::filesystem::path& m_folder;
    const Progress& m_progress;
    std::vector<std::string> m_messages;
};

} // namespace

std::string_view nameOf(DetailLevel level) {
    return kLevelNames[static_cast<std::size_t>(level)];
}

Result<LoadedBaseMap> loadBaseMap(const std::filesystem::path& folder, DetailLevel level,
                                  const Progress& progress) {
    LayerReader reader(folder, progress);
    Result<ReadLayer<Polygon>> land = reader.read(level, "land", &readPolygons);
    if (!land) return tl::unexpected<Error>(land.error());
    if (!land->isThere) return failure(land->firstProblem + "; without land there is no map");
    LoadedBaseMap loaded;
    BaseMap& map = loaded.map;
    map.level = land->level;
    map.land = std::move(land->shapes);
    // The other layers go with the land: lakes and borders finer than the coast would not meet it.
    return reader.readInto(map.lakes, map.level, "lakes", &readPolygons)
        .and_then([&] { return reader.readInto(map.borders, map.level, "boundary_lines", &readLines); })
        .and_then([&] { return reader.readInto(map.stateLines, map.level, "us_state_lines", &readLines); })
        .map([&] {
            loaded.messages = reader.takeMessages();
            return std::move(loaded);
        });
}

} // namespace atlas

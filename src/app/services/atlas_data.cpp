#include "app/services/atlas_data.h"

#include <algorithm>
#include <utility>

#include "data/network/network_files.h"

namespace atlas {

const Theme& AtlasData::theme(const std::string& id) const {
    const auto found =
        std::find_if(themes.begin(), themes.end(), [&id](const Theme& theme) { return theme.id == id; });
    return found == themes.end() ? themes.front() : *found;
}

Result<AtlasData> loadAtlasData(const std::optional<std::filesystem::path>& networkFolder,
                                const Progress& progress) {
    AtlasData data;
    const Result<ResourceFolders> resources = findResources();
    if (!resources) return tl::unexpected(resources.error());
    data.resources = *resources;
    Result<std::vector<Theme>> themes = loadThemes(resources->themes);
    if (!themes) return tl::unexpected(themes.error());
    data.themes = *std::move(themes);
    const std::filesystem::path folder = networkFolder.value_or(resources->network);
    Result<LoadedNetwork> loaded = loadNetwork(folder, progress);
    if (!loaded) return tl::unexpected(loaded.error());
    data.network = loaded->network;
    for (const Problem& problem : loaded->problems) {
        if (problem.line == 0) data.messages.push_back(toString(problem));
    }
    if (std::string note = noteOnRefusedRows(*loaded, folder); !note.empty())
        data.messages.push_back(std::move(note));
    return data;
}

} // namespace atlas

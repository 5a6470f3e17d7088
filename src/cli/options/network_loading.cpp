#include "cli/options/network_loading.h"

#include "core/messages.h"
#include "data/network/network_files.h"

namespace atlas {

Result<NetworkPointer> loadNetworkOrNote(const std::string& folder, const Progress& progress) {
    std::filesystem::path path = folder;
    if (folder.empty()) {
        const Result<ResourceFolders> resources = findResources();
        if (!resources) return tl::unexpected<Error>(resources.error());
        path = resources->network;
    }
    const Result<LoadedNetwork> loaded = loadNetwork(path, progress);
    if (!loaded) return tl::unexpected<Error>(loaded.error());
    for (const Problem& problem : loaded->problems) {
        if (problem.line == 0) printProblem(toString(problem)); // a whole table: worth its own line
    }
    if (const std::string note = noteOnRefusedRows(*loaded, path); !note.empty()) printNote(note);
    return loaded->network;
}

} // namespace atlas

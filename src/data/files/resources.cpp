#include "data/files/resources.h"

#include <fmt/core.h>

#include <string>
#include <system_error>
#include <vector>

#include "core/environment.h"

namespace atlas {

namespace {

using Path = std::filesystem::path;

constexpr const char* kHomeVariable = "SISTER_ATLAS_HOME";

bool isFolder(const Path& path) {
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored);
}

ResourceFolders foldersIn(const Path& home) {
    return {home / "geodata" / "network", home / "geodata" / "natural_earth", home / "assets" / "themes",
            home / "assets" / "icons",    home / "assets" / "tours",          home / "assets" / "viewer"};
}

// The network may lie elsewhere (--data); without base map and themes there is nothing to show it with.
bool isHome(const Path& home) {
    const ResourceFolders folders = foldersIn(home);
    return isFolder(folders.naturalEarth) && isFolder(folders.themes);
}

// The executable's, or, where the system does not tell, the working folder; it may have been deleted.
Path startFolder() {
    std::error_code error;
    const Path executable = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error) return executable.parent_path();
    const Path working = std::filesystem::current_path(error);
    return error ? Path(".") : working;
}

// The executable's folder, those above it (a build folder inside the source tree), and beside each bin/ its
// share/ (an installed program).
std::vector<Path> candidateHomes(const Path& start) {
    std::vector<Path> homes{start};
    homes.push_back(start.parent_path() / "share" / "sister-atlas");
    for (Path folder = start; folder != folder.root_path();) {
        folder = folder.parent_path();
        homes.push_back(folder);
    }
    return homes;
}

} // namespace

Result<ResourceFolders> findResources() {
    if (const std::string& named = environment().atlasHome; !named.empty()) {
        if (isHome(named)) return foldersIn(named);
        return failure(
            fmt::format("{}={}: holds no geodata/natural_earth and assets/themes; name the folder that does",
                        kHomeVariable, named));
    }
    const Path start = startFolder();
    for (const Path& home : candidateHomes(start)) {
        if (isHome(home)) return foldersIn(home);
    }
    return failure(
        fmt::format("geodata and assets are neither above {} nor in ../share/sister-atlas; set {} "
                    "to the folder that holds them",
                    start.string(), kHomeVariable));
}

} // namespace atlas

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "data/files/resources.h"
#include "data/network/network.h"
#include "data/style/theme.h"

namespace atlas {

// What the window shows, read once at the start.
struct AtlasData {
    ResourceFolders resources;
    NetworkPointer network;
    std::vector<Theme> themes;
    std::vector<std::string> messages; // about what had to be left out

    const Theme& theme(const std::string& id) const; // the first one for an id that is unknown
};

// Reads the network of that folder, or the atlas's own.
Result<AtlasData> loadAtlasData(const std::optional<std::filesystem::path>& networkFolder,
                                const Progress& progress = {});

} // namespace atlas

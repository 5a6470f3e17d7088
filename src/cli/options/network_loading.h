#pragma once

#include <string>

#include "core/progress.h"
#include "core/result.h"
#include "data/files/resources.h"
#include "data/network/network.h"

namespace atlas {

// The network of a folder, or the atlas's own when it is empty. Rows that had to be left out are noted on
// stderr in one line.
Result<NetworkPointer> loadNetworkOrNote(const std::string& folder, const Progress& progress = {});

} // namespace atlas

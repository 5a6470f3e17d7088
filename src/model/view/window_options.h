#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "model/view/view.h"

namespace atlas {

// What the window starts with.
struct WindowOptions {
    std::optional<std::filesystem::path> networkFolder; // --data; otherwise the program's own
    View view;                                          // filters and view from the arguments
    std::string tourFile;                               // to be opened; empty: none
    bool isViewAsked = false;                           // the arguments say what is to be seen
    bool isFresh = false;                               // nothing comes back of the last session
    std::vector<std::string> messages;                  // that the window shows at once
};

} // namespace atlas

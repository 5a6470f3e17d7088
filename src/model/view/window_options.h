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
    std::vector<std::string> messages;                  // that the window shows at once
};

} // namespace atlas

#pragma once

#include <filesystem>
#include <optional>

#include "model/view/view.h"

namespace atlas {

// What the window starts with.
struct WindowOptions {
    std::optional<std::filesystem::path> networkFolder; // --data; otherwise the program's own
    View view;                                          // filters and view from the arguments
};

} // namespace atlas

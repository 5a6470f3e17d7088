#pragma once

#include <filesystem>
#include <optional>

#include "model/view/app_state.h"

namespace atlas {

// What the window starts with.
struct WindowOptions {
    std::optional<std::filesystem::path> networkFolder; // --data; otherwise the program's own
    AppState state;                                     // filters and view from the arguments
};

} // namespace atlas

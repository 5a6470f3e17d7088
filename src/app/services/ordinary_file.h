#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/result.h"

namespace atlas {

// The text of a file that the window waits for: no pipe that would never end. `what` needs one, for the
// error: "saved views need one".
Result<std::string> readOrdinaryFile(const std::filesystem::path& file, std::string_view what);

} // namespace atlas

#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace atlas {

// The whole file; an error says which file and why the system refuses it.
Result<std::string> readTextFile(const std::filesystem::path& file);

} // namespace atlas

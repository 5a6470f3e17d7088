#pragma once

#include <filesystem>

#include "data/files/preferences.h"

namespace atlas {

// Reads and writes a person's preferences. A folder that cannot be read or written never hinders: the
// defaults hold, and are asked for again the next time.
Preferences loadPreferences(const std::filesystem::path& file);
bool savePreferences(const std::filesystem::path& file, const Preferences& preferences);

} // namespace atlas

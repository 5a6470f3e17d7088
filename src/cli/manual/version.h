#pragma once

#include <string>

namespace atlas {

inline constexpr const char* kProgramName = "sister-atlas";
inline constexpr const char* kVersion = ATLAS_VERSION; // as CMakeLists.txt has it

// Three lines: name, version and, when it was built from a checkout, commit; what it was built with; what it
// draws with, or why with nothing. Wakes the graphics driver for that.
std::string versionText();

} // namespace atlas

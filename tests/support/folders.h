#pragma once

#include <filesystem>

namespace atlas::testing {

std::filesystem::path sourceFolder();       // of this checkout
std::filesystem::path naturalEarthFolder(); // the shipped base map
std::filesystem::path artifactFolder();     // where pictures that failed are left
std::filesystem::path programFile();        // sister-atlas, as it was built

} // namespace atlas::testing

// The one file that knows where the checkout lies: every other object is the same in all of them, so that a
// compiler cache serves a fresh clone.
#include "folders.h"

namespace atlas::testing {

std::filesystem::path sourceFolder() {
    return ATLAS_SOURCE_DIR;
}

std::filesystem::path naturalEarthFolder() {
    return sourceFolder() / "geodata" / "natural_earth";
}

std::filesystem::path artifactFolder() {
    return ATLAS_ARTIFACT_DIR;
}

std::filesystem::path programFile() {
    return ATLAS_PROGRAM;
}

} // namespace atlas::testing

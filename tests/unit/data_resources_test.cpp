#include "data/files/resources.h"

#include <cstdlib>

#include "../support/sample_network.h"
#include "data/style/fonts.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("the environment names the home folder") {
    const char* before = std::getenv("SISTER_ATLAS_HOME");
    const std::string kept = before != nullptr ? before : "";
    setenv("SISTER_ATLAS_HOME", sourceFolder().c_str(), 1);
    const Result<ResourceFolders> found = findResources();
    REQUIRE(found.has_value());
    CHECK(found->network == sourceFolder() / "geodata" / "network");
    CHECK(std::filesystem::exists(found->themes / "night.json"));

    setenv("SISTER_ATLAS_HOME", "/nonexistent", 1);
    const Result<ResourceFolders> missing = findResources();
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().message.find("/nonexistent") != std::string::npos);
    if (before != nullptr) {
        setenv("SISTER_ATLAS_HOME", kept.c_str(), 1);
    } else {
        unsetenv("SISTER_ATLAS_HOME");
    }
}

TEST_CASE("fonts that are found are there, and are not guesses") {
    for (const FontWeight weight : {FontWeight::Regular, FontWeight::SemiBold}) {
        for (const std::filesystem::path& file : findFonts(weight)) {
            CHECK(std::filesystem::exists(file));
        }
    }
    const std::vector<std::filesystem::path> regular = findFonts(FontWeight::Regular);
    if (!regular.empty() && regular.front().filename().string().starts_with("Inter")) {
        CHECK(regular.front().filename().string().find("Display") == std::string::npos);
        CHECK(findFonts(FontWeight::SemiBold).front() != regular.front());
    }
}

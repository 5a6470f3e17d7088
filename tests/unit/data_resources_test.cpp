#include "data/files/resources.h"

#include "data/style/fonts.h"
#include "tests/support/deleted_folder.h"
#include "tests/support/environment_variable.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("the environment names the home folder") {
    const EnvironmentVariable home("SISTER_ATLAS_HOME", sourceFolder().string());
    const Result<ResourceFolders> found = findResources();
    REQUIRE(found.has_value());
    CHECK(found->network == sourceFolder() / "geodata" / "network");
    CHECK(std::filesystem::exists(found->themes / "night.json"));

    home.set("/nonexistent");
    const Result<ResourceFolders> missing = findResources();
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().message.find("/nonexistent") != std::string::npos);
}

TEST_CASE("a working folder that has been deleted does not end the program") {
    const EnvironmentVariable home("SISTER_ATLAS_HOME");
    home.unset();
    const DeletedWorkingFolder deleted;
    const Result<ResourceFolders> found = findResources(); // beside the executable, or an error of one line
    CHECK((found || !found.error().message.empty()));
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

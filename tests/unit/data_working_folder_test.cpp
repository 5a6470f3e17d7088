#include <doctest/doctest.h>

#include <filesystem>
#include <system_error>

#include "data/files/existing_working_folder.h"
#include "tests/support/deleted_folder.h"

using namespace atlas;

TEST_CASE("a working folder that was deleted is the root folder for a while") {
    const atlas::testing::DeletedWorkingFolder deleted;
    {
        const ExistingWorkingFolder existing;
        CHECK(std::filesystem::current_path() == "/");
    }
    std::error_code missing;
    CHECK(std::filesystem::current_path(missing).empty());
    CHECK(missing);
}

TEST_CASE("a working folder that is there stays") {
    const std::filesystem::path before = std::filesystem::current_path();
    {
        const ExistingWorkingFolder existing;
        CHECK(std::filesystem::current_path() == before);
    }
    CHECK(std::filesystem::current_path() == before);
}

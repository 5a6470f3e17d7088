#include "app/services/picture_file.h"

#include <doctest/doctest.h>

#include "tests/support/temporary_folder.h"

using namespace atlas;

TEST_CASE("a picture never takes a name that is taken") {
    const testing::TemporaryFolder folder;
    constexpr std::time_t kMoment = 1'530'000'000;
    const std::filesystem::path first = newFile(folder.path(), kMoment, ".png");
    CHECK(first.filename().string().starts_with("sister-cities-2018-06-2"));
    CHECK(first.extension() == ".png");
    folder.write(first.filename().string(), "taken");
    const std::filesystem::path second = newFile(folder.path(), kMoment, ".png");
    CHECK(second != first);
    folder.write(second.filename().string(), "taken");
    CHECK(newFile(folder.path(), kMoment, ".png") != second);
}

#include "app/services/picture_file.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "tests/support/temporary_folder.h"

using namespace atlas;

namespace {

constexpr std::time_t kMoment = 1'530'000'000;

} // namespace

TEST_CASE("a picture never takes a name that is taken") {
    const testing::TemporaryFolder folder;
    const std::filesystem::path first = newFile(folder.path(), kMoment, ".png", {});
    CHECK(first.filename().string().starts_with("sister-cities-2018-06-2"));
    CHECK(first.extension() == ".png");
    folder.write(first.filename().string(), "taken");
    const std::filesystem::path second = newFile(folder.path(), kMoment, ".png", {});
    CHECK(second != first);
    folder.write(second.filename().string(), "taken");
    CHECK(newFile(folder.path(), kMoment, ".png", {}) != second);
}

TEST_CASE("a table's file says what it holds, in letters that every disk takes") {
    const testing::TemporaryFolder folder;
    const auto nameOf = [&](std::string_view content) {
        return newFile(folder.path(), kMoment, ".csv", {}, content).filename().string();
    };
    CHECK(nameOf("anniversaries 2027").starts_with("sister-cities-anniversaries-2027-2018-06-2"));
    CHECK(nameOf("partners of Škofja Loka").starts_with("sister-cities-partners-of-skofja-loka-2018-06-2"));
    CHECK(nameOf("../a/b").starts_with("sister-cities-a-b-2018-06-2"));
    CHECK(nameOf("東京").starts_with("sister-cities-2018-06-2"));
    CHECK(nameOf(std::string(500, 'x')).size() < 150);
    CHECK(nameOf("table").ends_with(".csv"));
}

TEST_CASE("a picture never takes a name that was promised to another, which is not drawn yet") {
    const testing::TemporaryFolder folder;
    std::vector<std::filesystem::path> promised;
    for (int i = 0; i < 3; ++i)
        promised.push_back(newFile(folder.path(), kMoment, ".png", promised));
    CHECK(promised[1] != promised[0]);
    CHECK(promised[2] != promised[0]);
    CHECK(promised[2] != promised[1]);
    folder.write(promised[0].filename().string(), "drawn");
    const std::vector<std::filesystem::path> rest(promised.begin() + 1, promised.end());
    const std::filesystem::path next = newFile(folder.path(), kMoment, ".png", rest);
    CHECK(std::find(promised.begin(), promised.end(), next) == promised.end());
    CHECK(newFile(folder.path(), kMoment, ".csv", promised) ==
          std::filesystem::path(promised[0]).replace_extension(".csv"));
}

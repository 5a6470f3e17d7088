// What a picture has no room or no letters for is said on standard error, and the picture is there all the
// same.
#include <doctest/doctest.h>

#include "export/pictures/png_reader.h"
#include "tests/support/command_line_run.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

Run exported(const TemporaryFolder& folder, const std::vector<std::string>& more) {
    std::vector<std::string> arguments{"export", (folder.path() / "map.png").string(), "--country", "KE"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    Run result = run(arguments);
    CHECK(result.exitCode() == 0);
    CHECK(std::filesystem::exists(folder.path() / "map.png"));
    return result;
}

std::vector<std::uint8_t> pixelsOf(const std::filesystem::path& picture) {
    const Result<PngPicture> read = readPng(picture, 1000);
    REQUIRE(read.has_value());
    return read->rgba;
}

} // namespace

TEST_CASE("a legend that does not fit is said to be left out; one that fits needs no word") {
    const TemporaryFolder folder;
    const Run tiny = exported(folder, {"--size", "64x64", "--legend"});
    CHECK(tiny.err.find("note: The legend does not fit into 64 × 64 pixels and is left out\n") !=
          std::string::npos);
    CHECK(exported(folder, {"--size", "240x400", "--no-credit", "--legend", "--colour", "program"})
              .err.empty());
}

TEST_CASE("a title in any script is drawn, and letters without a font are named") {
    const TemporaryFolder folder;
    CHECK(exported(folder, {"--size", "320x200", "--no-credit", "--title", "東京 القدس हिन्दी ກຸງ Москва"})
              .err.empty());
    const Run unknown = exported(folder, {"--size", "320x200", "--no-credit", "--title", "Foo \U000F1234"});
    CHECK(isOneLine(unknown.err));
    CHECK(unknown.err.find("No installed font has the letter U+F1234; install ") != std::string::npos);
}

TEST_CASE(
    "without a choice of years a picture is the same whether undated partnerships may be shown or not") {
    const TemporaryFolder folder;
    folder.write("views.json", R"({"version": 1, "views": [{"name": "A", "arcs": {"undated": false}}]})");
    exported(folder, {"--size", "320x180"});
    const std::vector<std::uint8_t> shown = pixelsOf(folder.path() / "map.png");
    exported(folder, {"--size", "320x180", "--view", (folder.path() / "views.json").string()});
    CHECK((pixelsOf(folder.path() / "map.png") == shown)); // the view that it carries is another
}

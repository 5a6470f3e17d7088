#include "app/window/window_identity.h"

#include <doctest/doctest.h>

#include "tests/support/folders.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;

TEST_CASE("the icon is there in every size that is asked for") {
    const std::vector<PngPicture> icons = readIcons(testing::sourceFolder() / "assets" / "icons");
    REQUIRE(icons.size() == 6);
    int before = 0;
    for (const PngPicture& icon : icons) {
        CHECK(icon.widthPixels == icon.heightPixels);
        CHECK(icon.widthPixels > before);
        before = icon.widthPixels;
        const std::size_t side = static_cast<std::size_t>(icon.widthPixels);
        CHECK(icon.rgba[3] == 0);                                      // nothing in the corner
        CHECK(icon.rgba[4 * (side / 2 * side + side / 2) + 3] == 255); // the globe in the middle
    }
}

TEST_CASE("without its files there is no icon and no error") {
    const testing::TemporaryFolder folder;
    CHECK(readIcons(folder.path()).empty());
    folder.write("sister-atlas-16.png", "no picture");
    CHECK(readIcons(folder.path()).empty());
}

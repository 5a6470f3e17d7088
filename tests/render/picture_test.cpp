// Whole pictures as files.
#include <doctest/doctest.h>

#include "export/pictures/picture.h"
#include "export/pictures/png_reader.h"
#include "tests/support/patience.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

std::size_t filesIn(const TemporaryFolder& folder) {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path()))
        ++count;
    return count;
}

// In bands, by one builder for all: how often it asks must not depend on how long the base map takes to read.
Result<std::filesystem::path> drawn(const PictureRequest& request, const Progress& progress) {
    Studio::instance(); // its context
    static SceneBuilder builder(naturalEarthFolder(), false);
    Result<MapRenderer> renderer = MapRenderer::create({20'000});
    REQUIRE(renderer.has_value());
    return exportPicture(request, builder, *renderer, progress);
}

} // namespace

TEST_CASE("a picture can be given up at any time, and nothing of it is left") {
    const TemporaryFolder folder;
    PictureRequest request;
    request.file = folder.path() / "map.png";
    request.inputs = inputsFor(shippedNetwork().network, Camera{});
    request.withWorldFile = true;
    request.inputs.view.camera = withProjection(Camera{}, ProjectionKind::Equirectangular);
    REQUIRE(drawn(request, {}).has_value());
    const std::string whole = readFile(request.file);
    Patience endless;
    REQUIRE(drawn(request, endless.progress()).has_value());
    CHECK(endless.sawOnlyShares());
    CHECK(endless.asked() > 50);
    CHECK(readFile(request.file) == whole);

    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        std::filesystem::remove(entry.path());
    for (const int questions : {0, 1, endless.asked() / 2, endless.asked() - 1}) {
        CAPTURE(questions);
        Patience patience(questions);
        const Result<std::filesystem::path> given = drawn(request, patience.progress());
        REQUIRE_FALSE(given.has_value());
        CHECK(isCancellation(given.error()));
        CHECK(patience.asked() == questions + 1);
        CHECK(filesIn(folder) == 0);
    }
}

TEST_CASE("the picture that was there stays when another is given up") {
    const TemporaryFolder folder;
    PictureRequest request;
    request.file = folder.write("map.png", "an older picture");
    request.inputs = inputsFor(shippedNetwork().network, Camera{});
    Patience patience(3);
    CHECK_FALSE(drawn(request, patience.progress()).has_value());
    CHECK(readFile(request.file) == "an older picture");
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("a new picture takes the next name when its own was taken meanwhile, and the older stays") {
    const TemporaryFolder folder;
    PictureRequest request;
    request.file = folder.write("map.png", "an older picture");
    request.inputs = inputsFor(shippedNetwork().network, Camera{});
    request.whenTaken = WhenTaken::NextName;
    CHECK(drawn(request, {}) == folder.path() / "map-2.png");
    CHECK(readFile(request.file) == "an older picture");
    CHECK(filesIn(folder) == 2);
}

// What must hold between pictures, whatever they look like.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include "export/pictures/picture.h"
#include "model/filter/undated.h"

#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

NetworkPointer shipped() {
    return shippedNetwork().network;
}

SceneInputs filtered(const Filter& filter, const Camera& camera = {}) {
    SceneInputs inputs = inputsFor(shipped(), camera, "night", 400, 225);
    inputs.view.filter = filter;
    inputs.shown = std::make_shared<const FilterResult>(applyFilter(*inputs.network, filter));
    return inputs;
}

Filter onlyCountry(std::string_view code) {
    Filter filter;
    filter.countries.insert(*countryCodeFrom(code));
    return filter;
}

// The number of steps by which the farthest channel differs.
int largestStep(const Picture& a, const Picture& b) {
    int largest = 0;
    for (std::size_t i = 0; i < a.rgba.size(); ++i) {
        largest = std::max(largest, std::abs(a.rgba[i] - b.rgba[i]));
    }
    return largest;
}

std::size_t channelsFartherThan(int steps, const Picture& a, const Picture& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.rgba.size(); ++i)
        count += std::abs(a.rgba[i] - b.rgba[i]) > steps ? 1 : 0;
    return count;
}

// Pixels that differ visibly in rows [first, last).
std::size_t differingPixels(const Picture& a, const Picture& b, int first, int last) {
    std::size_t count = 0;
    const auto width = static_cast<std::size_t>(a.widthPixels);
    for (std::size_t pixel = width * static_cast<std::size_t>(first);
         pixel < width * static_cast<std::size_t>(last); ++pixel) {
        for (std::size_t i = 4 * pixel; i < 4 * pixel + 4; ++i) {
            if (std::abs(a.rgba[i] - b.rgba[i]) <= kVisibleStep) continue;
            ++count;
            break;
        }
    }
    return count;
}

} // namespace

TEST_CASE("a filter that leaves nothing draws the bare map") {
    Filter nothing = onlyCountry("KE");
    nothing.citySizes = static_cast<CitySizeMask>(maskOf(CitySize::Under10000));
    nothing.programs = maskOf(ProgramType::Sports);
    const SceneInputs empty = filtered(nothing);
    REQUIRE(empty.shown->partnerships.empty());
    SceneInputs bare = inputsFor(networkOf({}), {}, "night", 400, 225);
    CHECK(Studio::instance().draw(empty) == Studio::instance().draw(bare));
}

TEST_CASE("a theme's lines that are twice as wide ink more of the map, and leave the rest as it was") {
    SceneInputs inputs = inputsFor(networkOf({}), {}, "day", 400, 225);
    const Picture usual = Studio::instance().draw(inputs);
    inputs.theme.id = "bold";
    inputs.theme.lineScale = 2.0F;
    const Picture bold = Studio::instance().draw(inputs);
    const std::size_t changed = differingPixels(usual, bold, 0, 225);
    CHECK(changed > 400 * 225 / 100);
    CHECK(changed < 400 * 225 / 3);
}

TEST_CASE("the same scene twice is the same picture") {
    const SceneInputs inputs = filtered({});
    const Picture first = Studio::instance().draw(inputs);
    CHECK(first == Studio::instance().draw(inputs));
    SUBCASE("also through another renderer") {
        Result<MapRenderer> other = MapRenderer::create();
        REQUIRE(other.has_value());
        CHECK(first == Studio::instance().drawWith(*other, inputs));
    }
    SUBCASE("also after other pictures: nothing of them is left") {
        Studio::instance().draw(filtered(onlyCountry("JP")));
        Studio::instance().draw(inputsFor(networkOf(hardPairs()), {}, "day", 200, 200));
        CHECK(first == Studio::instance().draw(inputs));
    }
}

TEST_CASE("a map recentred by 360 degrees is the same map") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        Camera camera = withProjection(Camera{}, info.kind);
        camera.centre.longitudeDegrees = 140.0;
        Camera turned = camera;
        turned.centre.longitudeDegrees = 140.0 - 360.0;
        const Picture once = Studio::instance().draw(filtered({}, camera));
        CHECK(once == Studio::instance().draw(filtered({}, turned)));
    }
}

TEST_CASE("a picture drawn in parts is the picture drawn at once") {
    Studio& studio = Studio::instance(); // first: it has the context
    RendererSettings settings;
    settings.partPixels = 512 * 50;
    Result<MapRenderer> inParts = MapRenderer::create(settings);
    REQUIRE(inParts.has_value());
    const SceneInputs inputs = filtered({});
    const Picture whole = studio.draw(inputs);
    const Picture parts = studio.drawWith(*inParts, inputs);
    // A ribbon that leaves its tile is clipped there, and the driver rounds the new corner: a few steps in a
    // few pixels of the densest bundles. A seam would be an arc's whole brightness, in every pixel along the
    // edge.
    CHECK(largestStep(whole, parts) <= 12);
    CHECK(differenceOf(whole, parts).mean <= 0.01);
}

TEST_CASE("tiles in both directions are the bands, side by side") {
    Studio& studio = Studio::instance();
    Camera near;
    near.zoom = 3.0;
    for (const Camera& camera : {Camera{}, near, withProjection(Camera{}, ProjectionKind::Orthographic)}) {
        SceneInputs inputs = filtered({}, camera);
        inputs.view.labels.areShown = true;
        inputs.hovered = {Target::Kind::City, 10};
        inputs.title = "In tiles";
        inputs.withLegend = true;
        inputs.viewport = viewportForPicture(400, 225, inputs);
        const Picture bands = studio.drawInTiles(inputs, 400, 90);
        // The same sums under the same exposure, rounded to the same steps; but the driver may find that
        // another quarter of a pixel at a disc's edge is covered.
        for (const glm::ivec2 tile : {glm::ivec2(130, 90), glm::ivec2(64, 50)}) {
            CAPTURE(tile.x);
            const Picture tiles = studio.drawInTiles(inputs, tile.x, tile.y);
            CHECK(channelsFartherThan(1, bands, tiles) <= 9);
            CHECK(largestStep(bands, tiles) <= kVisibleStep);
        }
    }
}

TEST_CASE("any rectangle of a picture can be drawn alone") {
    Studio& studio = Studio::instance();
    const SceneInputs inputs = filtered({});
    const Picture bands = studio.drawInTiles(inputs, 400, 90);
    for (const PixelRectangle& rectangle :
         {PixelRectangle{137, 61, 110, 73}, PixelRectangle{399, 224, 1, 1}}) {
        CAPTURE(rectangle.left);
        Picture expected = bands;
        for (int y = 0; y < expected.heightPixels; ++y) {
            for (int x = 0; x < expected.widthPixels; ++x) {
                const bool isInside = x >= rectangle.left && x < rectangle.left + rectangle.widthPixels &&
                                      y >= rectangle.top && y < rectangle.top + rectangle.heightPixels;
                const std::size_t pixel = 4 * static_cast<std::size_t>(y * expected.widthPixels + x);
                for (std::size_t i = pixel; !isInside && i < pixel + 4; ++i)
                    expected.rgba[i] = 0;
            }
        }
        CHECK(channelsFartherThan(1, expected, studio.drawRectangle(inputs, rectangle)) <= 9);
    }
}

TEST_CASE("one renderer serves many pictures in a row: nothing of one is in the next") {
    Studio& studio = Studio::instance();
    SceneInputs lettered = filtered({}, withProjection(Camera{}, ProjectionKind::Orthographic));
    lettered.view.labels.areShown = true;
    lettered.title = "Large";
    lettered.withLegend = true;
    lettered.viewport = viewportForPicture(800, 450, lettered);
    SceneInputs small = lettered;
    small.title = "Small and tall";
    small.viewport = viewportForPicture(320, 400, small);
    const std::vector<SceneInputs> pictures{lettered, filtered(onlyCountry("JP")), small, filtered({})};
    std::vector<Picture> alone;
    for (const SceneInputs& inputs : pictures) {
        Result<MapRenderer> renderer = MapRenderer::create();
        REQUIRE(renderer.has_value());
        alone.push_back(studio.drawWith(*renderer, inputs));
    }
    Result<MapRenderer> renderer = MapRenderer::create();
    REQUIRE(renderer.has_value());
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = 0; i < pictures.size(); ++i)
            CHECK(studio.drawWith(*renderer, pictures[i]) == alone[i]);
    }
}

TEST_CASE("a filter changes the picture, and clearing it brings the first picture back") {
    const Picture all = Studio::instance().draw(filtered({}));
    const Picture japan = Studio::instance().draw(filtered(onlyCountry("JP")));
    CHECK(differenceOf(all, japan).shareOfPixels > 0.05);
    CHECK(all == Studio::instance().draw(filtered(cleared(onlyCountry("JP"), Facet::Countries))));
}

TEST_CASE("ended ties are as strong as any where there is nothing else to stand back for") {
    Filter ended = onlyCountry("RU");
    ended.statuses = kEndedStatuses;
    Filter shownWhole = ended;
    shownWhole.endedTies = EndedTies::Shown;
    const Picture bare = Studio::instance().draw(filtered(onlyCountry("VA")));
    const auto lightOf = [&](const Filter& filter) {
        const Picture picture = Studio::instance().draw(filtered(filter));
        double sum = 0.0;
        for (std::size_t i = 0; i < picture.rgba.size(); ++i)
            sum += std::abs(picture.rgba[i] - bare.rgba[i]);
        return sum;
    };
    CHECK(lightOf(ended) > 0.8 * lightOf(shownWhole)); // 0.85; fainter dashes: 0.75
}

TEST_CASE("a few dated ties keep their colour among all of the undated") {
    Filter early;
    early.years = YearRange{1900, 1940};
    SceneInputs inputs = filtered(early);
    REQUIRE(inputs.shown->partnerships.size() < 20);
    const Picture alone = Studio::instance().draw(inputs);
    inputs.undated =
        std::make_shared<const std::vector<PartnershipIndex>>(undatedBeside(*inputs.network, early));
    REQUIRE(inputs.undated->size() > 20'000);
    const Picture among = Studio::instance().draw(inputs);
    const auto colourfulness = [](const Picture& picture) {
        double sum = 0.0;
        for (std::size_t i = 0; i < picture.rgba.size(); i += 4) {
            const auto [least, most] =
                std::minmax({picture.rgba[i], picture.rgba[i + 1], picture.rgba[i + 2]});
            sum += most - least > 80 ? 1.0 : 0.0; // of arcs; the map itself is nearly grey
        }
        return sum;
    };
    CHECK(colourfulness(among) > 0.8 * colourfulness(alone));
}

TEST_CASE("hovering nothing after something leaves no trace") {
    SceneInputs inputs = filtered({});
    const Picture before = Studio::instance().draw(inputs);
    inputs.hovered = {Target::Kind::Partnership, 10};
    CHECK(differenceOf(before, Studio::instance().draw(inputs)).shareOfPixels > 0.0);
    inputs.hovered = {};
    CHECK(before == Studio::instance().draw(inputs));
}

TEST_CASE("a transparent picture has nothing outside of the map") {
    SceneInputs inputs = filtered({});
    inputs.transparentBackground = true;
    const Picture picture = Studio::instance().draw(inputs);
    CHECK(picture.rgba[3] == 0);
    const std::size_t middle = 4 * static_cast<std::size_t>(picture.widthPixels * (picture.heightPixels / 2) +
                                                            picture.widthPixels / 2);
    CHECK(picture.rgba[middle + 3] > 200);
}

TEST_CASE("a transparent picture has type, and nothing behind it, where the map does not reach") {
    SceneInputs inputs = inputsFor(shipped(), {}, "night", 900, 400);
    inputs.transparentBackground = true;
    inputs.title = "T";
    inputs.withLegend = true;
    inputs.viewport = viewportForPicture(900, 400, inputs);
    const Picture picture = Studio::instance().draw(inputs);
    const auto alphaAt = [&](int x, int y) {
        return picture.rgba[4 * static_cast<std::size_t>(y * picture.widthPixels + x) + 3];
    };
    for (const int y : {2, 20, 380, 398}) {
        CAPTURE(y);
        CHECK(alphaAt(890, y) == 0);
        CHECK(alphaAt(1, y) == 0);
    }
    int inked = 0;
    for (int y = 16; y < 34; ++y) {
        for (int x = 16; x < 34; ++x)
            inked += alphaAt(x, y) > 128 ? 1 : 0;
    }
    CHECK(inked > 20); // the letter
}

// No golden picture: every version of a font draws its letters a little differently.
TEST_CASE("title and legend stand above and below the map and leave it alone") {
    SceneInputs inputs = inputsFor(shipped(), {}, "night", 512, 320);
    inputs.title = "Sister cities of the world";
    inputs.withLegend = true;
    inputs.viewport = viewportForPicture(512, 320, inputs);
    const auto top = static_cast<int>(inputs.viewport.insets.topPixels);
    const int bottom = 320 - static_cast<int>(inputs.viewport.insets.bottomPixels);
    const Picture lettered = Studio::instance().draw(inputs);
    inputs.title.clear();
    inputs.withLegend = false;
    const Picture plain = Studio::instance().draw(inputs);
    CHECK(differingPixels(plain, lettered, 0, top) > 400);
    CHECK(differingPixels(plain, lettered, top, bottom) == 0);
    CHECK(differingPixels(plain, lettered, bottom, 320) > 400);
}

TEST_CASE(
    "close by, an arc that only passes is fainter than one that begins there; from afar both are alike") {
    // At 0° the first arc lies 3.5° north.
    const std::vector<Pair> pairs{{"West", {-60.0, 1.75}, "East", {60.0, 1.75}},
                                  {"Here", {0.0, 0.0}, "South", {0.0, -60.0}}};
    const auto brightest = [](const Picture& picture, int row) {
        int max = 0;
        for (int x = 0; x < picture.widthPixels; ++x) {
            const std::size_t at =
                4 * (static_cast<std::size_t>(row) * static_cast<std::size_t>(picture.widthPixels) +
                     static_cast<std::size_t>(x));
            max = std::max<int>(max, picture.rgba[at] + picture.rgba[at + 1] + picture.rgba[at + 2]);
        }
        return max;
    };
    const auto ratio = [&](double zoom) {
        Camera camera = withProjection(Camera{}, ProjectionKind::Equirectangular);
        camera.zoom = zoom;
        SceneInputs inputs = inputsFor(networkOf(pairs), camera);
        inputs.view.labels.areShown = false;
        const Picture picture = Studio::instance().draw(inputs);
        int passing = 0; // the arc from west to east lies north of the middle, the other south of it
        for (int row = 0; row < picture.heightPixels / 2 - 8; ++row)
            passing = std::max(passing, brightest(picture, row));
        const int beginning = brightest(picture, picture.heightPixels * 3 / 4);
        return static_cast<double>(passing) / beginning;
    };
    CHECK(ratio(0.0) > 0.8);
    CHECK(ratio(4.0) < 0.8);
}

// A composed page for paper, through the one renderer and as drawings. Letters differ from one edition of a
// font to the next: of the golden page the map, the globe and the bars of the chart are compared.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "export/composed/page_inputs.h"
#include "export/pictures/picture.h"
#include "export/vector/pdf_writer.h"
#include "export/vector/svg_writer.h"
#include "export/vector/vector_map.h"
#include "model/camera/camera_fit.h"
#include "model/page/page_defaults.h"
#include "model/page/page_editing.h"
#include "tests/support/folders.h"
#include "tests/support/picture_fixture.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr int kDots = 72; // per inch

CityIndex hays(const Network& network) {
    for (CityIndex city = 0; city < network.cities.size(); ++city) {
        if (network.cityLabel(city) == "Hays, KS, United States") return city;
    }
    FAIL("no Hays");
    return 0;
}

SceneInputs pageOf(const PageComposition& page, const std::string& theme = "print") {
    SceneInputs inputs = inputsFor(shippedNetwork().network, {}, theme);
    inputs.view.selection.cities = {hays(*inputs.network)};
    inputs.view.labels.areShown = false;
    inputs.view.page = page;
    addPage(inputs);
    inputs.viewport = viewportForPicture(*paperSheet(page, kDots), inputs);
    return inputs;
}

PageComposition a4() {
    return defaultComposition(*parsePaper("A4"), false, {PageSubject::Place});
}

struct PixelPlace {
    int left, top, right, bottom;
};

PixelPlace placeOn(const Picture& picture, const PageComposition& page, const PagePlace& place) {
    const double perMillimetre = picture.widthPixels / page.width();
    const auto pixel = [&](double length) { return static_cast<int>(std::lround(length * perMillimetre)); };
    return {std::max(0, pixel(place.left)), std::max(0, pixel(place.top)),
            std::min(picture.widthPixels, pixel(place.right())),
            std::min(picture.heightPixels, pixel(place.bottom()))};
}

// Everything but the map, the globe and the lower part of the chart is made white.
Picture withoutType(Picture picture, const PageComposition& page) {
    const auto keeps = [&](int x, int y) {
        for (const PageElementKind kind :
             {PageElementKind::Map, PageElementKind::Globe, PageElementKind::Chart}) {
            PagePlace place = page.element(kind).place;
            if (kind == PageElementKind::Chart)
                place = {place.left, place.top + 15.0, place.width, place.height - 21.0};
            const PixelPlace box = placeOn(picture, page, place);
            if (x >= box.left && x < box.right && y >= box.top && y < box.bottom) return true;
        }
        return false;
    };
    for (int y = 0; y < picture.heightPixels; ++y) {
        for (int x = 0; x < picture.widthPixels; ++x) {
            if (keeps(x, y)) continue;
            const auto at = 4 * static_cast<std::ptrdiff_t>(y * picture.widthPixels + x);
            std::fill_n(picture.rgba.begin() + at, 4, std::uint8_t{255});
        }
    }
    return picture;
}

// How many pixels of a place are not that colour.
std::size_t inkIn(const Picture& picture, const PageComposition& page, const PagePlace& place,
                  std::uint8_t ground) {
    const PixelPlace box = placeOn(picture, page, place);
    std::size_t count = 0;
    for (int y = box.top; y < box.bottom; ++y) {
        for (int x = box.left; x < box.right; ++x) {
            const std::uint8_t* pixel =
                &picture.rgba[4 * static_cast<std::size_t>(y * picture.widthPixels + x)];
            if (std::abs(pixel[0] - ground) > 40 || std::abs(pixel[1] - ground) > 40) ++count;
        }
    }
    return count;
}

} // namespace

TEST_CASE("golden: a city's page on A4") {
    const PageComposition page = a4();
    const Picture picture = Studio::instance().draw(pageOf(page));
    const GoldenVerdict verdict = compareWithGolden(
        "page_hays_print", picture, [&](Picture seen) { return withoutType(std::move(seen), page); });
    CHECK_MESSAGE(verdict.matches, verdict.explanation);
}

TEST_CASE("every element leaves ink in its place, and where all are hidden the paper is bare") {
    PageComposition page = a4();
    const Picture full = Studio::instance().draw(pageOf(page));
    for (std::size_t i = 0; i < kPageElementCount; ++i) {
        if (!page.elements[i].isShown) continue;
        CAPTURE(nameOf(static_cast<PageElementKind>(i)));
        CHECK(inkIn(full, page, page.elements[i].place, 255) > 20);
    }
    for (PageElement& element : page.elements)
        element.isShown = false;
    const Picture bare = Studio::instance().draw(pageOf(page));
    CHECK(inkIn(bare, page, {0.0, 0.0, page.width(), page.height()}, 255) == 0);
}

TEST_CASE("nothing of the map is seen beside its place, however it is zoomed") {
    PageComposition page = a4();
    for (std::size_t i = 1; i < kPageElementCount; ++i)
        page.elements[i].isShown = false;
    SceneInputs inputs = pageOf(page);
    inputs.view.camera.zoom = 3.0;
    inputs.view.labels.areShown = true;
    const Picture picture = Studio::instance().draw(inputs);
    const PagePlace map = page.element(PageElementKind::Map).place;
    CHECK(inkIn(picture, page, {0.0, 0.0, page.width(), map.top - 0.5}, 255) == 0);
    CHECK(inkIn(picture, page, {0.0, map.bottom() + 0.5, page.width(), 100.0}, 255) == 0);
    CHECK(inkIn(picture, page, map, 255) > 1000);
}

TEST_CASE("a logo is drawn in its place, clear where it is clear") {
    PageComposition page = a4();
    for (PageElement& element : page.elements)
        element.isShown = false;
    page.element(PageElementKind::Logo).isShown = true;
    page = withPlace(page, PageElementKind::Logo, {50.0, 100.0, 80.0, 80.0});
    SceneInputs inputs = pageOf(page);
    auto sheet = std::make_shared<PageSheet>(*inputs.page);
    auto logo = std::make_shared<LogoPicture>(LogoPicture{2, 2, {}});
    // Blue and clear above, clear and red below.
    logo->rgba = {0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 255};
    sheet->logo = logo;
    inputs.page = sheet;
    const Picture picture = Studio::instance().draw(inputs);
    const auto colourAt = [&](double x, double y) {
        const PixelPlace at = placeOn(picture, page, {x, y, 1.0, 1.0});
        const std::uint8_t* pixel =
            &picture.rgba[4 * static_cast<std::size_t>(at.top * picture.widthPixels + at.left)];
        return std::array<int, 3>{pixel[0], pixel[1], pixel[2]};
    };
    CHECK(colourAt(55.0, 105.0) == std::array{0, 0, 255});
    CHECK(colourAt(125.0, 175.0) == std::array{255, 0, 0});
    CHECK(colourAt(125.0, 105.0) == std::array{255, 255, 255});
}

TEST_CASE("as drawings a page says the same, with its logo inside") {
    PageComposition page = withShown(a4(), PageElementKind::Logo, true);
    SceneInputs inputs = pageOf(page);
    auto sheet = std::make_shared<PageSheet>(*inputs.page);
    sheet->logo = std::make_shared<LogoPicture>(LogoPicture{1, 1, {255, 0, 0, 255}});
    inputs.page = sheet;
    VectorRequest request;
    request.inputs = inputs;
    request.widthMillimetres = page.width();
    request.heightMillimetres = page.height();
    SceneBuilder builder(sourceFolder() / "geodata" / "natural_earth", false);
    const Result<VectorPage> vector = vectorPageOf(request, builder);
    REQUIRE(vector.has_value());
    const std::string svg = svgOf(*vector, {});
    for (const char* words : {"width=\"210mm\"", ">Hays<", ">Partners<", "data:image/png;base64,iVBOR"})
        CHECK_MESSAGE(svg.find(words) != std::string::npos, words);
    const Result<std::string> pdf = pdfOf(*vector, {});
    REQUIRE(pdf.has_value());
    CHECK(pdf->starts_with("%PDF"));
}

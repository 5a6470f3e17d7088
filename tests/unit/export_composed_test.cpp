#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "export/composed/logo_file.h"
#include "export/composed/page_inputs.h"
#include "export/pictures/png_writer.h"
#include "model/page/page_defaults.h"
#include "model/page/page_editing.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

constexpr const char* kSquareAndBar =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="20" height="20" fill="#f00"/></svg>)";

const std::uint8_t* pixelOf(const LogoPicture& picture, int x, int y) {
    return &picture.rgba[4 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.widthPixels) +
                              static_cast<std::size_t>(x))];
}

void expectRefused(const std::filesystem::path& file, const std::string& words) {
    const auto logo = readLogo(file);
    REQUIRE_FALSE(logo.has_value());
    CAPTURE(logo.error().message);
    CHECK(logo.error().message.find(file.string()) == 0);
    CHECK(logo.error().message.find(words) != std::string::npos);
    CHECK(logo.error().message.find('\n') == std::string::npos);
}

} // namespace

TEST_CASE("a logo is read from an SVG as finely as a large page needs, and clear where nothing is drawn") {
    const TemporaryFolder folder;
    const auto logo = readLogo(folder.write("seal.SVG", kSquareAndBar));
    REQUIRE_MESSAGE(logo.has_value(), logo.error().message);
    CHECK((*logo)->widthPixels == 1600);
    CHECK((*logo)->heightPixels == 800);
    CHECK(pixelOf(**logo, 100, 100)[0] == 255);
    CHECK(pixelOf(**logo, 100, 100)[3] == 255);
    CHECK(pixelOf(**logo, 1500, 100)[3] == 0);
}

TEST_CASE("a logo is read from a PNG as it is") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "seal.png";
    const std::vector<std::uint8_t> rgba{255, 0, 0, 255, 0, 0, 255, 128};
    REQUIRE(writePng(file, rgba, 2, 1, true).has_value());
    const auto logo = readLogo(file);
    REQUIRE(logo.has_value());
    CHECK((*logo)->widthPixels == 2);
    CHECK((*logo)->rgba == rgba);
}

TEST_CASE("a logo that cannot be used is told in one line that names the file") {
    const TemporaryFolder folder;
    expectRefused(folder.path() / "gone.png", "is no file that can be read");
    expectRefused(folder.path(), "is no file that can be read");
    expectRefused(folder.write("seal.gif", "GIF89a"), "neither a PNG nor an SVG");
    expectRefused(folder.write("seal.png", "no picture"), "is not a PNG");
    expectRefused(folder.write("a.svg", "<svg"), "is no SVG that can be read");
    expectRefused(
        folder.write("b.svg", R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 100000"/>)"),
        "is an SVG without a size");
    const std::filesystem::path large = folder.write("large.svg", "");
    std::filesystem::resize_file(large, kMaxLogoBytes + 1);
    expectRefused(large, "has more than 16 MB");
}

TEST_CASE("what an SVG names beside itself is not read") {
    const TemporaryFolder folder;
    folder.write("inner.svg", kSquareAndBar);
    const auto logo = readLogo(folder.write(
        "outer.svg",
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><image href="inner.svg" width="40" height="20"/></svg>)"));
    REQUIRE(logo.has_value());
    CHECK(pixelOf(**logo, 100, 100)[3] == 0);
}

TEST_CASE("a page is laid over a picture whose view has one, with its logo or why there is none") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    SceneInputs inputs;
    inputs.network = loaded(folder).network;
    addPage(inputs);
    CHECK(inputs.page == nullptr);
    PageComposition page = defaultComposition(*parsePaper("A4"), false, {PageSubject::World});
    page = withShown(page, PageElementKind::Logo, true);
    inputs.view.page = withText(page, PageElementKind::Logo, (folder.path() / "gone.png").string());
    addPage(inputs);
    REQUIRE(inputs.page != nullptr);
    CHECK(inputs.page->logo == nullptr);
    CHECK(inputs.page->logoProblem.find("gone.png is no file") != std::string::npos);
    CHECK(inputs.page->content.title == "Sister cities of the world");
    CHECK(inputs.page->content.figures.front().value == "4");
    CHECK(paperSheet(*inputs.view.page, 150)->widthPixels == 1240);
}

TEST_CASE(
    "of the sheet before, what is the same is taken over, and a logo is read again where it is another") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    const Document document(loaded(folder).network);
    View view;
    view.page = withShown(defaultComposition(*parsePaper("A4"), false, {PageSubject::World}),
                          PageElementKind::Logo, true);
    view.page = withText(*view.page, PageElementKind::Logo, folder.write("a.svg", kSquareAndBar).string());
    const auto before = pageSheetOf(document, view);
    REQUIRE(before->logo != nullptr);
    view.page = withShown(*view.page, PageElementKind::Title, false);
    CHECK(pageSheetOf(document, view, before.get())->logo == before->logo);
    view.page->element(PageElementKind::Chart).chart = Chart::CitySize;
    CHECK(pageSheetOf(document, view, before.get())->content.chart.counts != before->content.chart.counts);
    view.page = withText(*view.page, PageElementKind::Logo, "elsewhere.png");
    CHECK(pageSheetOf(document, view, before.get())->logo == nullptr);
}

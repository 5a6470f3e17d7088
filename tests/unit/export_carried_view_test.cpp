// The view that a picture carries comes out of it as it was put in, and what is foreign or damaged is told.
#include "export/reopen/carried_view.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

#include "export/files/atomic_file.h"
#include "export/files/picture_words.h"
#include "export/pictures/picture_formats.h"
#include "export/vector/pdf_writer.h"
#include "export/vector/svg_writer.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const std::string kViews = R"({"version":1,"views":[{"name":"São <Tomé> & \"more\"","filter":{}}]})";

std::filesystem::path picture(const TemporaryFolder& folder, const std::string& name,
                              const std::string& view) {
    PictureFile file{folder.path() / name, 4, 3};
    file.words = {"A map of two partnerships", view};
    const Result<std::unique_ptr<PictureWriter>> writer = createPictureWriter(file);
    REQUIRE(writer.has_value());
    const std::vector<std::uint8_t> row(16, 200);
    for (int y = 0; y < 3; ++y)
        REQUIRE((*writer)->addRow(row).has_value());
    REQUIRE((*writer)->finish({}).has_value());
    return file.file;
}

VectorPage pageWith(const std::string& view) {
    VectorPage page;
    page.widthPixels = 100.0;
    page.heightPixels = 50.0;
    page.widthMillimetres = 200.0;
    page.heightMillimetres = 100.0;
    page.title = "Two partnerships";
    page.description = "A map of two partnerships";
    page.view = view;
    PathItem path;
    path.lines = {{{10.0, 10.0}, {90.0, 40.0}}};
    path.stroke = Colour{1.0F, 0.0F, 0.0F, 1.0F};
    PageLayer layer{"arcs", "Arcs"};
    layer.items.emplace_back(path);
    page.layers.push_back(layer);
    return page;
}

std::filesystem::path written(const TemporaryFolder& folder, const std::string& name,
                              const std::string& text) {
    REQUIRE(writeTextFile(folder.path() / name, text).has_value());
    return folder.path() / name;
}

std::filesystem::path drawing(const TemporaryFolder& folder, const std::string& name,
                              const std::string& view) {
    if (name.ends_with(".svg")) return written(folder, name, svgOf(pageWith(view), {}));
    const Result<std::string> pdf = pdfOf(pageWith(view));
    REQUIRE(pdf.has_value());
    return written(folder, name, *pdf);
}

const std::array<std::string, 2> kPixels{"map.png", "map.jpg"};
const std::array<std::string, 2> kDrawings{"map.svg", "map.pdf"};

} // namespace

TEST_CASE("a view comes out of each kind of picture as it was") {
    const TemporaryFolder folder;
    for (const std::string& name : kPixels) {
        CAPTURE(name);
        const std::filesystem::path file = picture(folder, name, kViews);
        CHECK(isPictureThatMayCarry(file));
        CHECK(carriedViewIn(file) == kViews);
        CHECK(savedViewsText(file) == kViews);
    }
    for (const std::string& name : kDrawings) {
        CAPTURE(name);
        CHECK(carriedViewIn(drawing(folder, name, kViews)) == kViews);
    }
}

TEST_CASE("a picture that carries none says so and names the remedy") {
    const TemporaryFolder folder;
    std::vector<std::filesystem::path> files;
    for (const std::string& name : kPixels)
        files.push_back(picture(folder, name, ""));
    for (const std::string& name : kDrawings)
        files.push_back(drawing(folder, name, ""));
    for (const std::filesystem::path& file : files) {
        CAPTURE(file);
        const Result<std::string> text = carriedViewIn(file);
        REQUIRE_FALSE(text.has_value());
        CHECK(text.error().message ==
              file.string() +
                  ": this picture carries no view; programs that send pictures on take it out: "
                  "open the .json that was saved beside it");
    }
}

TEST_CASE("a view that is too long for a JPEG is left out of it, and the picture is there") {
    const TemporaryFolder folder;
    const std::string longView(kMostJpegBytes + 1, 'x');
    CHECK_FALSE(carriedViewIn(picture(folder, "map.jpg", longView)).has_value());
    CHECK(carriedViewIn(picture(folder, "map.png", longView)) == longView);
}

TEST_CASE("what is longer than any view is refused") {
    const TemporaryFolder folder;
    const std::string endless(kMostCarriedBytes + 1, 'x');
    for (const std::string& name : {std::string("map.png"), std::string("map.svg")}) {
        const std::filesystem::path file =
            name == "map.png" ? picture(folder, name, endless) : drawing(folder, name, endless);
        const Result<std::string> text = carriedViewIn(file);
        REQUIRE_FALSE(text.has_value());
        CHECK(text.error().message.find("longer than any view") != std::string::npos);
    }
}

TEST_CASE("damaged pictures carry nothing, wherever they end") {
    const TemporaryFolder folder;
    std::vector<std::filesystem::path> files;
    for (const std::string& name : kPixels)
        files.push_back(picture(folder, name, kViews));
    for (const std::string& name : kDrawings)
        files.push_back(drawing(folder, name, kViews));
    for (const std::filesystem::path& file : files) {
        const std::string whole = readFile(file);
        for (std::size_t length = 0; length < whole.size(); length += 1 + whole.size() / 97) {
            CAPTURE(file);
            CAPTURE(length);
            const Result<std::string> text =
                carriedViewIn(written(folder, "cut" + file.extension().string(), whole.substr(0, length)));
            CHECK((!text.has_value() || *text == kViews)); // it may lie before the cut
        }
    }
}

TEST_CASE("other files are no pictures, and saved views are read as they are") {
    const TemporaryFolder folder;
    const std::filesystem::path views = written(folder, "views.json", kViews);
    CHECK_FALSE(isPictureThatMayCarry(views));
    CHECK(savedViewsText(views) == kViews);
    CHECK_FALSE(isPictureThatMayCarry(folder.path() / "nothing.png"));
    CHECK_FALSE(isPictureThatMayCarry(folder.path()));
}

#include <doctest/doctest.h>

#include <cmath>
#include <set>

#include <algorithm>
#include <cmath>
#include <string>

#include "core/utf8.h"
#include "render/layers/annotation_mesh.h"
#include "render/type/glyph_sheet.h"
#include "render/type/label_sheet.h"
#include "scene/type/typesetter.h"

using namespace atlas;

TEST_CASE("a name is drawn once, in a halo that fades out before its edge") {
    Typesetter type(decodedUtf8("Kraków Łódź"));
    const TypeStyle style{FontWeight::Regular, 26.0, 0.0};
    const auto line = type.line("Kraków", style);
    LabelSheet sheet(2.0);
    const LabelImage image = sheet.image(line, style.sizePixels);
    REQUIRE(image.sizePixels.x > 40);
    const LabelPages first = sheet.pages();
    CHECK(sheet.image(line, style.sizePixels).sheetPixels == image.sheetPixels);
    CHECK(sheet.pages().pages == first.pages);
    int full = 0;
    for (int y = 0; y < image.sizePixels.y; ++y) {
        for (int x = 0; x < image.sizePixels.x; ++x) {
            const int row = image.sheetPixels.y + y;
            const LabelPage& page = *first.pages[static_cast<std::size_t>(row / first.rowsPerPage)];
            const auto texel = 2 * static_cast<std::size_t>(row % first.rowsPerPage * first.widthPixels +
                                                            image.sheetPixels.x + x);
            const int covered = page[texel];
            const int halo = page[texel + 1];
            if (covered > 128) CHECK(halo == 255);
            full += covered > 200 ? 1 : 0;
            const bool isEdge =
                x == 0 || y == 0 || x == image.sizePixels.x - 1 || y == image.sizePixels.y - 1;
            if (isEdge) CHECK(halo < 40);
        }
    }
    CHECK(full > 100);

    SUBCASE("another name is another picture, and the pages handed out before do not change") {
        const LabelPage before = *first.pages[0];
        const LabelImage other = sheet.image(type.line("Łódź", style), style.sizePixels);
        CHECK(other.sheetPixels != image.sheetPixels);
        CHECK(*first.pages[0] == before);
        CHECK(sheet.pages().pages[0] != first.pages[0]);
    }
}

TEST_CASE("a sheet that gets full is emptied") {
    Typesetter type(decodedUtf8("Place 0123456789"));
    LabelSheet sheet(1.0);
    for (int i = 0; i < 4000; ++i) {
        if (i % 50 == 0) sheet.makeRoom();
        sheet.image(type.line("Place " + std::to_string(i), {}), 13.0);
    }
    CHECK(sheet.pages().pages.size() < 20);
}

TEST_CASE("a glyph lies on the sheet once, and stands on the base line") {
    Typesetter type(decodedUtf8("HHg"));
    FontFiles fonts;
    GlyphSheet sheet(fonts);
    const std::vector<PlacedGlyph> placed =
        sheet.place(*type.line("HHg", {FontWeight::Regular, 40.0, 0.0}), 40.0);
    REQUIRE(placed.size() == 3);
    CHECK(placed[0].sheetPixels == placed[1].sheetPixels);
    CHECK(placed[1].positionPixels.x > placed[0].positionPixels.x + 20.0F);
    const auto footOf = [](const PlacedGlyph& glyph) {
        return glyph.positionPixels.y + static_cast<float>(glyph.sizePixels.y);
    };
    CHECK(footOf(placed[0]) == 0.0F);
    CHECK(footOf(placed[2]) > 5.0F);
    const CoverageImage& image = sheet.image();
    CHECK(image.coverage[0] == 255); // for what is no type
    const glm::ivec2 middleOfStem = placed[0].sheetPixels + glm::ivec2(2, placed[0].sizePixels.y / 4);
    CHECK(image.coverage[static_cast<std::size_t>(middleOfStem.y * image.widthPixels + middleOfStem.x)] >
          200);
}

TEST_CASE("type of a file that is gone is left out") {
    FontFiles fonts;
    CHECK(fonts.face("/no/such/font.ttf") == nullptr);
    GlyphSheet sheet(fonts);
    const ShapedLine line{{{"/no/such/font.ttf", {{1, 0.0, 0.0}}}}, 10.0};
    const std::vector<PlacedGlyph> placed = sheet.place(line, 20.0);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].sizePixels == glm::ivec2(0, 0));
}

TEST_CASE("a draw list is drawn from its first item to its last") {
    const Colour red{1.0F, 0.0F, 0.0F, 1.0F};
    const Colour clear{1.0F, 0.0F, 0.0F, 0.0F};
    DrawList list;
    list.items.emplace_back(BoxItem{{1.0, 2.0}, {11.0, 7.0}, red});
    list.items.emplace_back(RampItem{{0.0, 0.0}, {4.0, 4.0}, RampDirection::Downward, red, clear});
    list.items.emplace_back(RampItem{{0.0, 0.0}, {4.0, 4.0}, RampDirection::Rightward, red, clear});
    list.items.emplace_back(DiscItem{{50.0, 50.0}, 10.0, red});
    FontFiles fonts;
    GlyphSheet sheet(fonts);
    const AnnotationMesh mesh = meshOf(list, sheet);
    REQUIRE(mesh.vertices.size() == 3 * 4 + 1 + 2 * 64);
    CHECK(mesh.vertices[0].positionPixels == glm::vec2(1.0F, 2.0F));
    CHECK(mesh.vertices[3].positionPixels == glm::vec2(11.0F, 7.0F));
    CHECK(mesh.vertices[3].colour == glm::vec4(1.0F, 0.0F, 0.0F, 1.0F));
    CHECK(mesh.vertices[4 + 1].colour.a == 1.0F); // downward: clear at the foot
    CHECK(mesh.vertices[4 + 2].colour.a == 0.0F);
    CHECK(mesh.vertices[8 + 1].colour.a == 0.0F); // rightward: clear at the right
    CHECK(mesh.vertices[8 + 2].colour.a == 1.0F);
    for (std::size_t i = 13; i < mesh.vertices.size(); ++i) { // the soft edge lies half inside, half outside
        const AnnotationVertex& vertex = mesh.vertices[i];
        const double radius = std::hypot(vertex.positionPixels.x - 50.0, vertex.positionPixels.y - 50.0);
        CHECK(radius == doctest::Approx(vertex.colour.a > 0.0F ? 9.5 : 10.5).epsilon(1e-4));
    }
    CHECK(std::is_sorted(mesh.indices.begin(), mesh.indices.begin() + 18,
                         [](std::uint32_t a, std::uint32_t b) { return a / 4 < b / 4; }));
}

TEST_CASE("stripes fill their share of the box, go down to the right and stay inside") {
    const Colour stripe{1.0F, 1.0F, 1.0F, 1.0F};
    DrawList list;
    list.items.emplace_back(
        StripesItem{{10.0, 20.0}, {70.0, 44.0}, {0.0F, 0.0F, 0.0F, 1.0F}, stripe, 6.0, 1.6});
    FontFiles fonts;
    GlyphSheet sheet(fonts);
    const AnnotationMesh mesh = meshOf(list, sheet);
    double covered = 0.0;                                      // area times opacity
    for (std::size_t i = 6; i < mesh.indices.size(); i += 3) { // after the ground
        const AnnotationVertex& a = mesh.vertices[mesh.indices[i]];
        const AnnotationVertex& b = mesh.vertices[mesh.indices[i + 1]];
        const AnnotationVertex& c = mesh.vertices[mesh.indices[i + 2]];
        const glm::dvec2 u(b.positionPixels - a.positionPixels);
        const glm::dvec2 v(c.positionPixels - a.positionPixels);
        const double opacity = (a.colour.a + b.colour.a + c.colour.a) / 3.0;
        covered += std::abs(u.x * v.y - u.y * v.x) / 2.0 * opacity;
    }
    const double expected = 60.0 * 24.0 * 1.6 / 6.0;
    CHECK(covered == doctest::Approx(expected).epsilon(0.02));
    for (const AnnotationVertex& vertex : mesh.vertices) {
        CHECK(vertex.positionPixels.x >= 10.0F);
        CHECK(vertex.positionPixels.x <= 70.0F);
        CHECK(vertex.positionPixels.y >= 20.0F);
        CHECK(vertex.positionPixels.y <= 44.0F);
    }
}

TEST_CASE("stripes in a legend lie as far apart as on the map, and go down to the right") {
    DrawList list;
    list.items.emplace_back(
        StripesItem{{0.0, 0.0}, {60.0, 12.0}, {0.0F, 0.0F, 0.0F, 1.0F}, {1.0F, 1.0F, 1.0F, 1.0F}, 6.0, 1.6});
    FontFiles fonts;
    GlyphSheet sheet(fonts);
    const AnnotationMesh mesh = meshOf(list, sheet);
    // Where stripes are opaque, across them: x - y is the same all along a stripe.
    std::set<long> middles;
    for (std::size_t i = 4; i < mesh.vertices.size(); ++i) { // after the ground
        const auto& vertex = mesh.vertices[i];
        const bool isInside = vertex.positionPixels.x > 0.01F && vertex.positionPixels.x < 59.99F;
        if (vertex.colour.a < 0.99F || !isInside) continue;
        const double across = (vertex.positionPixels.x - vertex.positionPixels.y) / std::sqrt(2.0);
        middles.insert(std::lround((across + 12.0 / std::sqrt(2.0)) / 6.0)); // the first begins at the foot
        CHECK(std::abs(std::remainder(across + 12.0 / std::sqrt(2.0), 6.0)) < 0.31);
    }
    CHECK(middles.size() >= 7);
}

// What is printed can be read and is printed: on every paper, upright or not, at any number of dots.
#include <doctest/doctest.h>

#include <algorithm>
#include <limits>

#include "analysis/findings/gap_shading.h"
#include "data/style/fonts.h"
#include "export/pictures/picture.h"
#include "scene/annotations/annotations.h"
#include "scene/labels/label_request.h"
#include "tests/support/folders.h"

using namespace atlas;

namespace {

Theme themeNamed(const char* id) {
    return *loadTheme(testing::sourceFolder() / "assets" / "themes" / (std::string(id) + ".json"));
}

AnnotationRequest fullRequest(const Theme& theme, ArcColouring colouring) {
    AnnotationRequest request;
    request.title =
        "Sister cities of the world, and whoever else has a long name for what they have in common";
    request.headline = "31,011 partnerships (264 ended) · 19,773 places · 214 countries";
    ArcStyle style;
    style.colouring = colouring;
    request.legend = arcLegend(style, theme, {7300.0, 19900.0, YearClasses{1910, 10, 12}});
    request.more = {gapLegend(theme, {{Shade::Lowest, Shade::NoRate, Shade::WithoutAny}, {}})};
    request.foot.credits = {"Data: Wikidata and lists of towns (CC BY-SA 4.0) · Map: Natural Earth"};
    return request;
}

double smallestType(const DrawList& list) {
    double smallest = std::numeric_limits<double>::max();
    for (const DrawItem& item : list.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            smallest = std::min(smallest, text->style.sizePixels);
    }
    return smallest;
}

template <typename Visit>
void forEachPage(const Visit& visit) {
    for (const Paper& paper : papers()) {
        for (const int dots : {72, 73, 100, 150, 200, 300}) {
            for (const bool isLandscape : {false, true})
                visit(paper, *paperSheet(paper, dots, isLandscape));
        }
    }
}

} // namespace

TEST_CASE("on no paper is type smaller than six points, and nothing that explains is left out") {
    const Theme print = themeNamed("print");
    forEachPage([&](const Paper& paper, const PictureSheet& sheet) {
        for (const ArcColouring colouring : {ArcColouring::Distance, ArcColouring::Program}) {
            CAPTURE(paper.name);
            CAPTURE(sheet.dotsPerInch);
            CAPTURE(sheet.widthPixels);
            const Annotations annotations =
                buildAnnotations(fullRequest(print, colouring), print, viewportForPicture(sheet));
            CHECK(smallestType(annotations.list) * kPointsPerInch / sheet.dotsPerInch >= kSmallestTypePoints);
            CHECK(annotations.notes.empty());
        }
    });
}

TEST_CASE("on no paper are the map's names smaller than six points, not even in a theme of small names") {
    constexpr double kSmallestName = 11.0; // in design pixels
    for (const float nameScale : {kSmallestScale, 1.0F, kLargestScale}) {
        SceneInputs wanted;
        wanted.theme = themeNamed("print");
        wanted.theme.nameScale = nameScale;
        forEachPage([&](const Paper& paper, const PictureSheet& sheet) {
            CAPTURE(paper.name);
            CAPTURE(sheet.dotsPerInch);
            Viewport viewport = viewportForPicture(sheet, wanted);
            viewport.nameScale *= nameScale; // as SceneBuilder does
            const double points =
                kSmallestName * labelPixelRatio(viewport) * kPointsPerInch / sheet.dotsPerInch;
            CHECK(points >= doctest::Approx(kSmallestTypePoints));
        });
    }
}

TEST_CASE("on no paper is a line thinner than a quarter of a point") {
    forEachPage([](const Paper& paper, const PictureSheet& sheet) {
        CAPTURE(paper.name);
        CHECK(kThinnestLine * sheet.pixelRatio * kPointsPerInch / sheet.dotsPerInch >= kThinnestLinePoints);
    });
}

// Titles and legends of every kind in pictures of every size: whatever is drawn is drawn whole, and what has
// no room is noted.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "analysis/findings/gap_shading.h"
#include "core/text.h"
#include "data/style/fonts.h"
#include "export/pictures/picture.h"
#include "scene/annotations/annotations.h"
#include "scene/geometry/box_grid.h"
#include "tests/support/folders.h"

using namespace atlas;

namespace {

const Theme& night() {
    static const Theme theme = *loadTheme(testing::sourceFolder() / "assets" / "themes" / "night.json");
    return theme;
}

Viewport sized(int widthPixels, int heightPixels) {
    return viewportForPicture(widthPixels, heightPixels);
}

AnnotationRequest titled(std::string title) {
    AnnotationRequest request;
    request.title = std::move(title);
    request.headline = "31,011 partnerships (264 ended) · 19,773 places · 214 countries";
    return request;
}

ArcLegend shadingLegend() {
    return gapLegend(night(), {{Shade::Lowest, Shade::NoRate, Shade::WithoutAny}, {}});
}

AnnotationRequest withLegend(ArcColouring colouring, bool isShaded = false) {
    AnnotationRequest request = titled("Sister cities");
    ArcStyle style;
    style.colouring = colouring;
    request.legend = arcLegend(style, night(), {7300.0, 19900.0, YearClasses{1910, 10, 12}});
    if (isShaded) request.more = {shadingLegend()};
    return request;
}

Annotations built(const AnnotationRequest& request, const Viewport& viewport) {
    return buildAnnotations(request, night(), viewport);
}

std::vector<TextItem> textsOf(const DrawList& list) {
    std::vector<TextItem> texts;
    for (const DrawItem& item : list.items) {
        if (const auto* text = std::get_if<TextItem>(&item)) texts.push_back(*text);
    }
    return texts;
}

std::vector<std::string> titleLines(const Annotations& annotations) {
    std::vector<std::string> lines;
    for (const TextItem& text : textsOf(annotations.list)) {
        if (text.style.weight == FontWeight::SemiBold) lines.push_back(text.words);
    }
    return lines;
}

PixelBox boxOf(const TextItem& text) {
    const double size = text.style.sizePixels;
    return {{text.basePixels.x, text.basePixels.y - kAscentEms * size},
            {text.basePixels.x + text.line.widthPixels, text.basePixels.y + kDescentEms * size}};
}

PixelBox boxOf(const DiscItem& disc) {
    return {disc.centrePixels - glm::dvec2(disc.radiusPixels),
            disc.centrePixels + glm::dvec2(disc.radiusPixels)};
}

bool overlaps(const PixelBox& a, const PixelBox& b) {
    constexpr double kTouch = 1.0; // type stands at whole pixels
    return a.minimum.x < b.maximum.x - kTouch && b.minimum.x < a.maximum.x - kTouch &&
           a.minimum.y < b.maximum.y - kTouch && b.minimum.y < a.maximum.y - kTouch;
}

// Everything within the picture, in the room that the map leaves, and nothing on anything else.
void checkWhole(const Annotations& annotations, const Viewport& viewport) {
    const double mapBottom = viewport.heightPixels - annotations.insets.bottomPixels;
    CHECK(mapBottom - annotations.insets.topPixels >= 0.19 * viewport.heightPixels);
    std::vector<PixelBox> boxes;
    for (const DrawItem& item : annotations.list.items) {
        if (const auto* text = std::get_if<TextItem>(&item)) boxes.push_back(boxOf(*text));
        if (const auto* disc = std::get_if<DiscItem>(&item)) boxes.push_back(boxOf(*disc));
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        CHECK(boxes[i].minimum.x >= 0.0);
        CHECK(boxes[i].minimum.y >= 0.0);
        CHECK(boxes[i].maximum.x <= viewport.widthPixels);
        CHECK(boxes[i].maximum.y <= viewport.heightPixels);
        CHECK((boxes[i].maximum.y <= annotations.insets.topPixels || boxes[i].minimum.y >= mapBottom));
        for (std::size_t j = 0; j < i; ++j)
            CHECK_FALSE(overlaps(boxes[i], boxes[j]));
    }
}

bool isNoted(const Annotations& annotations, std::string_view what) {
    return std::any_of(annotations.notes.begin(), annotations.notes.end(),
                       [&](const std::string& note) { return note.find(what) != std::string::npos; });
}

const std::string kLongTitle = "A title that says everything that tells one picture from another";

} // namespace

TEST_CASE("a title that is too wide becomes smaller, and takes more lines, before anything of it goes") {
    const Annotations small = built(titled(kLongTitle), sized(500, 300));
    CHECK(titleLines(small) == std::vector<std::string>{kLongTitle});
    CHECK(textsOf(small.list)[0].style.sizePixels < 17.0);
    CHECK(small.notes.empty());

    const Annotations narrow = built(titled(kLongTitle), sized(240, 400));
    const std::vector<std::string> lines = titleLines(narrow);
    CHECK(lines.size() > 1);
    std::string joined;
    for (const std::string& line : lines)
        joined += (joined.empty() ? "" : " ") + line;
    CHECK(joined == kLongTitle);
    CHECK(narrow.notes.empty());
    CHECK(narrow.insets.topPixels > small.insets.topPixels);
}

TEST_CASE("a title keeps the lines that were typed") {
    const Annotations annotations = built(titled("two\nlines\n"), sized(600, 300));
    CHECK(titleLines(annotations) == std::vector<std::string>{"two", "lines"});
    checkWhole(annotations, sized(600, 300));
    CHECK(titleLines(built(titled(" \n "), sized(600, 300))).empty());
}

TEST_CASE("what of a title has no room is noted, and ends in an ellipsis") {
    const Annotations annotations = built(titled(kLongTitle + ", " + kLongTitle), sized(64, 64));
    CHECK(isNoted(annotations, "The title does not fit into 64 × 64 pixels"));
    CHECK(titleLines(annotations).back().ends_with("…"));
    checkWhole(annotations, sized(64, 64));
    // A word without spaces, as scripts have them that need none.
    std::string word;
    for (int i = 0; i < 60; ++i)
        word += "Å";
    const Annotations broken = built(titled(word), sized(400, 400));
    CHECK(titleLines(broken).size() > 1);
    CHECK(broken.notes.empty());
    checkWhole(broken, sized(400, 400));
}

TEST_CASE("in every size and for every colouring, what is drawn is drawn whole") {
    for (const auto& [width, height] : {std::pair{1920, 1080},
                                        {900, 400},
                                        {240, 400},
                                        {400, 240},
                                        {200, 120},
                                        {64, 64},
                                        {16, 16},
                                        {64, 2000},
                                        {2000, 64},
                                        {1080, 1920},
                                        {16384, 9000}}) {
        for (std::size_t colouring = 0; colouring < kArcColouringCount; ++colouring) {
            for (const bool isShaded : {false, true}) {
                CAPTURE(width);
                CAPTURE(height);
                CAPTURE(colouring);
                CAPTURE(isShaded);
                const AnnotationRequest request = withLegend(static_cast<ArcColouring>(colouring), isShaded);
                const Annotations annotations = built(request, sized(width, height));
                checkWhole(annotations, sized(width, height));
                const std::vector<TextItem> texts = textsOf(annotations.list);
                const auto isWritten = [&](const std::string& words) {
                    return std::any_of(texts.begin(), texts.end(),
                                       [&](const TextItem& text) { return text.words == words; });
                };
                const bool isLeftOut = isNoted(annotations, "The legend does not fit");
                CHECK(isWritten(request.legend->title) != isLeftOut);
                for (const ArcLegend::Swatch& swatch : request.legend->swatches)
                    CHECK(isWritten(swatch.label) != isLeftOut);
                for (const ArcLegend& legend : request.more) {
                    CHECK(isWritten(legend.title) != isLeftOut);
                    for (const ArcLegend::Swatch& swatch : legend.swatches)
                        CHECK(isWritten(swatch.label) != isLeftOut);
                }
                CHECK(isWritten("Partners of a city") != (isLeftOut || isNoted(annotations, "The discs")));
            }
        }
    }
}

TEST_CASE("a legend in a small upright picture takes more rows") {
    const Annotations annotations = built(withLegend(ArcColouring::Program), sized(240, 400));
    CHECK(annotations.notes.empty());
    CHECK(annotations.insets.bottomPixels >
          built(withLegend(ArcColouring::Program), sized(480, 400)).insets.bottomPixels);
}

TEST_CASE("large discs have room in a legend, however large they are on the map") {
    AnnotationRequest request = withLegend(ArcColouring::Distance);
    for (const double scale : {1.0, 8.0, 18.0}) {
        CAPTURE(scale);
        request.discScale = request.largestDiscScale = scale;
        checkWhole(built(request, sized(1920, 1080)), sized(1920, 1080));
    }
}

TEST_CASE("letters that no font has are noted, with the remedy") {
    CHECK(built(titled("Hays"), sized(600, 300)).notes.empty());
    const Annotations annotations = built(titled("A\U000F1234B"), sized(600, 300)); // of the private use area
    REQUIRE(annotations.notes.size() == 1);
    CHECK(annotations.notes[0].starts_with("No installed font has the letter U+F1234; install fonts-"));
}

#include "scene/annotations/annotation_part.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <variant>

#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

Theme plainTheme() {
    Theme theme;
    theme.text = {1.0F, 1.0F, 1.0F, 1.0F};
    theme.textMuted = {0.5F, 0.5F, 0.5F, 1.0F};
    theme.surround = {0.0F, 0.0F, 0.1F, 1.0F};
    return theme;
}

AnnotationRequest fullRequest() {
    AnnotationRequest request;
    request.title = "Sister cities of the world";
    request.headline = "30,075 partnerships";
    ArcLegend legend;
    legend.title = "Distance";
    legend.ramp = {{1.0F, 0.0F, 0.0F, 1.0F}, {0.0F, 1.0F, 0.0F, 1.0F}, {0.0F, 0.0F, 1.0F, 1.0F}};
    legend.marks = {{"0 km", 0.0}, {"20,000 km", 1.0}};
    request.legend = legend;
    return request;
}

Viewport viewport(int widthPixels, int heightPixels, double pixelRatio) {
    Viewport viewport;
    viewport.widthPixels = widthPixels;
    viewport.heightPixels = heightPixels;
    viewport.pixelRatio = pixelRatio;
    return viewport;
}

template <typename Item>
std::vector<Item> itemsOf(const DrawList& list) {
    std::vector<Item> found;
    for (const DrawItem& item : list.items) {
        if (const Item* wanted = std::get_if<Item>(&item)) found.push_back(*wanted);
    }
    return found;
}

const TextItem* textOf(const std::vector<TextItem>& texts, const std::string& words) {
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const TextItem& text) { return text.words == words; });
    return found == texts.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("title, headline and legend are values: words, boxes, ramps and discs") {
    const DrawList list = buildAnnotations(fullRequest(), plainTheme(), viewport(1920, 1080, 1.0)).list;
    const std::vector<TextItem> texts = itemsOf<TextItem>(list);
    for (const char* words : {"Sister cities of the world", "30,075 partnerships", "Distance", "0 km",
                              "20,000 km", "Partners of a city"}) {
        CAPTURE(words);
        const TextItem* text = textOf(texts, words);
        REQUIRE(text != nullptr);
        CHECK(text->line.widthPixels > 0.0);
        CHECK(text->basePixels.x >= 0.0);
        CHECK(text->basePixels.x + text->line.widthPixels <= 1920.0);
    }
    CHECK(textOf(texts, "Sister cities of the world")->style.weight == FontWeight::SemiBold);
    CHECK(textOf(texts, "Sister cities of the world")->colour == plainTheme().text);
    CHECK(itemsOf<DiscItem>(list).size() == 3); // 1, 10 and 100 partners
    std::size_t rightward = 0;
    for (const RampItem& ramp : itemsOf<RampItem>(list))
        rightward += ramp.direction == RampDirection::Rightward ? 1 : 0;
    CHECK(rightward == 2);                     // three colours
    CHECK(itemsOf<BoxItem>(list).size() == 2); // the dense parts of both veils
}

TEST_CASE("a larger picture has the same list, only larger") {
    const DrawList once = buildAnnotations(fullRequest(), plainTheme(), viewport(960, 540, 1.0)).list;
    const DrawList twice = buildAnnotations(fullRequest(), plainTheme(), viewport(1920, 1080, 2.0)).list;
    REQUIRE(once.items.size() == twice.items.size());
    for (std::size_t i = 0; i < once.items.size(); ++i) {
        REQUIRE(once.items[i].index() == twice.items[i].index());
        if (const auto* disc = std::get_if<DiscItem>(&once.items[i])) {
            CHECK(std::get<DiscItem>(twice.items[i]).radiusPixels ==
                  doctest::Approx(2.0 * disc->radiusPixels));
        }
        if (const auto* text = std::get_if<TextItem>(&once.items[i])) {
            const auto& larger = std::get<TextItem>(twice.items[i]);
            CHECK(larger.style.sizePixels == 2.0 * text->style.sizePixels);
            CHECK(larger.words == text->words);
            CHECK(std::abs(larger.basePixels.y - 2.0 * text->basePixels.y) <= 1.0);
        }
    }
}

TEST_CASE("equal requests have equal lists, others have others") {
    const Viewport size = viewport(1280, 720, 1.0);
    const DrawList list = buildAnnotations(fullRequest(), plainTheme(), size).list;
    CHECK(list == buildAnnotations(fullRequest(), plainTheme(), size).list);
    AnnotationRequest other = fullRequest();
    other.title = "Sister cities of Kansas";
    CHECK(list != buildAnnotations(other, plainTheme(), size).list);
}

TEST_CASE("without title and legend nothing is drawn") {
    AnnotationRequest request;
    request.headline = "30,075 partnerships";
    CHECK(buildAnnotations(request, plainTheme(), viewport(1280, 720, 1.0)).list.items.empty());
}

TEST_CASE("under the name of what is selected the figures are said to be those of all") {
    AnnotationPart::Source source;
    source.network = atlas::testing::shippedNetwork().network;
    source.shown = std::make_shared<const FilterResult>(applyFilter(*source.network, {}));
    source.view.selection.cities = {0};
    source.title = source.network->cities.name[0];
    const std::string all = headline(*source.shown);
    CHECK(AnnotationPart::requestFor(source, plainTheme()).headline == "Among " + all);
    source.title = "Sister cities of the world";
    CHECK(AnnotationPart::requestFor(source, plainTheme()).headline == all);
    source.title.clear();
    source.view.selection = {};
    CHECK(AnnotationPart::requestFor(source, plainTheme()).headline == all);
}

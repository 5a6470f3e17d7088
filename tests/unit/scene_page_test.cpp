#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <variant>

#include "model/page/page_defaults.h"
#include "model/page/page_editing.h"
#include "model/paper/picture_sheet.h"
#include "scene/page/page_layout.h"
#include "scene/page_part.h"
#include "scene/picture_annotations.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

Theme plainTheme() {
    Theme theme;
    theme.text = {0.0F, 0.0F, 0.0F, 1.0F};
    theme.textMuted = {0.3F, 0.3F, 0.3F, 1.0F};
    theme.surround = {1.0F, 1.0F, 1.0F, 1.0F};
    theme.accent = {0.6F, 0.2F, 0.0F, 1.0F};
    theme.distanceRamp.assign(3, theme.accent);
    theme.categories.assign(kCategoryCount, theme.accent);
    theme.sequence.assign(3, theme.accent);
    theme.shading.assign(kShadingCount, theme.accent);
    return theme;
}

// A page of the shipped network at that paper, with room kept for its map.
SceneInputs inputsOf(const Paper& paper, bool isLandscape, const Selection& selection,
                     int dotsPerInch = 150) {
    SceneInputs inputs;
    inputs.network = shippedNetwork().network;
    inputs.theme = plainTheme();
    inputs.view.selection = selection;
    Document document(inputs.network);
    inputs.shown = document.shown();
    inputs.view.page = defaultComposition(
        paper, isLandscape, pageAboutOf(selection, {}, *inputs.network, inputs.shown->partnerships));
    auto sheet = std::make_shared<PageSheet>();
    sheet->composition = *inputs.view.page;
    sheet->content = pageContentOf(document, inputs.view);
    inputs.page = sheet;
    inputs.viewport = viewportOn(*paperSheet(paper, dotsPerInch, isLandscape));
    inputs.viewport.insets = mapInsets(sheet->composition, inputs.viewport);
    return inputs;
}

// The same page, changed.
SceneInputs with(SceneInputs inputs, const PageComposition& page) {
    auto sheet = std::make_shared<PageSheet>(*inputs.page);
    sheet->composition = page;
    inputs.view.page = page;
    inputs.page = sheet;
    inputs.viewport.insets = {};
    inputs.viewport.insets = mapInsets(page, inputs.viewport);
    return inputs;
}

LaidPage laid(const SceneInputs& inputs) {
    return laidPage(inputs, annotationSourceOf(inputs));
}

std::vector<TextItem> textsOf(const LaidPage& page) {
    std::vector<TextItem> texts;
    for (const DrawItem& item : page.list.items) {
        if (const auto* text = std::get_if<TextItem>(&item)) texts.push_back(*text);
    }
    return texts;
}

bool says(const LaidPage& page, const std::string& words) {
    const std::vector<TextItem> texts = textsOf(page);
    return std::any_of(texts.begin(), texts.end(), [&](const TextItem& text) { return text.words == words; });
}

std::string problemsOf(const LaidPage& page) {
    std::string text;
    for (const PageProblem& problem : page.problems)
        text += problem.text + "\n";
    return text;
}

Selection cityNamed(const std::string& label) {
    const Network& network = *shippedNetwork().network;
    for (CityIndex city = 0; city < network.cities.size(); ++city) {
        if (network.cityLabel(city) == label) return {.cities = {city}};
    }
    return {};
}

const Selection& hays() {
    static const Selection selection = cityNamed("Hays, KS, United States");
    return selection;
}

} // namespace

TEST_CASE("a city's page says its name, its figures and its partners") {
    REQUIRE_FALSE(hays().isEmpty());
    const LaidPage page = laid(inputsOf(*parsePaper("A4"), false, hays()));
    for (const char* words :
         {"Hays", "Partners", "Partner", "partners", "Kansas, United States · 21,092 inhabitants"}) {
        CAPTURE(words);
        CHECK(says(page, words));
    }
    CHECK_MESSAGE(page.problems.empty(), problemsOf(page));
    CHECK(page.notes.empty());
}

TEST_CASE("all type of a page is set, can be read on paper, and stays on the page") {
    for (const char* name : {"A4", "A3", "A0", "Letter", "Arch-E"}) {
        for (const bool isLandscape : {false, true}) {
            for (const Selection& selection : {Selection{}, hays(), selectionOf(3)}) {
                CAPTURE(name);
                CAPTURE(isLandscape);
                const Paper paper = *parsePaper(name);
                const SceneInputs inputs = inputsOf(paper, isLandscape, selection);
                const LaidPage page = laid(inputs);
                const double smallest = kSmallestTypePoints * 150.0 / kPointsPerInch - 0.5;
                for (const TextItem& text : textsOf(page)) {
                    CAPTURE(text.words);
                    CHECK(text.style.sizePixels >= smallest);
                    CHECK(text.line.widthPixels > 0.0);
                    CHECK(text.basePixels.x >= 0.0);
                    CHECK(text.basePixels.x + text.line.widthPixels <= inputs.viewport.widthPixels);
                    CHECK(text.basePixels.y <= inputs.viewport.heightPixels);
                }
            }
        }
    }
}

TEST_CASE("a page of the world has no problem in any size and direction") {
    for (const Paper& paper : papers()) {
        for (const bool isLandscape : {false, true}) {
            CAPTURE(paper.name);
            CAPTURE(isLandscape);
            const LaidPage page = laid(inputsOf(paper, isLandscape, {}, 100));
            CHECK_MESSAGE(page.problems.empty(), problemsOf(page));
        }
    }
}

TEST_CASE("dots per inch change nothing of what stands where") {
    const auto linesAt = [](int dots) {
        std::vector<std::string> lines;
        for (const TextItem& text : textsOf(laid(inputsOf(*parsePaper("A3"), true, hays(), dots))))
            lines.push_back(text.words);
        return lines;
    };
    CHECK(linesAt(150) == linesAt(300));
}

TEST_CASE("words that do not fit are shortened, and it is told whose they are") {
    const SceneInputs usual = inputsOf(*parsePaper("A4"), false, hays());
    PageComposition page = *usual.view.page;
    std::string endless;
    for (int i = 0; i < 60; ++i)
        endless += "partnership ";
    const LaidPage cut = laid(with(usual, withText(page, PageElementKind::Title, endless)));
    CHECK_MESSAGE(
        problemsOf(cut) == "Title: does not fit and is shortened; make its place larger or its words fewer\n",
        problemsOf(cut));
    page = withText(page, PageElementKind::Title, "Our partners");
    const LaidPage own = laid(with(usual, page));
    CHECK(says(own, "Our partners"));
    CHECK_FALSE(says(own, "Hays"));
}

TEST_CASE("a table without room for all rows says how many have it, on the page and as a problem") {
    const SceneInputs usual =
        inputsOf(*parsePaper("A4"), false,
                 selectionOf(*shippedNetwork().network->findCountry(*countryCodeFrom("DE"))));
    const LaidPage page = laid(usual);
    CHECK_MESSAGE(problemsOf(page).find("Partners: ") == 0, problemsOf(page));
    CHECK_MESSAGE(problemsOf(page).find(" rows have room; make its place larger") != std::string::npos,
                  problemsOf(page));
    const std::vector<TextItem> texts = textsOf(page);
    CHECK(std::any_of(texts.begin(), texts.end(), [](const TextItem& text) {
        return text.words.starts_with("and ") && text.words.ends_with(" more");
    }));
}

TEST_CASE("a long table of few columns flows through a wide place, one column of text after the other") {
    SceneInputs usual = inputsOf(*parsePaper("A4"), false, hays());
    auto sheet = std::make_shared<PageSheet>(*usual.page);
    BriefTable& table = sheet->content.table;
    table = {{{"Country"}, {"Partnerships", true}}, {}};
    for (int i = 0; i < 24; ++i)
        table.rows.push_back({{"Land " + std::to_string(i), std::to_string(i)}, false});
    usual.page = sheet;
    const PageComposition page =
        withPlace(sheet->composition, PageElementKind::Partners, {15.0, 200.0, 180.0, 45.0});
    const LaidPage flowing = laid(with(usual, page));
    double left = 0.0;
    double right = 0.0;
    for (const TextItem& text : textsOf(flowing)) {
        if (text.words == "Land 0") left = text.basePixels.x;
        if (text.words == "Land 23") right = text.basePixels.x;
    }
    CHECK(right > left + 100.0);
    CHECK(problemsOf(flowing).find("Partners: ") == std::string::npos);
    const LaidPage few =
        laid(with(usual, withPlace(page, PageElementKind::Partners, {15.0, 200.0, 180.0, 25.0})));
    CHECK_MESSAGE(problemsOf(few).find(" of 24 rows have room") != std::string::npos, problemsOf(few));
}

TEST_CASE("what lies on the map has a ground under it, and nothing of its own is hidden by that") {
    const SceneInputs usual = inputsOf(*parsePaper("A4"), false, hays());
    const PagePlace map = usual.view.page->element(PageElementKind::Map).place;
    const LaidPage page = laid(with(usual, withPlace(*usual.view.page, PageElementKind::Legend,
                                                     {map.left + 5.0, map.top + 5.0, 100.0, 25.0})));
    const auto& items = page.list.items;
    const auto ground = std::find_if(items.begin(), items.end(), [](const DrawItem& item) {
        const auto* box = std::get_if<BoxItem>(&item);
        return box != nullptr && box->colour.alpha > 0.8F && box->colour.alpha < 0.95F;
    });
    const auto ramp = std::find_if(items.begin(), items.end(), [](const DrawItem& item) {
        return std::holds_alternative<RampItem>(item);
    });
    REQUIRE(ground != items.end());
    REQUIRE(ramp != items.end());
    CHECK(ground < ramp);
}

TEST_CASE("what has nothing to show is told with the remedy") {
    const SceneInputs world = inputsOf(*parsePaper("A4"), false, {});
    PageComposition page = withShown(*world.view.page, PageElementKind::Chart, false);
    page = withShown(page, PageElementKind::Partners, true);
    CHECK(problemsOf(laid(with(world, page))) ==
          "Partners: is empty; select a city, a state or a country on the map first, or switch it "
          "off\n");
    page = withShown(page, PageElementKind::Partners, false);
    page = withShown(page, PageElementKind::Logo, true);
    CHECK(problemsOf(laid(with(world, page))).find("Logo: has no file; name a PNG or an SVG") == 0);
}

TEST_CASE("paper covers what lies beside the map, and no name stands there") {
    const SceneInputs inputs = inputsOf(*parsePaper("A4"), false, hays());
    const std::vector<PixelBox> beside = besideMap(inputs.viewport);
    CHECK(beside.size() == 4);
    double area = 0.0;
    for (const PixelBox& box : beside)
        area += (box.maximum.x - box.minimum.x) * (box.maximum.y - box.minimum.y);
    const PagePlace map = inputs.view.page->element(PageElementKind::Map).place;
    const double perMillimetre = inputs.viewport.widthPixels / 210.0;
    const double whole = static_cast<double>(inputs.viewport.widthPixels) * inputs.viewport.heightPixels;
    CHECK(area ==
          doctest::Approx(whole - map.width * map.height * perMillimetre * perMillimetre).epsilon(1e-3));
    CHECK(namesKeepFree(*inputs.view.page, inputs.viewport).size() == 4);
    const PageComposition onMap =
        withPlace(*inputs.view.page, PageElementKind::Legend, {map.left + 5.0, map.top + 5.0, 60.0, 20.0});
    CHECK(namesKeepFree(onMap, inputs.viewport).size() == 5);
    PageComposition without = withShown(*inputs.view.page, PageElementKind::Map, false);
    CHECK(mapInsets(without, inputs.viewport) == Insets{});
}

TEST_CASE("a logo keeps its shape within its place, at the side that was chosen") {
    const SceneInputs usual = inputsOf(*parsePaper("A4"), false, hays());
    PageComposition page = withShown(*usual.view.page, PageElementKind::Logo, true);
    page = withPlace(page, PageElementKind::Logo, {100.0, 250.0, 60.0, 20.0});
    const auto cornerWith = [&](PageAlignment alignment) {
        page.element(PageElementKind::Logo).alignment = alignment;
        SceneInputs inputs = with(usual, page);
        auto sheet = std::make_shared<PageSheet>(*inputs.page);
        sheet->logo = std::make_shared<LogoPicture>(LogoPicture{200, 100, std::vector<std::uint8_t>(80'000)});
        inputs.page = sheet;
        const LaidPage laidOut = laid(inputs);
        for (const DrawItem& item : laidOut.list.items) {
            const auto* picture = std::get_if<PictureItem>(&item);
            if (picture == nullptr) continue;
            const glm::dvec2 size = picture->bottomRightPixels - picture->topLeftPixels;
            CHECK(size.x == doctest::Approx(2.0 * size.y));
            return picture->topLeftPixels.x / inputs.viewport.widthPixels * 210.0;
        }
        FAIL("no logo");
        return 0.0;
    };
    CHECK(cornerWith(PageAlignment::Left) == doctest::Approx(100.0));
    CHECK(cornerWith(PageAlignment::Middle) == doctest::Approx(110.0));
    CHECK(cornerWith(PageAlignment::Right) == doctest::Approx(120.0));
}

TEST_CASE("the inset globe turns to the page's place and shows the edge of a map of a region alone") {
    SceneInputs inputs = inputsOf(*parsePaper("A4"), false, hays());
    const LngLat centre = locatorCentre(locatorRequestOf(inputs));
    CHECK(centre.longitudeDegrees == doctest::Approx(-99.3).epsilon(0.01));
    LocatorGlobe globe = locatorMarks(locatorRequestOf(inputs), centre);
    REQUIRE(globe.mark.has_value());
    CHECK(std::abs(globe.mark->x) < 1e-6);
    CHECK(std::abs(globe.mark->y) < 1e-6);
    CHECK(globe.frame.empty()); // a map of the world
    inputs.view.camera = centredOn(inputs.view.camera, centre);
    inputs.view.camera.zoom = 4.0;
    globe = locatorMarks(locatorRequestOf(inputs), centre);
    REQUIRE_FALSE(globe.frame.empty());
    for (const glm::dvec2& point : globe.frame)
        CHECK(glm::length(point) < 1.0);
}

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <vector>

#include "model/page/page_defaults.h"
#include "model/page/page_editing.h"
#include "model/page/page_problems.h"
#include "model/view/saved_views.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

PageComposition a4(PageSubject subject = PageSubject::Place) {
    return defaultComposition(*parsePaper("A4"), false, {subject});
}

std::string problemsOf(const PageComposition& page) {
    std::string text;
    for (const PageProblem& problem : placeProblems(page))
        text += problem.text + "\n";
    return text;
}

View viewWith(const PageComposition& page) {
    View view;
    view.page = page;
    return view;
}

// A view of a file whose page is that text.
Result<OpenedView> openedWith(const std::string& page, const Network& network) {
    return opened({"mine", "", R"({"name": "mine", "page": )" + page + "}"}, network);
}

} // namespace

TEST_CASE("on every paper, upright and across, all has a place of its own within the margins") {
    for (const Paper& paper : papers()) {
        for (const bool isLandscape : {false, true}) {
            for (const PageSubject subject : {PageSubject::World, PageSubject::Place, PageSubject::Several}) {
                for (const bool isWideMap : {false, true}) {
                    PageComposition page = defaultComposition(paper, isLandscape, {subject, isWideMap});
                    CAPTURE(paper.name);
                    CAPTURE(isWideMap);
                    CAPTURE(isLandscape);
                    CHECK_MESSAGE(problemsOf(page).empty(), problemsOf(page));
                    const double margin = pageMarginMillimetres(page);
                    const PagePlace room{margin - 0.1, margin - 0.1, page.width() - 2.0 * margin + 0.2,
                                         page.height() - 2.0 * margin + 0.2};
                    for (const PageElement& element : page.elements) {
                        CHECK(contains(room, element.place));
                        CHECK(element.place.width > kSmallestElement);
                        CHECK(element.place.height > 2.0);
                    }
                }
            }
        }
    }
}

TEST_CASE("a page without a selection has no table of partners, a city's has one and an inset globe") {
    CHECK_FALSE(a4(PageSubject::World).element(PageElementKind::Partners).isShown);
    CHECK(a4(PageSubject::Place).element(PageElementKind::Partners).isShown);
    CHECK(a4(PageSubject::Place).element(PageElementKind::Globe).isShown);
    CHECK_FALSE(a4(PageSubject::Several).element(PageElementKind::Globe).isShown);
    Selection selection;
    CHECK(pageSubjectOf(selection) == PageSubject::World);
    selection.cities = {3};
    CHECK(pageSubjectOf(selection) == PageSubject::Place);
    const Network& network = *shippedNetwork().network;
    CHECK(pageAboutOf(selection, {}, network, {}).isWideMap);
    Camera near;
    near.zoom = 3.0;
    CHECK_FALSE(pageAboutOf(selection, near, network, {}).isWideMap);
    selection.cities = {3, 4};
    CHECK(pageSubjectOf(selection) == PageSubject::Several);
    CHECK(pageSubjectOf(selectionOf(1)) == PageSubject::Place);
}

TEST_CASE("a chart is worth its place by what the filter leaves of what the page is about") {
    const Network& network = *shippedNetwork().network;
    const std::vector<PartnershipIndex> all = applyFilter(network, {}).partnerships;
    Selection city;
    city.cities = {static_cast<CityIndex>(
        std::max_element(network.cities.partnerCount.begin(), network.cities.partnerCount.end()) -
        network.cities.partnerCount.begin())};
    const std::vector<PartnershipIndex> own = partnershipsInFocus(network, focusOf(city, {}), all);
    REQUIRE(own.size() > 20);
    const std::vector<PartnershipIndex> two(own.begin(), own.begin() + 2);
    CHECK(pageAboutOf(city, {}, network, all).isWorthChart);
    CHECK(pageAboutOf(city, {}, network, own).isWorthChart);
    CHECK_FALSE(pageAboutOf(city, {}, network, two).isWorthChart);
    // Many may be shown, and none of them its own.
    std::vector<PartnershipIndex> others;
    std::set_difference(all.begin(), all.end(), own.begin(), own.end(), std::back_inserter(others));
    REQUIRE(others.size() == all.size() - own.size());
    CHECK_FALSE(pageAboutOf(city, {}, network, others).isWorthChart);
    CHECK(pageAboutOf({}, {}, network, two).isWorthChart); // nothing else would fill the page
    Selection country = selectionOf(network.partnerships.countryA[own.front()]);
    CHECK_FALSE(pageAboutOf(country, {}, network, two).isWorthChart);
    CHECK(pageAboutOf(country, {}, network, all).isWorthChart);
}

TEST_CASE("a logo and an inset globe have a place of their own on any page, also where they come later") {
    for (const Paper& paper : papers()) {
        for (const bool isLandscape : {false, true}) {
            for (const PageSubject subject : {PageSubject::World, PageSubject::Place, PageSubject::Several}) {
                CAPTURE(paper.name);
                CAPTURE(isLandscape);
                PageComposition page = defaultComposition(paper, isLandscape, {subject});
                page = withShown(page, PageElementKind::Logo, true);
                page = withShown(page, PageElementKind::Globe, true);
                CHECK_MESSAGE(problemsOf(page).empty(), problemsOf(page));
            }
        }
    }
}

TEST_CASE("other paper keeps what each element has of its own") {
    PageComposition page = withText(a4(), PageElementKind::Title, "Our partners");
    page = withShown(page, PageElementKind::Chart, false);
    const PageComposition turned = onPaper(page, *parsePaper("A3"), true, {PageSubject::Place});
    CHECK(turned.width() == 420.0);
    CHECK(turned.element(PageElementKind::Title).text == "Our partners");
    CHECK_FALSE(turned.element(PageElementKind::Chart).isShown);
    CHECK_MESSAGE(problemsOf(turned).empty(), problemsOf(turned));
}

TEST_CASE("what is cut off or overlaps is told in one line; what lies on the map is not") {
    PageComposition page = a4();
    PagePlace place = page.element(PageElementKind::Title).place;
    place.left = -10.0;
    CHECK(problemsOf(withPlace(page, PageElementKind::Title, place)).find("Title: cut off by the edge") !=
          std::string::npos);
    place = page.element(PageElementKind::Chart).place;
    place.top -= 8.0;
    const std::string overlaps = problemsOf(withPlace(page, PageElementKind::Chart, place));
    CHECK_MESSAGE(overlaps == "Chart: overlaps Partners; move one of the two\n", overlaps);
    const PagePlace map = page.element(PageElementKind::Map).place;
    const PageComposition onMap =
        withPlace(page, PageElementKind::Globe, {map.left + 2.0, map.top + 2.0, 30.0, 30.0});
    CHECK(problemsOf(onMap).empty());
    CHECK(problemsOf(
              withShown(withPlace(page, PageElementKind::Chart, place), PageElementKind::Partners, false))
              .empty());
}

TEST_CASE("dragging keeps an element's middle on the page, and resizing leaves something to hold") {
    const PageComposition page = a4();
    const PagePlace from{100.0, 100.0, 40.0, 20.0};
    CHECK(dragged(page, from, {}, {5.0, -3.0}) == PagePlace{105.0, 97.0, 40.0, 20.0});
    CHECK(dragged(page, from, {}, {1000.0, -1000.0}) == PagePlace{190.0, -10.0, 40.0, 20.0});
    CHECK(dragged(page, from, {.right = true}, {10.0, 99.0}) == PagePlace{100.0, 100.0, 50.0, 20.0});
    CHECK(dragged(page, from, {.left = true, .top = true}, {100.0, 100.0}) ==
          PagePlace{136.0, 116.0, kSmallestElement, kSmallestElement});
}

TEST_CASE("a drag is drawn to margins, middle lines and other elements, and says to which") {
    PageComposition page = a4();
    for (PageElement& element : page.elements)
        element.isShown = false;
    page.element(PageElementKind::Map) = {{50.0, 120.0, 60.0, 60.0}, true, PageAlignment::Left, "", {}};
    const double margin = pageMarginMillimetres(page);
    const PagePlace from{40.0, 200.0, 20.0, 10.0};
    const auto to = [&](glm::dvec2 by) {
        return draggedToGuides(page, PageElementKind::Title, from, {}, by, 2.0);
    };
    const GuidedPlace atMargin = to({margin - 40.0 + 1.2, 20.0});
    CHECK(atMargin.place.left == doctest::Approx(margin));
    CHECK(atMargin.guides == std::vector<PageGuide>{{true, margin}});
    const GuidedPlace atMap = to({10.0 + 1.9, 20.0});
    CHECK(atMap.place.left == doctest::Approx(50.0));
    const GuidedPlace underMap = to({100.0, -20.0 + 0.5}); // its top to the map's foot; its middle is nearer
    CHECK(underMap.place.top == doctest::Approx(180.0));
    CHECK(underMap.guides.back() == PageGuide{false, 180.0});
    CHECK(to({7.0, 20.0}).guides.empty());
    CHECK(to({7.0, 20.0}).place == PagePlace{47.0, 220.0, 20.0, 10.0});
    const GuidedPlace resized =
        draggedToGuides(page, PageElementKind::Title, from, {.right = true}, {49.0, 0.0}, 2.0);
    CHECK(resized.place == PagePlace{40.0, 200.0, 70.0, 10.0}); // to the map's right edge
}

TEST_CASE("the keyboard goes through a page as one reads it, around its end, and skips what is hidden") {
    const PageComposition page = a4();
    const std::vector<PageElementKind> order = readingOrder(page);
    REQUIRE(order.size() > 5);
    CHECK(order.front() == PageElementKind::Title);
    CHECK(elementAfter(page, std::nullopt, 1) == PageElementKind::Title);
    CHECK(elementAfter(page, std::nullopt, -1) == order.back());
    CHECK(elementAfter(page, order.back(), 1) == order.front());
    CHECK(elementAfter(page, order.front(), -1) == order.back());
    CHECK(elementAfter(withShown(page, order[1], false), order[0], 1) == order[2]);
    PageComposition empty = page;
    for (PageElement& element : empty.elements)
        element.isShown = false;
    CHECK_FALSE(elementAfter(empty, std::nullopt, 1).has_value());
}

TEST_CASE("a click takes what lies on top") {
    PageComposition page = a4();
    const PagePlace map = page.element(PageElementKind::Map).place;
    CHECK(elementAt(page, {map.left + 5.0, map.top + 5.0}) == PageElementKind::Map);
    page.element(PageElementKind::Legend).place = {map.left, map.top, 20.0, 20.0};
    CHECK(elementAt(page, {map.left + 5.0, map.top + 5.0}) == PageElementKind::Legend);
    CHECK_FALSE(elementAt(page, {1.0, 1.0}).has_value());
}

TEST_CASE("a page is saved with its view and comes back the same") {
    const Network& network = *shippedNetwork().network;
    PageComposition page = defaultComposition(*parsePaper("Arch-C"), true, {PageSubject::World});
    page = withText(page, PageElementKind::Title, "Städte\nin Partnerschaft");
    page = withShown(page, PageElementKind::Chart, false);
    page.element(PageElementKind::Chart).chart = Chart::Founded;
    page.element(PageElementKind::Sources).alignment = PageAlignment::Middle;
    const View view = viewWith(page);
    const SavedView saved = savedView("A page", view, network);
    const Result<OpenedView> back = opened(saved, network);
    REQUIRE(back.has_value());
    CHECK(back->notes.empty());
    CHECK(back->view == view);
    CHECK(savedView("A view", View{}, network).text.find("\"page\"") == std::string::npos);
}

TEST_CASE("what a file does not say of a page is as usual on that paper") {
    const Network& network = *shippedNetwork().network;
    const Result<OpenedView> read = openedWith(R"({"paper": "a3", "landscape": true})", network);
    REQUIRE(read.has_value());
    CHECK(read->view.page == defaultComposition(*parsePaper("A3"), true, {PageSubject::World}));
    const Result<OpenedView> titled =
        openedWith(R"({"title": {"text": "Ours", "place": [10, 20, 100, 30]}})", network);
    REQUIRE(titled.has_value());
    CHECK(titled->view.page->element(PageElementKind::Title).text == "Ours");
    CHECK(titled->view.page->element(PageElementKind::Title).place == PagePlace{10.0, 20.0, 100.0, 30.0});
}

TEST_CASE("what is wrong with a page in a file is said in one line that names the place") {
    const Network& network = *shippedNetwork().network;
    const std::vector<std::pair<std::string, std::string>> wrong{
        {R"("A4")", "page is not an object"},
        {R"({"paper": "A44"})", "page.paper: paper \"A44\" is unknown"},
        {R"({"landscape": "yes"})", "page.landscape"},
        {R"({"map": {"place": [1, 2, 3]}})", "page.map.place: is not a place"},
        {R"({"map": {"place": [1, 2, 1e9, 4]}})", "page.map.place: 1000000000.0 is out of range"},
        {R"({"title": {"align": "centre"}})", "page.title.align: \"centre\" is unknown"},
        {R"({"chart": {"chart": "pie"}})", "page.chart.chart: \"pie\" is unknown"},
        {R"({"title": {"text": ")" + std::string(kMaxPageWords + 1, 'x') + R"("}})", "page.title.text: has"},
    };
    for (const auto& [page, words] : wrong) {
        const Result<OpenedView> read = openedWith(page, network);
        REQUIRE_FALSE(read.has_value());
        CHECK_MESSAGE(read.error().message.find(words) == 0, read.error().message);
        CHECK(read.error().message.find('\n') == std::string::npos);
    }
    const Result<OpenedView> noted = openedWith(R"({"tilte": {}})", network);
    REQUIRE(noted.has_value());
    REQUIRE(noted->notes.size() == 1);
    CHECK(noted->notes.front().find("\"tilte\"") != std::string::npos);
}

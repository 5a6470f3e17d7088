// Names to find one's way by: a map of Europe without Paris, Rome, Munich and Vienna would be a puzzle.
#include <doctest/doctest.h>

#include <algorithm>

#include "scene/geometry/disc_geometry.h"
#include "scene/labels/label_placement.h"
#include "tests/support/folders.h"
#include "tests/support/plain_width.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

struct LookedAt {
    std::string_view what;
    LngLat centre;
    double zoom;
    std::vector<std::string_view> names; // that must be there
    std::vector<std::string_view> waiting{};
};

// Labels of the window at 1920×1080, filters at the left.
std::vector<PlacedLabel> labelsOf(const LookedAt& view, const Filter& filter = {}) {
    static const NetworkPointer network = shippedNetwork().network;
    static const auto countries = loadCountryLabels(naturalEarthFolder()).value();
    static const auto known = loadKnownPlaces(naturalEarthFolder()).value();
    static const RankingBasis basis = prepareRanking(*network, known);
    const FilterResult shown = applyFilter(*network, filter);
    const LabelRanking ranking = rankLabels(*network, basis, shown, countries);
    Camera camera;
    camera.zoom = view.zoom;
    camera = centredOn(camera, view.centre);
    Viewport viewport;
    viewport.widthPixels = 1920;
    viewport.heightPixels = 1080;
    viewport.insets = {330.0, 80.0, 0.0, 0.0};
    const LabelMeasure measure = plainWidth;
    return placeLabels({*network,
                        shown,
                        ranking,
                        camera,
                        viewport,
                        discScale(camera, viewport, shown.cityCount),
                        {},
                        {},
                        {},
                        {},
                        {},
                        measure});
}

const PlacedLabel* labelNamed(const std::vector<PlacedLabel>& labels, std::string_view name) {
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&](const PlacedLabel& label) { return label.text == name; });
    return found == labels.end() ? nullptr : &*found;
}

std::string all(const std::vector<PlacedLabel>& labels) {
    std::string text;
    for (const PlacedLabel& label : labels) {
        if (label.kind != LabelKind::Country) text += label.text + ", ";
    }
    return text;
}

const std::vector<LookedAt>& views() {
    static const std::vector<LookedAt> list{
        {"the world", {11.0, 20.0}, 0.0, {"Shanghai", "Rio de Janeiro", "Mexico City"}, {"Siret", "Cissé"}},
        {"Europe, zoom 2",
         {12.0, 50.0},
         2.0,
         {"London", "Paris", "Rome", "Moscow", "Istanbul"},
         {"Siret", "Kőszeg"}},
        {"Europe, zoom 3",
         {10.0, 50.0},
         3.0,
         {"Paris", "Rome", "Vienna", "London", "Warsaw"},
         {"Siret", "Kőszeg", "Strzyżów", "Cissé"}},
        {"Europe, zoom 4", {10.0, 49.0}, 4.0, {"Paris", "Munich", "Vienna", "Hamburg"}, {"Kőszeg", "Cissé"}},
        {"Europe, zoom 4, a little farther north",
         {10.0, 50.0},
         4.0,
         {"Paris", "London", "Berlin", "Munich", "Vienna", "Prague", "Warsaw"},
         {"Kőszeg", "Cissé"}},
        {"France, zoom 5", {2.5, 47.5}, 5.0, {"Paris", "Lyon"}, {"Cissé"}},
        {"Rhine and Ruhr, zoom 6", {7.0, 51.3}, 6.0, {"Cologne", "Dortmund"}},
        {"Italy, zoom 5", {12.5, 42.5}, 5.0, {"Rome", "Naples", "Milan"}},
        {"Japan, zoom 4", {137.5, 36.0}, 4.0, {"Tokyo", "Osaka", "Nagoya"}},
        {"New England, zoom 5", {-72.5, 42.0}, 5.0, {"New York City", "Boston"}},
        {"California, zoom 5", {-120.0, 37.0}, 5.0, {"Los Angeles", "San Francisco"}},
        {"India, zoom 3", {79.0, 22.0}, 3.0, {"New Delhi", "Mumbai"}},
        {"West Africa, zoom 3", {2.0, 10.0}, 3.0, {"Lagos", "Accra", "Dakar"}},
    };
    return list;
}

} // namespace

TEST_CASE("all views have the names to go by, and towns of large circles wait until there is room") {
    for (const LookedAt& view : views()) {
        CAPTURE(view.what);
        const std::vector<PlacedLabel> labels = labelsOf(view);
        CAPTURE(all(labels));
        for (const std::string_view name : view.names)
            CHECK_MESSAGE(labelNamed(labels, name) != nullptr, name);
        for (const std::string_view name : view.waiting)
            CHECK_MESSAGE(labelNamed(labels, name) == nullptr, name);
    }
}

TEST_CASE("what the filter makes important is named, and lighter what is there to find the way by") {
    Filter filter;
    filter.countries = {*countryCodeFrom("KE")};
    const std::vector<PlacedLabel> labels = labelsOf({"Kenya's", {20.0, 20.0}, 0.0, {}}, filter);
    CAPTURE(all(labels));
    const PlacedLabel* nairobi = labelNamed(labels, "Nairobi");
    REQUIRE(nairobi != nullptr);
    CHECK(nairobi->opacity == 1.0F);
    const std::vector<std::string_view> known{"London", "Paris", "Tokyo", "Beijing", "Cairo", "Moscow"};
    const auto isLight = [&](std::string_view name) {
        const PlacedLabel* label = labelNamed(labels, name);
        return label != nullptr && label->opacity < 1.0F;
    };
    CHECK(std::count_if(known.begin(), known.end(), isLight) >= 3);
}

// Places of labels hang on the widths of type, and those on the version of a font. Here every letter is as
// wide as every other, so that the very same labels are expected everywhere.
#include "scene/labels/label_placement.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "scene/basemap/outline_span.h"
#include "scene/geometry/disc_geometry.h"
#include "tests/support/plain_width.h"
#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

// What a request refers to, kept alive.
struct Desk {
    NetworkPointer network;
    FilterResult shown;
    LabelRanking ranking;
    LabelMeasure measure = atlas::testing::plainWidth;

    explicit Desk(NetworkPointer from) : network(std::move(from)), shown(applyFilter(*network, {})) {
        const auto countries = loadCountryLabels(atlas::testing::naturalEarthFolder());
        const auto known = loadKnownPlaces(atlas::testing::naturalEarthFolder());
        REQUIRE(countries.has_value());
        REQUIRE(known.has_value());
        ranking = rankLabels(*network, prepareRanking(*network, *known), shown, *countries);
    }

    LabelRequest request(const Camera& camera) const {
        Viewport viewport;
        viewport.widthPixels = 1920;
        viewport.heightPixels = 1080;
        viewport.insets = {330.0, 80.0, 0.0, 0.0};
        return {*network, shown, ranking, camera, viewport, discScale(camera, viewport, shown.cityCount),
                {},       {},    {},      {},     {},       measure};
    }
};

const Desk& shippedDesk() {
    static const Desk desk(atlas::testing::shippedNetwork().network);
    return desk;
}

Camera cameraAt(ProjectionKind projection, LngLat centre, double zoom) {
    Camera camera = withProjection(Camera{}, projection);
    camera.zoom = zoom;
    return centredOn(camera, centre);
}

std::vector<Camera> manyViews() {
    std::vector<Camera> cameras;
    for (const ProjectionInfo& info : allProjections()) {
        for (const double zoom : {0.0, 1.5, 3.0, 5.0, 8.0}) {
            for (const LngLat centre :
                 {LngLat{10.0, 49.0}, LngLat{139.0, 36.0}, LngLat{180.0, 0.0}, LngLat{-98.0, 38.0}})
                cameras.push_back(cameraAt(info.kind, centre, zoom));
        }
    }
    return cameras;
}

using Key = std::pair<LabelKind, std::uint32_t>;

std::map<Key, PlacedLabel> byKey(const std::vector<PlacedLabel>& labels) {
    std::map<Key, PlacedLabel> map;
    for (const PlacedLabel& label : labels)
        map.emplace(Key{label.kind, label.index}, label);
    return map;
}

std::size_t countOf(const std::vector<PlacedLabel>& labels, LabelKind kind) {
    return static_cast<std::size_t>(std::count_if(
        labels.begin(), labels.end(), [&](const PlacedLabel& label) { return label.kind == kind; }));
}

bool isNamed(const std::vector<PlacedLabel>& labels, std::string_view name) {
    return std::any_of(labels.begin(), labels.end(),
                       [&](const PlacedLabel& label) { return label.text == name; });
}

} // namespace

TEST_CASE("no label lies on another, outside the free area, off the map or on a named city's disc") {
    for (const Camera& camera : manyViews()) {
        CAPTURE(projectionInfo(camera.projection).id);
        CAPTURE(camera.zoom);
        const LabelRequest request = shippedDesk().request(camera);
        const std::vector<PlacedLabel> labels = placeLabels(request);
        const PlaneToScreen plane = planeToScreen(camera, request.viewport);
        const Projection projection = projectionOf(camera);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            CAPTURE(labels[i].text);
            const PixelBox& box = labels[i].box;
            CHECK(contains({{330.0, 80.0}, {1920.0, 1080.0}}, box));
            CHECK(projection.inverse(plane.toPlane(box.minimum)).has_value());
            CHECK(projection.inverse(plane.toPlane(box.maximum)).has_value());
            for (std::size_t other = 0; other < labels.size(); ++other) {
                if (other == i) continue;
                CHECK_FALSE(overlap(box, labels[other].box));
                if (labels[other].kind != LabelKind::City) continue;
                const LngLat place = request.network.cities.location[labels[other].index];
                const ScreenPoint disc = screenPointOf(camera, request.viewport, place).value();
                CHECK_FALSE(contains(box, {disc, disc}));
            }
        }
    }
}

TEST_CASE(
    "few names on the world, the best connected cities and the largest countries; none on the far side") {
    const std::vector<PlacedLabel> world = placeLabels(shippedDesk().request(Camera{}));
    CHECK(countOf(world, LabelKind::City) >= 15);
    CHECK(countOf(world, LabelKind::City) <= 30);
    CHECK(countOf(world, LabelKind::Country) >= 10);
    CHECK(countOf(world, LabelKind::Country) <= 20);
    const RankedCity& first = shippedDesk().ranking.cities.front();
    CHECK(isNamed(world, shippedDesk().network->cities.name[first.city]));
    for (const char* country : {"RUSSIA", "CANADA", "UNITED STATES", "BRAZIL", "CHINA", "AUSTRALIA"})
        CHECK(isNamed(world, country));
    CHECK_FALSE(isNamed(world, "LUXEMBOURG"));

    const Camera globe = cameraAt(ProjectionKind::Orthographic, {10.0, 49.0}, 0.0);
    const std::vector<PlacedLabel> europe = placeLabels(shippedDesk().request(globe));
    CHECK_FALSE(isNamed(europe, "AUSTRALIA"));
    CHECK_FALSE(isNamed(europe, "Los Angeles"));
}

TEST_CASE("closer, cities of lesser rank get names, and names of large countries fade") {
    const std::vector<PlacedLabel> world = placeLabels(shippedDesk().request(Camera{}));
    const Camera close = cameraAt(ProjectionKind::EqualEarth, {10.0, 49.0}, 5.0);
    const std::vector<PlacedLabel> germany = placeLabels(shippedDesk().request(close));
    CHECK(countOf(germany, LabelKind::City) > countOf(world, LabelKind::City));
    for (const char* city : {"Dresden", "Leipzig", "Nuremberg"}) {
        CHECK(isNamed(germany, city));
        CHECK_FALSE(isNamed(world, city));
    }
    const Camera closest = cameraAt(ProjectionKind::EqualEarth, {10.0, 49.0}, 8.0);
    CHECK_FALSE(isNamed(placeLabels(shippedDesk().request(closest)), "GERMANY"));
}

TEST_CASE("the same request twice is the same answer") {
    const Camera camera = cameraAt(ProjectionKind::EqualEarth, {10.0, 49.0}, 4.0);
    const LabelRequest request = shippedDesk().request(camera);
    CHECK(placeLabels(request) == placeLabels(request));
    LabelRequest again = request;
    const std::vector<PlacedLabel> before = placeLabels(request);
    again.previous = before;
    const std::vector<PlacedLabel> after = placeLabels(again);
    CHECK(byKey(after) == byKey(before)); // and it rests
}

TEST_CASE("while the map moves by a few pixels, labels move with it") {
    for (const ProjectionInfo& info : allProjections()) {
        for (const double zoom : {0.0, 3.0, 5.0}) {
            CAPTURE(info.id);
            CAPTURE(zoom);
            // A map of the whole sphere sweeps its rim round where its middle moves by a pixel.
            const double reach = info.family == ProjectionFamily::WholeSphere ? 60.0 : 6.0;
            Camera camera = cameraAt(info.kind, {10.0, 49.0}, zoom);
            LabelRequest request = shippedDesk().request(camera);
            std::vector<PlacedLabel> labels = placeLabels(request);
            std::size_t seen = 0;
            std::size_t kept = 0;
            for (int step = 0; step < 10; ++step) {
                camera = dragged(camera, request.viewport, {960.0, 540.0}, {962.0, 541.0});
                request.camera = camera;
                request.previous = labels;
                std::vector<PlacedLabel> moved = placeLabels(request);
                const std::map<Key, PlacedLabel> now = byKey(moved);
                for (const PlacedLabel& label : labels) {
                    const auto found = now.find({label.kind, label.index});
                    ++seen;
                    if (found == now.end() || found->second.slot != label.slot) continue;
                    const glm::dvec2 way = found->second.basePixels - label.basePixels;
                    if (std::abs(way.x) < reach && std::abs(way.y) < reach) ++kept;
                }
                labels = std::move(moved);
            }
            CHECK(static_cast<double>(kept) >= 0.95 * static_cast<double>(seen));
        }
    }
}

TEST_CASE("what is selected is named first, with its partners") {
    const NetworkPointer network = shippedDesk().network;
    LabelRequest request = shippedDesk().request(cameraAt(ProjectionKind::EqualEarth, {11.0, 20.0}, 0.0));
    const std::vector<PlacedLabel> plain = placeLabels(request);
    const auto found = std::find(network->cities.name.begin(), network->cities.name.end(), "Hays");
    REQUIRE(found != network->cities.name.end());
    const auto hays = static_cast<CityIndex>(found - network->cities.name.begin());
    CHECK_FALSE(isNamed(plain, "Hays"));
    request.focus.cities = {hays};
    const std::vector<PlacedLabel> labels = placeLabels(request);
    REQUIRE_FALSE(labels.empty());
    CHECK(labels.front().kind == LabelKind::Focus);
    CHECK(labels.front().index == hays);
    CHECK(countOf(labels, LabelKind::Partner) == 2);
    CHECK(isNamed(labels, "Xinzheng"));
    CHECK(isNamed(labels, "Santa María de Fe"));
    const auto other = std::find_if(labels.begin(), labels.end(),
                                    [](const PlacedLabel& label) { return label.kind == LabelKind::City; });
    REQUIRE(other != labels.end());
    CHECK(other->opacity < 1.0F); // the rest recedes
}

TEST_CASE("a partner of what is selected is named where a better known city has its name") {
    const NetworkPointer network = shippedDesk().network;
    LabelRequest request = shippedDesk().request(cameraAt(ProjectionKind::Orthographic, {178.0, 44.0}, 0.0));
    CHECK(isNamed(placeLabels(request), "Los Angeles"));
    const auto found = std::find(network->cities.name.begin(), network->cities.name.end(), "Kaizuka");
    REQUIRE(found != network->cities.name.end());
    Focus kaizuka;
    kaizuka.cities = {static_cast<CityIndex>(found - network->cities.name.begin())};
    LabelRequest hovering = request;
    hovering.hovered = kaizuka;
    CHECK(isNamed(placeLabels(hovering), "Los Angeles")); // the cursor passes by and takes no name away
    request.focus = kaizuka;
    CHECK(isNamed(placeLabels(request), "Culver City"));
}

TEST_CASE("as many names of cities as asked for, and none at all for none") {
    LabelRequest request = shippedDesk().request(Camera{});
    for (const std::uint32_t max : {1U, 5U, 12U}) {
        request.maxCities = max;
        CHECK(countOf(placeLabels(request), LabelKind::City) == max);
    }
    request.maxCities = 200;
    CHECK(countOf(placeLabels(request), LabelKind::City) > 60);
    request.maxCities = 0;
    CHECK(placeLabels(request).empty());
}

TEST_CASE("extra labels come before cities and keep out of what covers the map") {
    LabelRequest request = shippedDesk().request(Camera{});
    const std::vector<ExtraLabel> extras{{"1,000 km", ExtraLabel::Frame::Plane, {0.0, 0.0}, 12.0},
                                         {"hidden", ExtraLabel::Frame::Picture, {1700.0, 900.0}, 12.0}};
    const std::vector<PixelBox> covered{{{1500.0, 800.0}, {1900.0, 1000.0}}};
    request.extras = extras;
    request.keepFree = covered;
    const std::vector<PlacedLabel> labels = placeLabels(request);
    CHECK(isNamed(labels, "1,000 km"));
    CHECK_FALSE(isNamed(labels, "hidden"));
    for (const PlacedLabel& label : labels)
        CHECK_FALSE(overlap(label.box, covered.front()));
}

TEST_CASE("the outline's span agrees with the projection") {
    for (const ProjectionInfo& info : allProjections()) {
        CAPTURE(info.id);
        const Projection projection(info.kind, {20.0, info.turns() ? 30.0 : 0.0});
        const OutlineSpan outline(projection);
        const PlaneBounds bounds = projection.bounds();
        for (double y = -1.05; y <= 1.05; y += 0.07) {
            for (double x = -1.05; x <= 1.05; x += 0.07) {
                const PlanePoint point(x * bounds.maximum.x, y * bounds.maximum.y);
                const PlanePoint nearer = 0.995 * point;
                const PlanePoint farther = 1.005 * point;
                if (projection.inverse(nearer).has_value() != projection.inverse(farther).has_value())
                    continue;
                CHECK(outline.contains(point) == projection.inverse(point).has_value());
            }
        }
    }
}

TEST_CASE("among cities alike in partners the larger one is named first, far more partners still win") {
    const LabelRanking& ranking = shippedDesk().ranking;
    const Network& network = *shippedDesk().network;
    const auto placeOf = [&](std::string_view name, std::string_view country) {
        return std::find_if(ranking.cities.begin(), ranking.cities.end(),
                            [&](const RankedCity& ranked) {
                                return network.cities.name[ranked.city] == name &&
                                       network.countries.code[network.cities.country[ranked.city]] ==
                                           *countryCodeFrom(country);
                            }) -
               ranking.cities.begin();
    };
    CHECK(placeOf("London", "GB") < placeOf("Cissé", "FR"));   // 24 partners each, more or less
    CHECK(placeOf("Kinshasa", "CD") < placeOf("Cissé", "FR")); // towns of a large circle wait
}

namespace {

CityIndex cityNamed(std::string_view name) {
    const std::vector<std::string>& names = shippedDesk().network->cities.name;
    return static_cast<CityIndex>(std::find(names.begin(), names.end(), name) - names.begin());
}

LabelKind mergedKind(LabelKind kind) {
    return kind == LabelKind::Focus || kind == LabelKind::Partner ? LabelKind::City : kind;
}

const PlacedLabel* labelOf(const std::vector<PlacedLabel>& labels, LabelKind kind, std::uint32_t index) {
    for (const PlacedLabel& label : labels)
        if (mergedKind(label.kind) == kind && label.index == index) return &label;
    return nullptr;
}

} // namespace

TEST_CASE("names stay where they stand when something is selected or hovered") {
    for (const LngLat centre : {LngLat{11.0, 20.0}, LngLat{10.0, 49.0}, LngLat{139.0, 36.0}}) {
        for (const double zoom : {0.0, 3.0, 5.0}) {
            LabelRequest request = shippedDesk().request(cameraAt(ProjectionKind::EqualEarth, centre, zoom));
            const std::vector<PlacedLabel> plain = placeLabels(request);
            for (const char* name : {"Hays", "Berlin", "Osaka", "Kirchheim unter Teck"}) {
                CAPTURE(name);
                CAPTURE(zoom);
                const CityIndex city = cityNamed(name);
                if (city == shippedDesk().network->cities.size()) continue;
                Focus focus;
                focus.cities = {city};
                LabelRequest selecting = request;
                selecting.focus = focus;
                LabelRequest hovering = request;
                hovering.hovered = focus;
                for (const bool isHovering : {false, true}) {
                    const std::vector<PlacedLabel> labels = placeLabels(isHovering ? hovering : selecting);
                    std::size_t gone = 0;
                    for (const PlacedLabel& before : plain) {
                        const PlacedLabel* after = labelOf(labels, mergedKind(before.kind), before.index);
                        if (after == nullptr) {
                            ++gone;
                            continue;
                        }
                        CHECK(after->slot == before.slot);
                        if (after->kind == before.kind) CHECK(after->basePixels == before.basePixels);
                        if (isHovering) CHECK(after->opacity == before.opacity);
                    }
                    CHECK(gone <= 2); // whose room the name of what is selected has taken
                }
            }
        }
    }
}

TEST_CASE("a panel that opens with a selection hides the names under it and moves no other") {
    LabelRequest request = shippedDesk().request(Camera{});
    const std::vector<PlacedLabel> plain = placeLabels(request);
    const std::vector<PixelBox> panel{{{1500.0, 100.0}, {1900.0, 900.0}}};
    request.covered = panel;
    std::vector<PlacedLabel> beside;
    std::copy_if(plain.begin(), plain.end(), std::back_inserter(beside),
                 [&](const PlacedLabel& label) { return !overlap(label.box, panel.front()); });
    CHECK(beside.size() < plain.size());
    CHECK(placeLabels(request) == beside);
    request.focus.cities = {cityNamed("Tokyo")};
    for (const PlacedLabel& label : placeLabels(request))
        CHECK_FALSE(overlap(label.box, panel.front()));
}

TEST_CASE("a small map of the world has a few names, the largest first, and is not crowded") {
    const auto labelsIn = [](double widthPixels, double heightPixels, double pixelRatio, double zoom = 0.0) {
        Camera camera;
        camera.zoom = zoom;
        LabelRequest request = shippedDesk().request(camera);
        request.viewport.widthPixels = static_cast<int>(widthPixels * pixelRatio);
        request.viewport.heightPixels = static_cast<int>(heightPixels * pixelRatio);
        request.viewport.pixelRatio = pixelRatio;
        request.viewport.insets = {};
        request.discScale = discScale(camera, request.viewport, request.shown.cityCount);
        return placeLabels(request);
    };
    for (const auto& [width, height] : {std::pair{640.0, 360.0}, {533.0, 333.0}, {480.0, 300.0}}) {
        CAPTURE(width);
        const std::vector<PlacedLabel> labels = labelsIn(width, height, 3.0); // an interface of 300 %
        CHECK(labels.size() >= 5);
        CHECK(labels.size() <= 9);
        CHECK(isNamed(labels, "RUSSIA"));
        CHECK(isNamed(labels, "CHINA"));
        CHECK(isNamed(labels, "Shanghai"));
        double covered = 0.0;
        for (const PlacedLabel& label : labels) {
            const glm::dvec2 extent = label.box.maximum - label.box.minimum;
            covered += extent.x * extent.y;
        }
        CHECK(covered < 0.08 * 9.0 * width * height); // of the map under words
    }
    CHECK(labelsIn(300.0, 270.0, 3.0).size() >= 2); // beside the filters
    // A large map has its usual share, and so has a small one of a region.
    CHECK(countOf(labelsIn(1000.0, 720.0, 1.0), LabelKind::City) == 10);
    CHECK(countOf(labelsIn(400.0, 360.0, 1.0, 3.0), LabelKind::City) <= 3);
}

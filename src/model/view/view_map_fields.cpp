// The fields of a saved view beside its filter: camera, names, look of the arcs, what is selected.
#include <array>

#include "model/filter/filter_text.h"
#include "model/view/view_json.h"

namespace atlas {

namespace {

constexpr Limits kPanLimits{-10.0, 10.0}; // globe radii: farther than any map is wide
constexpr Limits kNamedCitiesLimits{0.0, kMaxNamedCities};

Json projectionJson(const Camera& camera, const Network&) {
    return projectionInfo(camera.projection).id;
}

Result<void> readProjection(const Json& json, const Network&, Camera& camera) {
    return textFrom(json).and_then(parseProjection).map([&](ProjectionKind kind) {
        camera.projection = kind;
    });
}

Json centreJson(const Camera& camera, const Network&) {
    return Json::array({camera.centre.longitudeDegrees, camera.centre.latitudeDegrees});
}

bool isPair(const Json& json) {
    return json.is_array() && json.size() == 2;
}

Result<void> readCentre(const Json& json, const Network& network, Camera& camera) {
    if (json.is_string()) {
        const Result<CityIndex> city = parseLargestCity(network, json.get<std::string>());
        if (!city) return tl::unexpected(city.error());
        camera = centredOn(camera, network.cities.location[*city]);
        return {};
    }
    if (!isPair(json))
        return failure(
            "is not a place; write [longitude, latitude] in degrees, such as [139.7, 35.7], or a city");
    const Result<double> longitude = numberFrom(json[0], kLongitudeLimits);
    if (!longitude) return tl::unexpected(longitude.error());
    const Result<double> latitude = numberFrom(json[1], kLatitudeLimits);
    if (!latitude) return tl::unexpected(latitude.error());
    return placeWithin(*longitude, *latitude).map([&](LngLat place) { camera = centredOn(camera, place); });
}

Json zoomJson(const Camera& camera, const Network&) {
    return camera.zoom;
}

Result<void> readZoom(const Json& json, const Network&, Camera& camera) {
    return numberFrom(json, kZoomLimits).map([&](double zoom) { camera.zoom = zoom; });
}

Json panJson(const Camera& camera, const Network&) {
    return Json::array({camera.pan.x, camera.pan.y});
}

Result<void> readPan(const Json& json, const Network&, Camera& camera) {
    if (!isPair(json))
        return failure("is not a shift of the map; write two numbers such as [0, 0.5], or leave it out");
    const Result<double> x = numberFrom(json[0], kPanLimits);
    if (!x) return tl::unexpected(x.error());
    const Result<double> y = numberFrom(json[1], kPanLimits);
    if (!y) return tl::unexpected(y.error());
    camera.pan = {*x, *y};
    return {};
}

// In this order: a centre without a pan is the middle of the map, whatever its projection and zoom.
constexpr std::array kCameraFields{
    ViewField<Camera>{"projection", projectionJson, readProjection},
    ViewField<Camera>{"zoom", zoomJson, readZoom},
    ViewField<Camera>{"center", centreJson, readCentre},
    ViewField<Camera>{"pan", panJson, readPan},
};

constexpr std::array kLabelFields{
    ViewField<LabelSettings>{
        "shown", [](const LabelSettings& labels, const Network&) { return Json(labels.areShown); },
        [](const Json& json, const Network&, LabelSettings& labels) -> Result<void> {
            return boolFrom(json).map([&](bool value) { labels.areShown = value; });
        }},
    ViewField<LabelSettings>{"most",
                             [](const LabelSettings& labels, const Network&) {
                                 return labels.maxCities ? Json(*labels.maxCities) : Json();
                             },
                             [](const Json& json, const Network&, LabelSettings& labels) -> Result<void> {
                                 return numberFrom(json, kNamedCitiesLimits).map([&](double value) {
                                     labels.maxCities = static_cast<std::uint32_t>(value);
                                 });
                             }},
};

Json colouringJson(const ArcStyle& style, const Network&) {
    return termOf(style.colouring).id;
}

Result<void> readColouring(const Json& json, const Network&, ArcStyle& style) {
    return textFrom(json).and_then(parseArcColouring).map([&](ArcColouring colouring) {
        style.colouring = colouring;
    });
}

Json widthsJson(const ArcStyle& style, const Network&) {
    return wordOf(style.widths);
}

Result<void> readWidths(const Json& json, const Network&, ArcStyle& style) {
    return parseArcWidths(wordFrom(json)).map([&](ArcWidths widths) { style.widths = widths; });
}

Json wayJson(const ArcStyle& style, const Network&) {
    return style.way == ArcWay::GreatCircle ? Json() : Json(wordOf(style.way));
}

Result<void> readWay(const Json& json, const Network&, ArcStyle& style) {
    return parseArcWay(wordFrom(json)).map([&](ArcWay way) { style.way = way; });
}

Json passingJson(const ArcStyle& style, const Network&) {
    return style.passing == ArcStyle{}.passing ? Json() : Json(wordOf(style.passing));
}

Result<void> readPassing(const Json& json, const Network&, ArcStyle& style) {
    return parsePassing(wordFrom(json)).map([&](Passing passing) { style.passing = passing; });
}

constexpr std::array kArcFields{
    ViewField<ArcStyle>{"colour", colouringJson, readColouring},
    ViewField<ArcStyle>{"gradient",
                        [](const ArcStyle& style, const Network&) { return Json(style.gradient); },
                        [](const Json& json, const Network&, ArcStyle& style) -> Result<void> {
                            return boolFrom(json).map([&](bool value) { style.gradient = value; });
                        }},
    ViewField<ArcStyle>{"widths", widthsJson, readWidths},
    ViewField<ArcStyle>{"way", wayJson, readWay},
    ViewField<ArcStyle>{"passing", passingJson, readPassing},
    ViewField<ArcStyle>{
        "undated",
        [](const ArcStyle& style, const Network&) { return style.showsUndated ? Json() : Json(false); },
        [](const Json& json, const Network&, ArcStyle& style) -> Result<void> {
            return boolFrom(json).map([&](bool value) { style.showsUndated = value; });
        }},
    ViewField<ArcStyle>{"brightness",
                        [](const ArcStyle& style, const Network&) { return Json(style.brightnessStops); },
                        [](const Json& json, const Network&, ArcStyle& style) -> Result<void> {
                            return numberFrom(json, kBrightnessLimits).map([&](double value) {
                                style.brightnessStops = value;
                            });
                        }},
};

} // namespace

std::span<const ViewField<Camera>> cameraFields() {
    return kCameraFields;
}

std::span<const ViewField<LabelSettings>> labelFields() {
    return kLabelFields;
}

std::span<const ViewField<ArcStyle>> arcFields() {
    return kArcFields;
}

} // namespace atlas

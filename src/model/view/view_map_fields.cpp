// The fields of a saved view beside its filter: camera, names, look of the arcs, what is selected.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/text.h"
#include "model/filter/filter_text.h"
#include "model/view/view_json.h"

namespace atlas {

namespace {

constexpr double kMostLongitudeDegrees = 360.0;
constexpr double kMostLatitudeDegrees = 90.0;
constexpr double kMostPan = 10.0; // globe radii: farther than any map is wide

Json projectionJson(const Camera& camera, const Network&) {
    return projectionInfo(camera.projection).id;
}

Result<void> readProjection(const Json& json, const Network&, Camera& camera) {
    const Result<std::string> text = textFrom(json);
    if (!text) return tl::unexpected(text.error());
    const std::optional<ProjectionKind> kind = projectionFromId(folded(*text));
    if (kind) {
        camera.projection = *kind;
        return {};
    }
    std::vector<std::string> known;
    for (const ProjectionInfo& info : allProjections())
        known.emplace_back(info.id);
    return failure(inQuotes(*text) + " is unknown" + meantOrKnown(*text, known));
}

Json centreJson(const Camera& camera, const Network&) {
    return Json::array({camera.centre.longitudeDegrees, camera.centre.latitudeDegrees});
}

Result<std::array<double, 2>> twoNumbers(const Json& json, double mostFirst, double mostSecond) {
    const Result<double> first = numberFrom(json[0], -mostFirst, mostFirst);
    if (!first) return tl::unexpected(first.error());
    const Result<double> second = numberFrom(json[1], -mostSecond, mostSecond);
    if (!second) return tl::unexpected(second.error());
    return std::array{*first, *second};
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
            "is no place; write [longitude, latitude] in degrees, such as [139.7, 35.7], or a city");
    const Result<std::array<double, 2>> degrees =
        twoNumbers(json, kMostLongitudeDegrees, kMostLatitudeDegrees);
    if (!degrees) return tl::unexpected(degrees.error());
    const double longitude = (*degrees)[0];
    const bool isUsual = std::abs(longitude) <= 180.0; // stays as it is, to the last bit
    camera = centredOn(camera, {isUsual ? longitude : wrapLongitudeDegrees(longitude), (*degrees)[1]});
    return {};
}

Json zoomJson(const Camera& camera, const Network&) {
    return camera.zoom;
}

Result<void> readZoom(const Json& json, const Network&, Camera& camera) {
    const Result<double> zoom = numberFrom(json, kMinimumZoom, kMaximumZoom);
    if (!zoom) return tl::unexpected(zoom.error());
    camera.zoom = *zoom;
    return {};
}

Json panJson(const Camera& camera, const Network&) {
    return Json::array({camera.pan.x, camera.pan.y});
}

Result<void> readPan(const Json& json, const Network&, Camera& camera) {
    if (!isPair(json)) return failure("is no way; write two numbers such as [0, 0.5], or leave it out");
    const Result<std::array<double, 2>> way = twoNumbers(json, kMostPan, kMostPan);
    if (!way) return tl::unexpected(way.error());
    camera.pan = {(*way)[0], (*way)[1]};
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
                                 return numberFrom(json, 0.0, kMaxNamedCities).map([&](double value) {
                                     labels.maxCities = static_cast<std::uint32_t>(value);
                                 });
                             }},
};

Json colouringJson(const ArcStyle& style, const Network&) {
    return termOf(style.colouring).id;
}

Result<void> readColouring(const Json& json, const Network&, ArcStyle& style) {
    const Result<std::string> text = textFrom(json);
    if (!text) return tl::unexpected(text.error());
    return parseArcColouring(*text).map([&](ArcColouring colouring) { style.colouring = colouring; });
}

Json widthsJson(const ArcStyle& style, const Network&) {
    return style.widths == ArcWidths::Even ? "even" : "corroborated";
}

Result<void> readWidths(const Json& json, const Network&, ArcStyle& style) {
    const std::string text = textFrom(json).value_or(std::string());
    if (text != "even" && text != "corroborated")
        return failure("is unknown; write \"even\" or \"corroborated\"");
    style.widths = text == "even" ? ArcWidths::Even : ArcWidths::Corroborated;
    return {};
}

constexpr std::array kArcFields{
    ViewField<ArcStyle>{"colour", colouringJson, readColouring},
    ViewField<ArcStyle>{"gradient",
                        [](const ArcStyle& style, const Network&) { return Json(style.gradient); },
                        [](const Json& json, const Network&, ArcStyle& style) -> Result<void> {
                            return boolFrom(json).map([&](bool value) { style.gradient = value; });
                        }},
    ViewField<ArcStyle>{"widths", widthsJson, readWidths},
    ViewField<ArcStyle>{
        "brightness", [](const ArcStyle& style, const Network&) { return Json(style.brightnessStops); },
        [](const Json& json, const Network&, ArcStyle& style) -> Result<void> {
            return numberFrom(json, -kMostBrightnessStops, kMostBrightnessStops).map([&](double value) {
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

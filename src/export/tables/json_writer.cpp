#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "export/tables/list_writers.h"
#include "export/tables/partnership_fields.h"
#include "export/tables/partnership_lines.h"
#include "export/tables/place_fields.h"

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

struct JsonField {
    Json operator()(std::monostate) const { return nullptr; }
    template <typename Value>
    Json operator()(const Value& value) const {
        return value;
    }
};

Json objectOf(std::span<const std::string_view> names, const std::vector<FieldValue>& fields) {
    Json object = Json::object();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        object[std::string(names[i])] = std::visit(JsonField{}, fields[i]);
    }
    return object;
}

Json propertiesOf(const Network& network, const ListedPartnership& row) {
    return objectOf(kPartnershipFields, partnershipFields(network, row));
}

// A metre is all that a city's place is known to.
double rounded(double degrees) {
    return std::round(degrees * 1e5) / 1e5;
}

Json positionOf(LngLat place) {
    return Json::array({rounded(place.longitudeDegrees), rounded(place.latitudeDegrees)});
}

Json coordinatesOf(const std::vector<LngLat>& line) {
    Json coordinates = Json::array();
    for (const LngLat& place : line) {
        coordinates.push_back(positionOf(place));
    }
    return coordinates;
}

Json geometryOf(const Network& network, const ListedPartnership& row) {
    const std::vector<std::vector<LngLat>> lines = partnershipLines(network, row);
    if (lines.size() == 1) return {{"type", "LineString"}, {"coordinates", coordinatesOf(lines.front())}};
    Json parts = Json::array();
    for (const std::vector<LngLat>& line : lines) {
        parts.push_back(coordinatesOf(line));
    }
    return {{"type", "MultiLineString"}, {"coordinates", std::move(parts)}};
}

Json featureOf(const Network& network, const ListedPartnership& row) {
    return {{"type", "Feature"},
            {"geometry", geometryOf(network, row)},
            {"properties", propertiesOf(network, row)}};
}

Json pointOf(const Network& network, const PlaceRow& row) {
    return {{"type", "Feature"},
            {"geometry", {{"type", "Point"}, {"coordinates", positionOf(network.cities.location[row.city])}}},
            {"properties", objectOf(kPlaceFields, placeFields(network, row))}};
}

// Elements one per line between brackets. `separator`: what stands before the first; what stands before the
// next one afterwards. False where there is no use in more.
template <typename Row>
bool writeElements(const Network& network, std::span<const Row> rows, const TextSink& sink,
                   std::string_view& separator, Json (*elementOf)(const Network&, const Row&)) {
    for (const Row& row : rows) {
        std::string line(separator);
        line += elementOf(network, row).dump();
        if (!sink(line)) return false;
        separator = ",\n";
    }
    return true;
}

} // namespace

void writeJson(const Network& network, std::span<const ListedPartnership> rows, const TextSink& sink) {
    std::string_view separator = "\n";
    sink("[");
    writeElements(network, rows, sink, separator, propertiesOf);
    sink("\n]\n");
}

void writeGeoJson(const Network& network, std::span<const ListedPartnership> rows, const TextSink& sink) {
    writeGeoJsonWithPlaces(network, {rows, {}, {}}, sink);
}

void writeGeoJsonWithPlaces(const Network& network, const GeoJsonContent& content, const TextSink& sink) {
    std::string_view separator = "\n";
    std::string head = "{\"type\": \"FeatureCollection\", ";
    if (!content.credit.empty()) head += "\"credit\": " + Json(content.credit).dump() + ", ";
    if (!sink(head + "\"features\": [")) return;
    if (!writeElements(network, content.partnerships, sink, separator, featureOf)) return;
    if (!writeElements(network, content.places, sink, separator, pointOf)) return;
    sink("\n]}\n");
}

} // namespace atlas

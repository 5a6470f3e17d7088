#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>

#include "export/tables/list_writers.h"
#include "export/tables/partnership_fields.h"
#include "geo/antimeridian.h"

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

// Fine enough that the chord of a step strays from its great circle by under a kilometre.
constexpr double kStepDegrees = 1.0;

struct JsonField {
    Json operator()(std::monostate) const { return nullptr; }
    template <typename Value>
    Json operator()(const Value& value) const {
        return value;
    }
};

Json propertiesOf(const Network& network, const ListedPartnership& row) {
    Json object = Json::object();
    const std::vector<FieldValue> fields = partnershipFields(network, row);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        object[std::string(kPartnershipFields[i])] = std::visit(JsonField{}, fields[i]);
    }
    return object;
}

// A metre is all that a city's place is known to.
double rounded(double degrees) {
    return std::round(degrees * 1e5) / 1e5;
}

Json coordinatesOf(const std::vector<LngLat>& line) {
    Json coordinates = Json::array();
    for (const LngLat& place : line) {
        coordinates.push_back(Json::array({rounded(place.longitudeDegrees), rounded(place.latitudeDegrees)}));
    }
    return coordinates;
}

Json geometryOf(const Network& network, const ListedPartnership& row) {
    const PartnershipTable& table = network.partnerships;
    const std::vector<std::vector<LngLat>> lines =
        greatCircleLines(network.cities.location[cityOf(table, row, true)],
                         network.cities.location[cityOf(table, row, false)], kStepDegrees);
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

// Elements one per line between brackets.
void writeElements(const Network& network, std::span<const ListedPartnership> rows, const TextSink& sink,
                   Json (*elementOf)(const Network&, const ListedPartnership&)) {
    std::string_view separator = "\n";
    for (const ListedPartnership& row : rows) {
        std::string line(separator);
        line += elementOf(network, row).dump();
        if (!sink(line)) return;
        separator = ",\n";
    }
}

} // namespace

void writeJson(const Network& network, std::span<const ListedPartnership> rows, const TextSink& sink) {
    sink("[");
    writeElements(network, rows, sink, propertiesOf);
    sink("\n]\n");
}

void writeGeoJson(const Network& network, std::span<const ListedPartnership> rows, const TextSink& sink) {
    sink("{\"type\": \"FeatureCollection\", \"features\": [");
    writeElements(network, rows, sink, featureOf);
    sink("\n]}\n");
}

} // namespace atlas

#include <algorithm>
#include <nlohmann/json.hpp>

#include "export/tables/stats_writers.h"

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(std::optional<double> value) {
    return value ? Json(*value) : Json(nullptr);
}

Json cityJson(const Network& network, CityIndex city) {
    return {{"id", network.cities.id[city]},
            {"name", network.cities.name[city]},
            {"country", network.countries.code[network.cities.country[city]].view()}};
}

Json cliqueJson(const Network& network, const NetworkMeasures& measures) {
    Json members = Json::array();
    if (measures.largestCliques.empty()) return members;
    for (const CityIndex city : measures.largestCliques.front())
        members.push_back(cityJson(network, city));
    return members;
}

Json degreeJson(const DegreeMeasures& degree) {
    Json distribution = Json::array();
    for (const auto& [partners, cities] : degree.distribution) {
        distribution.push_back(Json::array({partners, cities}));
    }
    return {{"mean", orNull(degree.mean)}, {"max", degree.max}, {"distribution", std::move(distribution)}};
}

Json componentJson(const LargestComponent& component) {
    return {{"cities", component.cities},
            {"share", orNull(component.share)},
            {"mean_path_length", orNull(component.paths.mean)},
            {"diameter", component.paths.diameter}};
}

Json sizesJson(const SizeMeasures& size) {
    return {{"both_recorded", size.bothRecorded},
            {"both_under_25000", size.bothUnder25000},
            {"either_under_25000", size.eitherUnder25000},
            {"same_class", size.sameClass}};
}

Json statusJson(const std::array<std::uint32_t, kStatusCount>& counts) {
    Json object = Json::object();
    for (std::size_t i = 0; i < kStatusCount; ++i) {
        object[std::string(termOf(static_cast<Status>(i)).id)] = counts[i];
    }
    return object;
}

Json topCitiesJson(const Network& network, const NetworkMeasures& measures) {
    Json cities = Json::array();
    for (const CityPartners& top : measures.topCities) {
        Json city = cityJson(network, top.city);
        city["partners"] = top.partners;
        cities.push_back(std::move(city));
    }
    return cities;
}

Json topPairsJson(const Network& network, const NetworkMeasures& measures) {
    Json pairs = Json::array();
    for (const CountryPair& pair : measures.topCountryPairs) {
        pairs.push_back({{"a", network.countries.code[pair.a].view()},
                         {"b", network.countries.code[pair.b].view()},
                         {"partnerships", pair.partnerships}});
    }
    return pairs;
}

Json betweennessJson(const Network& network, const NetworkMeasures& measures) {
    Json cities = Json::array();
    for (const Bridge& bridge : measures.topBridges) {
        Json city = cityJson(network, bridge.city);
        city["betweenness"] = bridge.betweenness;
        cities.push_back(std::move(city));
    }
    return {{"sources", measures.bridgeSources},
            {"exact", measures.bridgeSources == measures.cities},
            {"top_cities", std::move(cities)}};
}

Json comparedJson(const Compared& compared) {
    return {{"mean", orNull(compared.mean)},
            {"deviation", orNull(compared.deviation)},
            {"z", orNull(compared.z)}};
}

Json chanceJson(const NullModel& chance) {
    return {{"runs", chance.runs},
            {"seed", chance.seed},
            {"assortativity", comparedJson(chance.degreeAssortativity)},
            {"transitivity", comparedJson(chance.transitivity)},
            {"distance_km", comparedJson(chance.meanDistanceKilometres)}};
}

Json everything(const Network& network, const NetworkMeasures& measures, const NullModel& chance) {
    Json stats = Json::object();
    stats["partnerships"] = measures.partnerships;
    stats["cities"] = measures.cities;
    stats["countries"] = measures.countries;
    stats["largest_clique"] = cliqueJson(network, measures);
    stats["largest_cliques"] = measures.largestCliques.size();
    stats["degree"] = degreeJson(measures.degree);
    stats["components"] = measures.components;
    stats["largest_component"] = componentJson(measures.largestComponent);
    stats["transitivity"] = orNull(measures.transitivity);
    stats["average_clustering"] = orNull(measures.averageClustering);
    stats["degree_assortativity"] = orNull(measures.degreeAssortativity);
    stats["homophily"] = {{"country", orNull(measures.homophily.byCountry)},
                          {"continent", orNull(measures.homophily.byContinent)}};
    stats["distance_km"] = {{"mean", orNull(measures.distance.meanKilometres)},
                            {"median", orNull(measures.distance.medianKilometres)}};
    stats["domestic_share"] = orNull(measures.domesticShare);
    stats["under_25000_share"] = orNull(measures.size.under25000Share());
    stats["same_size_class_share"] = orNull(measures.size.sameClassShare());
    stats["sizes"] = sizesJson(measures.size);
    stats["status"] = statusJson(measures.byStatus);
    stats["top_cities"] = topCitiesJson(network, measures);
    stats["top_country_pairs"] = topPairsJson(network, measures);
    stats["betweenness"] = betweennessJson(network, measures);
    stats["randomised"] = chanceJson(chance);
    return stats;
}

// "/degree/mean" -> "degree.mean".
std::string measureName(std::string pointer) {
    std::replace(pointer.begin(), pointer.end(), '/', '.');
    return pointer.substr(1);
}

FieldValue fieldOf(const Json& value) {
    if (value.is_number_float()) return value.get<double>();
    if (value.is_number()) return value.get<std::int64_t>();
    if (value.is_boolean()) return std::string(value.get<bool>() ? "true" : "false");
    if (value.is_string()) return value.get<std::string>();
    return std::monostate{};
}

} // namespace

DataTable statsTable(const Network& network, const MeasureReport& report) {
    DataTable table{{"measure", "value"}, {}};
    const Json flat = everything(network, report.measures, report.chance).flatten();
    for (const auto& [pointer, value] : flat.items())
        table.rows.push_back({measureName(pointer), fieldOf(value)});
    return table;
}

std::string statsJson(const Network& network, const MeasureReport& report) {
    const Json stats = everything(network, report.measures, report.chance);
    std::string text = "{";
    std::string_view separator = "\n";
    for (const auto& [name, value] : stats.items()) {
        text += separator;
        text += "  " + Json(name).dump() + ": " + value.dump();
        separator = ",\n";
    }
    return text + "\n}\n";
}

} // namespace atlas

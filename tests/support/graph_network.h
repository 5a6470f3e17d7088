#pragma once

#include <string>
#include <utility>
#include <vector>

#include "data/network/derived_columns.h"
#include "data/network/network.h"
#include "model/filter/filter.h"

namespace atlas::testing {

using Edges = std::vector<std::pair<CityIndex, CityIndex>>;

// Cities "c00", "c01", … one degree apart on the equator, all in Freedonia (FR, Europe); Japan, Kenya and the
// United States stand ready. Nothing else is recorded.
inline Network networkOf(std::size_t cityCount, const Edges& edges) {
    Network network;
    network.countries = {{{{'F', 'R'}}, {{'J', 'P'}}, {{'K', 'E'}}, kUnitedStates},
                         {"Freedonia", "Japan", "Kenya", "United States"},
                         {Continent::Europe, Continent::Asia, Continent::Africa, Continent::NorthAmerica}};
    network.states = {{"CA", "KS"}, {"California", "Kansas"}};
    CityTable& cities = network.cities;
    for (std::size_t i = 0; i < cityCount; ++i) {
        const std::string name = "c" + std::string(i < 10 ? "0" : "") + std::to_string(i);
        cities.id.push_back(name);
        cities.name.push_back(name);
        cities.location.push_back({static_cast<double>(i % 180), 0.0});
    }
    cities.admin1.resize(cityCount);
    cities.country.resize(cityCount);
    cities.population.resize(cityCount);
    cities.otherNames.resize(cityCount);
    cities.kind.assign(cityCount, PlaceKind::NotRecorded);
    PartnershipTable& table = network.partnerships;
    for (const auto& [a, b] : edges) {
        table.cityA.push_back(a);
        table.cityB.push_back(b);
    }
    const std::size_t count = edges.size();
    table.yearEstablished.assign(count, kYearNotRecorded);
    table.yearBasis.assign(count, YearBasis::NotRecorded);
    table.programBasis.assign(count, ProgramBasis::NotRecorded);
    table.townNetworks.assign(count, 0);
    table.programs.assign(count, maskOf(ProgramType::NotRecorded));
    table.status.assign(count, Status::NotRecorded);
    table.evidence.assign(count, static_cast<EvidenceMask>(maskOf(Evidence::Lists)));
    table.awarded.resize(count);
    table.sourceUrls.resize(count);
    table.factPages.resize(count);
    deriveColumns(network);
    return network;
}

inline FilterResult everything(const Network& network) {
    return applyFilter(network, Filter{});
}

inline Edges pathEdges(CityIndex cityCount) {
    Edges edges;
    for (CityIndex i = 1; i < cityCount; ++i)
        edges.emplace_back(i - 1, i);
    return edges;
}

// City 0 in the middle.
inline Edges starEdges(CityIndex cityCount) {
    Edges edges;
    for (CityIndex i = 1; i < cityCount; ++i)
        edges.emplace_back(0, i);
    return edges;
}

inline Edges completeEdges(CityIndex cityCount) {
    Edges edges;
    for (CityIndex a = 0; a < cityCount; ++a) {
        for (CityIndex b = a + 1; b < cityCount; ++b)
            edges.emplace_back(a, b);
    }
    return edges;
}

inline Edges twoTriangles() {
    return {{0, 1}, {0, 2}, {1, 2}, {3, 4}, {3, 5}, {4, 5}};
}

// A triangle with a tail: 0-1-2 and 2-3.
inline Edges pawEdges() {
    return {{0, 1}, {0, 2}, {1, 2}, {2, 3}};
}

} // namespace atlas::testing

#include "export/pages/page_network.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

#include "export/pages/column_block.h"
#include "model/facts/page_links.h"

namespace atlas {

namespace {

constexpr double kStepsPerDegree = 1e5; // a metre

// A line of a text that has one line for each row.
void addLine(std::string& text, std::string_view line) {
    for (const char letter : line)
        text += letter == '\n' ? ' ' : letter;
    text += '\n';
}

template <typename Number, typename Of>
std::vector<Number> column(std::size_t count, const Of& of) {
    std::vector<Number> values(count);
    for (std::size_t row = 0; row < count; ++row)
        values[row] = static_cast<Number>(of(row));
    return values;
}

std::int32_t populationOf(const std::optional<std::int64_t>& population) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int32_t>::max();
    return population ? static_cast<std::int32_t>(std::min(*population, kMost)) : -1;
}

// The number of the U.S. state, from 1 on; 0 elsewhere.
std::size_t stateOf(const Network& network, CityIndex city) {
    const CityTable& cities = network.cities;
    if (network.countries.code[cities.country[city]] != kUnitedStates) return 0;
    const std::vector<std::string>& codes = network.states.code;
    const auto found = std::find(codes.begin(), codes.end(), cities.admin1[city]);
    return found == codes.end() ? 0 : static_cast<std::size_t>(found - codes.begin()) + 1;
}

void addCities(const Network& network, const PageRows& rows, ColumnBlock& block) {
    const CityTable& cities = network.cities;
    const std::size_t count = rows.cities.size();
    const auto at = [&](std::size_t row) { return rows.cities[row]; };
    std::string names;
    for (const CityIndex city : rows.cities)
        addLine(names, cities.name[city]);
    block.addText("cityNames", names);
    block.add("cityLng", column<std::int32_t>(count, [&](std::size_t row) {
                  return std::lround(cities.location[at(row)].longitudeDegrees * kStepsPerDegree);
              }));
    block.add("cityLat", column<std::int32_t>(count, [&](std::size_t row) {
                  return std::lround(cities.location[at(row)].latitudeDegrees * kStepsPerDegree);
              }));
    block.add("cityPopulation", column<std::int32_t>(count, [&](std::size_t row) {
                  return populationOf(cities.population[at(row)]);
              }));
    block.add("cityKind", column<std::uint8_t>(count, [&](std::size_t row) { return cities.kind[at(row)]; }));
    block.add("citySize",
              column<std::uint8_t>(count, [&](std::size_t row) { return cities.citySize[at(row)]; }));
    block.add("cityCountry", column<std::uint16_t>(count, [&](std::size_t row) {
                  return *rows.ofCountry(cities.country[at(row)]);
              }));
    block.add("cityState",
              column<std::uint8_t>(count, [&](std::size_t row) { return stateOf(network, at(row)); }));
}

// Its pages: address, what it tells, the next address …, tabs between.
std::string pagesText(const PartnershipTable& table, PartnershipIndex partnership) {
    std::string text;
    for (const PageLink& page : pagesOfPartnership(table, partnership)) {
        if (!text.empty()) text += '\t';
        text += page.address + '\t' + page.tells;
    }
    return text;
}

} // namespace

void addNetwork(const Network& network, const PageRows& rows, ColumnBlock& block) {
    addCities(network, rows, block);
    const PartnershipTable& table = network.partnerships;
    const std::size_t count = rows.partnerships.size();
    const auto at = [&](std::size_t row) { return rows.partnerships[row]; };
    block.add("from", column<std::uint32_t>(
                          count, [&](std::size_t row) { return *rows.ofCity(table.cityA[at(row)]); }));
    block.add("to", column<std::uint32_t>(
                        count, [&](std::size_t row) { return *rows.ofCity(table.cityB[at(row)]); }));
    block.add("year",
              column<std::int16_t>(count, [&](std::size_t row) { return table.yearEstablished[at(row)]; }));
    block.add("yearBasis",
              column<std::uint8_t>(count, [&](std::size_t row) { return table.yearBasis[at(row)]; }));
    block.add("programs",
              column<std::uint16_t>(count, [&](std::size_t row) { return table.programs[at(row)]; }));
    block.add("status", column<std::uint8_t>(count, [&](std::size_t row) { return table.status[at(row)]; }));
    block.add("evidence",
              column<std::uint8_t>(count, [&](std::size_t row) { return table.evidence[at(row)]; }));
    block.add("kilometres", column<std::uint16_t>(count, [&](std::size_t row) {
                  return std::lround(table.distanceKilometres[at(row)]);
              }));
    std::string pages;
    for (const PartnershipIndex partnership : rows.partnerships)
        addLine(pages, pagesText(table, partnership));
    block.addText("pages", pages);
}

std::string otherNames(const Network& network, const PageRows& rows) {
    ColumnBlock block;
    std::string names;
    for (const CityIndex city : rows.cities)
        addLine(names, network.cities.otherNames[city]);
    block.addText("otherNames", names);
    return block.packed();
}

} // namespace atlas

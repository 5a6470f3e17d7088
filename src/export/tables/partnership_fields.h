#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "export/tables/data_table.h"
#include "model/facts/listed_partnership.h"

namespace atlas {

// The names of the list's columns and properties. Scripts rely on them: add at the end, never rename.
inline constexpr std::array<std::string_view, 28> kPartnershipFields{
    "id_a",         "city_a",       "admin1_a",    "country_a",        "latitude_a",    "longitude_a",
    "population_a", "id_b",         "city_b",      "admin1_b",         "country_b",     "latitude_b",
    "longitude_b",  "population_b", "distance_km", "year_established", "program_types", "status",
    "evidence",     "source_url",   "kind_a",      "kind_b",           "year_basis",    "program_basis",
    "network",      "year_url",     "program_url", "status_url"};

// What a column holds, for formats whose columns have types; each value may be missing.
enum class FieldKind { Text, WholeNumber, Number, Words };

// One per name, in that order.
inline constexpr std::array<FieldKind, kPartnershipFields.size()> kPartnershipFieldKinds = [] {
    using enum FieldKind;
    return std::array<FieldKind, kPartnershipFields.size()>{
        Text, Text,   Text,   Text,        Number, Number,      WholeNumber, Text, Text,  Text,
        Text, Number, Number, WholeNumber, Number, WholeNumber, Words,       Text, Words, Text,
        Text, Text,   Text,   Text,        Words,  Text,        Text,        Text};
}();

// One value per name, in that order; turned, the second city is `a`.
std::vector<FieldValue> partnershipFields(const Network& network, const ListedPartnership& row);

// Of a city, as tables of cities begin: id, city, admin1, country, latitude, longitude, population.
void appendCity(std::vector<FieldValue>& fields, const Network& network, CityIndex city);

} // namespace atlas

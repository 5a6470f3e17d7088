#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "data/network/network.h"

namespace atlas {

// A value of the machine-readable list: nothing (not recorded), a whole number, a number of degrees or
// kilometres, a text, or a list of words.
using FieldValue = std::variant<std::monostate, std::int64_t, double, std::string, std::vector<std::string>>;

// The names of the list's columns and properties. Scripts rely on them: add at the end, never rename.
inline constexpr std::array<std::string_view, 25> kPartnershipFields{
    "id_a",         "city_a",       "admin1_a",    "country_a",        "latitude_a",    "longitude_a",
    "population_a", "id_b",         "city_b",      "admin1_b",         "country_b",     "latitude_b",
    "longitude_b",  "population_b", "distance_km", "year_established", "program_types", "status",
    "evidence",     "source_url",   "kind_a",      "kind_b",           "year_basis",    "program_basis",
    "network"};

// One value per name, in that order.
std::vector<FieldValue> partnershipFields(const Network& network, PartnershipIndex partnership);

} // namespace atlas

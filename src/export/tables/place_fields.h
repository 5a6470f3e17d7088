#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "export/tables/partnership_fields.h"

namespace atlas {

// The columns of a table of places: those of cities.csv, then what the network says beside it. Scripts rely
// on the names: add at the end, never rename. `partners`: partnerships of the place among those written.
inline constexpr std::array<std::string_view, 10> kPlaceFields{
    "id",        "name",       "admin1", "country",      "latitude",
    "longitude", "population", "kind",   "country_name", "partners"};
inline constexpr std::array<FieldKind, kPlaceFields.size()> kPlaceFieldKinds{
    FieldKind::Text,   FieldKind::Text,        FieldKind::Text, FieldKind::Text, FieldKind::Number,
    FieldKind::Number, FieldKind::WholeNumber, FieldKind::Text, FieldKind::Text, FieldKind::WholeNumber};

struct PlaceRow {
    CityIndex city = 0;
    std::uint32_t partners = 0;
};

// One value per name, in that order.
std::vector<FieldValue> placeFields(const Network& network, const PlaceRow& row);

} // namespace atlas

#include "export/tables/place_fields.h"

#include <string>

namespace atlas {

std::vector<FieldValue> placeFields(const Network& network, const PlaceRow& row) {
    const CityTable& cities = network.cities;
    std::vector<FieldValue> fields;
    fields.reserve(kPlaceFields.size());
    appendCity(fields, network, row.city);
    const PlaceKind kind = cities.kind[row.city];
    fields.push_back(kind == PlaceKind::NotRecorded ? FieldValue{} : std::string(termOf(kind).id));
    fields.emplace_back(network.countries.name[cities.country[row.city]]);
    fields.emplace_back(std::int64_t{row.partners});
    return fields;
}

} // namespace atlas

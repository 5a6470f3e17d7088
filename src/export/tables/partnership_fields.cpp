#include "export/tables/partnership_fields.h"

#include <cmath>
#include <utility>

#include "data/network/fact_pages.h"

namespace atlas {

namespace {

// Empty text is not recorded.
FieldValue textField(const std::string& text) {
    if (text.empty()) return std::monostate{};
    return text;
}

template <typename Enum>
FieldValue termField(Enum value, Enum notRecorded) {
    if (value == notRecorded) return std::monostate{};
    return std::string(termOf(value).id);
}

// The value when it is known, otherwise nothing.
template <typename Value>
void appendIf(bool isKnown, Value value, std::vector<FieldValue>& fields) {
    if (isKnown) {
        fields.emplace_back(std::move(value));
    } else {
        fields.emplace_back();
    }
}

// The ids of the terms in a mask without "not recorded", which an empty list says.
template <typename Enum>
std::vector<std::string> idsIn(unsigned mask, std::size_t count) {
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        if ((mask & maskOf(value)) != 0) ids.emplace_back(termOf(value).id);
    }
    return ids;
}

// Ten metres: what single precision keeps of half the globe's girth.
double roundedKilometres(float kilometres) {
    return std::round(static_cast<double>(kilometres) * 100.0) / 100.0;
}

} // namespace

void appendCity(std::vector<FieldValue>& fields, const Network& network, CityIndex city) {
    const CityTable& cities = network.cities;
    fields.emplace_back(cities.id[city]);
    fields.emplace_back(cities.name[city]);
    fields.push_back(textField(cities.admin1[city]));
    fields.emplace_back(std::string(network.countries.code[cities.country[city]].view()));
    fields.emplace_back(cities.location[city].latitudeDegrees);
    fields.emplace_back(cities.location[city].longitudeDegrees);
    const std::optional<std::int64_t> population = cities.population[city];
    appendIf(population.has_value(), population.value_or(0), fields);
}

std::vector<FieldValue> partnershipFields(const Network& network, const ListedPartnership& row) {
    const PartnershipTable& table = network.partnerships;
    const PartnershipIndex partnership = row.partnership;
    std::vector<FieldValue> fields;
    fields.reserve(kPartnershipFields.size());
    appendCity(fields, network, (row.isTurned ? table.cityB : table.cityA)[partnership]);
    appendCity(fields, network, (row.isTurned ? table.cityA : table.cityB)[partnership]);
    fields.emplace_back(roundedKilometres(table.distanceKilometres[partnership]));
    const std::int16_t year = table.yearEstablished[partnership];
    appendIf(year != kYearNotRecorded, std::int64_t{year}, fields);
    fields.emplace_back(idsIn<ProgramType>(table.programs[partnership], kProgramTypeCount - 1));
    fields.push_back(termField(table.status[partnership], Status::NotRecorded));
    fields.emplace_back(idsIn<Evidence>(table.evidence[partnership], kEvidenceCount));
    fields.push_back(textField(table.sourceUrls[partnership]));
    fields.push_back(
        termField((row.isTurned ? table.kindB : table.kindA)[partnership], PlaceKind::NotRecorded));
    fields.push_back(
        termField((row.isTurned ? table.kindA : table.kindB)[partnership], PlaceKind::NotRecorded));
    fields.push_back(termField(table.yearBasis[partnership], YearBasis::NotRecorded));
    fields.push_back(termField(table.programBasis[partnership], ProgramBasis::NotRecorded));
    fields.emplace_back(network.townNetworkNames(table.townNetworks[partnership]));
    const std::string& addresses = table.sourceUrls[partnership];
    const FactPages& pages = table.factPages[partnership];
    for (const PageMask fact : {pages.year, pages.programs, pages.status})
        fields.push_back(textField(pagesOf(addresses, fact)));
    return fields;
}

} // namespace atlas

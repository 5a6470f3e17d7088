// The fields of a saved selection. Row numbers change with the data: cities are named by their ids,
// partnerships by those of both cities.
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "core/text.h"
#include "model/filter/filter_text.h"
#include "model/view/view_json.h"

namespace atlas {

namespace {

using Field = ViewField<Selection>;

Json pairOf(const Network& network, PartnershipIndex partnership) {
    const PartnershipTable& table = network.partnerships;
    return Json::array(
        {network.cities.id[table.cityA[partnership]], network.cities.id[table.cityB[partnership]]});
}

Result<CityIndex> cityFrom(const Json& json, const Network& network) {
    const Result<std::string> text = textFrom(json);
    if (!text) return tl::unexpected(text.error());
    if (const std::optional<CityIndex> city = network.findCityById(*text)) return *city;
    return parseLargestCity(network, *text);
}

Result<PartnershipIndex> partnershipFrom(const Json& json, const Network& network) {
    if (!json.is_array() || json.size() != 2)
        return failure(
            "is not a partnership; write the ids of its two cities, such as [\"4272782\", \"1788406\"]");
    const Result<CityIndex> first = cityFrom(json[0], network);
    if (!first) return tl::unexpected(first.error());
    const Result<CityIndex> second = cityFrom(json[1], network);
    if (!second) return tl::unexpected(second.error());
    const PartnershipTable& table = network.partnerships;
    for (PartnershipIndex i = 0; i < table.size(); ++i) {
        const bool isSo = table.cityA[i] == *first && table.cityB[i] == *second;
        const bool isReversed = table.cityA[i] == *second && table.cityB[i] == *first;
        if (isSo || isReversed) return i;
    }
    return failure(fmt::format("no partnership of {} and {} is recorded", network.cityLabel(*first),
                               network.cityLabel(*second)));
}

Json citiesJson(const Selection& selection, const Network& network) {
    Json ids;
    if (selection.state) return ids; // the state tells them
    for (const CityIndex city : selection.cities)
        ids.push_back(network.cities.id[city]);
    return ids;
}

Result<void> readCities(const Json& json, const Network& network, Selection& selection) {
    if (!json.is_array()) return failure("is not a list; write ids in brackets, such as [\"4272782\"]");
    for (const Json& entry : json) {
        const Result<CityIndex> city = cityFrom(entry, network);
        if (!city) return tl::unexpected(city.error());
        if (std::find(selection.cities.begin(), selection.cities.end(), *city) == selection.cities.end())
            selection.cities.push_back(*city);
    }
    return {};
}

Json comparisonJson(const Selection& selection, const Network&) {
    return selection.isComparison ? Json(true) : Json();
}

Result<void> readComparison(const Json& json, const Network&, Selection& selection) {
    const Result<bool> value = boolFrom(json);
    if (!value) return tl::unexpected(value.error());
    if (*value && selection.cities.size() < 2) return failure("needs two cities in \"cities\" to compare");
    selection.isComparison = *value;
    return {};
}

// A list of partnerships; `member` is where they go.
template <auto member>
constexpr Field partnerships(std::string_view name) {
    return {name,
            [](const Selection& selection, const Network& network) {
                Json pairs;
                for (const PartnershipIndex partnership : selection.*member)
                    pairs.push_back(pairOf(network, partnership));
                return pairs;
            },
            [](const Json& json, const Network& network, Selection& selection) -> Result<void> {
                if (!json.is_array())
                    return failure("is not a list of partnerships; write pairs of ids in brackets");
                for (const Json& entry : json) {
                    const Result<PartnershipIndex> partnership = partnershipFrom(entry, network);
                    if (!partnership) return tl::unexpected(partnership.error());
                    (selection.*member).push_back(*partnership);
                }
                return {};
            }};
}

Json partnershipJson(const Selection& selection, const Network& network) {
    return selection.partnership ? pairOf(network, *selection.partnership) : Json();
}

Result<void> readPartnership(const Json& json, const Network& network, Selection& selection) {
    return partnershipFrom(json, network).map([&](PartnershipIndex found) { selection.partnership = found; });
}

Json countryJson(const Selection& selection, const Network& network) {
    return selection.country ? Json(network.countries.code[*selection.country].view()) : Json();
}

Result<void> readCountry(const Json& json, const Network& network, Selection& selection) {
    const Result<std::string> text = textFrom(json);
    if (!text) return tl::unexpected(text.error());
    const Result<CountryCode> code = parseCountry(network, *text);
    if (!code) return tl::unexpected(code.error());
    selection.country = network.findCountry(*code);
    return {};
}

Json stateJson(const Selection& selection, const Network& network) {
    return selection.state ? Json(network.states.code[*selection.state]) : Json();
}

Result<void> readState(const Json& json, const Network& network, Selection& selection) {
    const std::string text = textFrom(json).value_or(std::string());
    const std::vector<std::string>& codes = network.states.code;
    const auto found = std::find(codes.begin(), codes.end(), text);
    if (found == codes.end())
        return failure(
            fmt::format("state {} is unknown; write its two letters, such as \"KS\"", inQuotes(text)));
    selection = selectionOfState(network, static_cast<std::size_t>(found - codes.begin()));
    return {};
}

constexpr std::array<std::string_view, 4> kGroups{"none", "ring", "community", "town-network"}; // CityGroup

Json groupJson(const Selection& selection, const Network&) {
    if (selection.group == CityGroup::None) return {};
    return kGroups[static_cast<std::size_t>(selection.group)];
}

Result<void> readGroup(const Json& json, const Network&, Selection& selection) {
    const std::string text = textFrom(json).value_or(std::string());
    const auto found = std::find(kGroups.begin(), kGroups.end(), text);
    if (found == kGroups.end())
        return failure("is unknown; write \"ring\", \"community\" or \"town-network\"");
    selection.group = static_cast<CityGroup>(found - kGroups.begin());
    return {};
}

constexpr std::array kFields{
    Field{"cities", citiesJson, readCities},    Field{"comparison", comparisonJson, readComparison},
    partnerships<&Selection::chain>("chain"),   Field{"partnership", partnershipJson, readPartnership},
    Field{"country", countryJson, readCountry}, Field{"group", groupJson, readGroup},
    Field{"state", stateJson, readState},
};

} // namespace

std::span<const ViewField<Selection>> selectionFields() {
    return kFields;
}

} // namespace atlas

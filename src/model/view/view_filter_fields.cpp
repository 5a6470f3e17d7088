// The fields of a saved filter. They are called as the options of the command line and take what these take.
#include <array>

#include "core/text.h"
#include "model/filter/filter_text.h"
#include "model/view/view_json.h"

namespace atlas {

namespace {

using Field = ViewField<Filter>;

template <auto member>
constexpr Field flag(std::string_view name) {
    return {name, [](const Filter& filter, const Network&) { return filter.*member ? Json(true) : Json(); },
            [](const Json& json, const Network&, Filter& filter) -> Result<void> {
                return boolFrom(json).map([&](bool value) { filter.*member = value; });
            }};
}

// Bits of a mask as a list of names.
template <typename Enum, auto member, auto parse, std::size_t count>
constexpr Field mask(std::string_view name) {
    return {name,
            [](const Filter& filter, const Network&) {
                Json names;
                for (std::size_t i = 0; i < count; ++i) {
                    const auto value = static_cast<Enum>(i);
                    if ((filter.*member & maskOf(value)) != 0) names.push_back(termOf(value).id);
                }
                return names;
            },
            [](const Json& json, const Network&, Filter& filter) -> Result<void> {
                using Mask = std::remove_reference_t<decltype(filter.*member)>;
                const Result<std::vector<std::string>> texts = textsFrom(json);
                if (!texts) return tl::unexpected(texts.error());
                return parseMask<Mask>(*texts, parse).map([&](Mask mask) { filter.*member = mask; });
            }};
}

Json countriesJson(const Filter& filter, const Network&) {
    Json codes;
    for (const CountryCode code : filter.countries)
        codes.push_back(code.view());
    return codes;
}

Result<std::vector<CountryCode>> countriesFrom(const Json& json, const Network& network) {
    const Result<std::vector<std::string>> texts = textsFrom(json);
    if (!texts) return tl::unexpected(texts.error());
    std::vector<CountryCode> codes;
    for (const std::string& text : *texts) {
        const Result<CountryCode> code = parseCountry(network, text);
        if (!code) return tl::unexpected(code.error());
        codes.push_back(*code);
    }
    return codes;
}

Result<void> readCountries(const Json& json, const Network& network, Filter& filter) {
    const Result<std::vector<CountryCode>> codes = countriesFrom(json, network);
    if (!codes) return tl::unexpected(codes.error());
    filter.countries = {codes->begin(), codes->end()};
    return {};
}

Json pairJson(const Filter& filter, const Network&) {
    if (!filter.countryPair) return {};
    return Json::array({filter.countryPair->first.view(), filter.countryPair->second.view()});
}

Result<void> readPair(const Json& json, const Network& network, Filter& filter) {
    const Result<std::vector<CountryCode>> codes = countriesFrom(json, network);
    if (!codes) return tl::unexpected(codes.error());
    if (codes->size() != 2) return failure("takes two countries; write a list such as [\"US\", \"JP\"]");
    filter.countryPair = {codes->front(), codes->back()};
    return {};
}

Json citiesJson(const Filter& filter, const Network&) {
    Json ids;
    for (const std::string& id : filter.cityIds)
        ids.push_back(id);
    return ids;
}

Result<void> readCities(const Json& json, const Network& network, Filter& filter) {
    const Result<std::vector<std::string>> texts = textsFrom(json);
    if (!texts) return tl::unexpected(texts.error());
    for (const std::string& text : *texts) {
        const Result<std::vector<std::string>> ids = parseCityIds(network, text);
        if (!ids) return tl::unexpected(ids.error());
        filter.cityIds.insert(ids->begin(), ids->end());
    }
    return {};
}

Json endsJson(const Filter& filter, const Network&) {
    return filter.citySizeEnds == Ends::Any ? Json() : Json(wordOf(filter.citySizeEnds));
}

Result<void> readEnds(const Json& json, const Network&, Filter& filter) {
    return parseEnds(wordFrom(json)).map([&](Ends ends) { filter.citySizeEnds = ends; });
}

Json yearsJson(const Filter& filter, const Network&) {
    if (!filter.years) return {};
    return typedYears(*filter.years);
}

Result<void> readYears(const Json& json, const Network&, Filter& filter) {
    return rangeTextFrom(json).and_then(parseYears).map([&](YearRange years) { filter.years = years; });
}

// A range as it is typed: "500-1000".
template <auto member, auto typed, auto parse>
constexpr Field range(std::string_view name) {
    return {name,
            [](const Filter& filter, const Network&) {
                return filter.*member ? Json(typed(*(filter.*member))) : Json();
            },
            [](const Json& json, const Network&, Filter& filter) -> Result<void> {
                const auto value = rangeTextFrom(json).and_then(parse);
                if (!value) return tl::unexpected(value.error());
                filter.*member = *value;
                return {};
            }};
}

Json anniversaryJson(const Filter& filter, const Network&) {
    return filter.anniversaryYear ? Json(*filter.anniversaryYear) : Json();
}

// A number, or the same in quotes.
std::string typedNumber(const Json& json) {
    return json.is_string() ? json.get<std::string>() : plainText(json);
}

Result<void> readAnniversary(const Json& json, const Network&, Filter& filter) {
    return parseAnniversaryYear(typedNumber(json)).map([&](std::int16_t year) {
        filter.anniversaryYear = year;
    });
}

Json anniversaryAgeJson(const Filter& filter, const Network&) {
    return filter.anniversaryAge ? Json(*filter.anniversaryAge) : Json();
}

Result<void> readAnniversaryAge(const Json& json, const Network&, Filter& filter) {
    return parseAnniversaryAge(typedNumber(json)).map([&](std::int16_t age) { filter.anniversaryAge = age; });
}

Json townNetworksJson(const Filter& filter, const Network&) {
    Json names;
    for (const std::string& name : filter.townNetworks)
        names.push_back(name);
    return names;
}

Result<void> readTownNetworks(const Json& json, const Network& network, Filter& filter) {
    const Result<std::vector<std::string>> texts = textsFrom(json);
    if (!texts) return tl::unexpected(texts.error());
    for (const std::string& text : *texts) {
        const Result<std::string> name = parseTownNetwork(network, text);
        if (!name) return tl::unexpected(name.error());
        filter.townNetworks.insert(*name);
    }
    return {};
}

Json endedTiesJson(const Filter& filter, const Network&) {
    return filter.endedTies == EndedTies::Marked ? Json() : Json(wordOf(filter.endedTies));
}

Result<void> readEndedTies(const Json& json, const Network&, Filter& filter) {
    return parseEndedTies(wordFrom(json)).map([&](EndedTies ended) { filter.endedTies = ended; });
}

constexpr std::array kFields{
    Field{"country", countriesJson, readCountries},
    Field{"between", pairJson, readPair},
    Field{"city", citiesJson, readCities},
    mask<CitySize, &Filter::citySizes, &parseCitySize, kCitySizeCount>("city-size"),
    Field{"ends", endsJson, readEnds},
    mask<ProgramType, &Filter::programs, &parseProgram, kProgramTypeCount>("program"),
    Field{"years", yearsJson, readYears},
    flag<&Filter::keepUnknownYears>("keep-unknown-years"),
    mask<Evidence, &Filter::evidence, &parseEvidence, kEvidenceCount>("evidence"),
    flag<&Filter::corroborated>("corroborated"),
    flag<&Filter::awarded>("awarded"),
    flag<&Filter::unitedStates>("united-states"),
    range<&Filter::distanceKilometres, &typedKilometres, &parseKilometres>("distance"),
    range<&Filter::sizeRatio, &typedSizeRatio, &parseSizeRatio>("size-ratio"),
    flag<&Filter::keepUnknownSizeRatios>("keep-unknown-sizes"),
    range<&Filter::partners, &typedPartners, &parsePartnerRange>("partners"),
    mask<Status, &Filter::statuses, &parseStatus, kStatusCount>("status"),
    Field{"anniversary", anniversaryJson, readAnniversary},
    Field{"anniversary-age", anniversaryAgeJson, readAnniversaryAge},
    mask<PlaceKind, &Filter::placeKinds, &parsePlaceKind, kPlaceKindCount>("kind"),
    mask<YearBasis, &Filter::yearBases, &parseYearBasis, kYearBasisCount>("year-basis"),
    mask<ProgramBasis, &Filter::programBases, &parseProgramBasis, kProgramBasisCount>("program-basis"),
    Field{"town-network", townNetworksJson, readTownNetworks},
    Field{"ended", endedTiesJson, readEndedTies},
};

} // namespace

std::span<const ViewField<Filter>> filterFields() {
    return kFields;
}

} // namespace atlas

#include "model/filter/filter.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <set>

#include "../support/sample_network.h"
#include "model/filter/year_classes.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const Network& network() {
    return *shippedNetwork().network;
}

bool isWithin(const ValueRange& range, float value) {
    return static_cast<double>(value) >= range.min && static_cast<double>(value) < range.max;
}

std::optional<float> sizeRatioOf(PartnershipIndex i) {
    const std::optional<std::int64_t> a =
        network().cities.communityPopulation(network().partnerships.cityA[i]);
    const std::optional<std::int64_t> b =
        network().cities.communityPopulation(network().partnerships.cityB[i]);
    if (!a || !b) return std::nullopt;
    const auto ratio = static_cast<double>(std::max(*a, *b)) / static_cast<double>(std::min(*a, *b));
    return static_cast<float>(ratio);
}

bool hasPartners(CityIndex city, const PartnerRange& range) {
    const std::uint32_t partners = network().cities.partnerCount[city];
    return partners >= range.min && partners <= range.max;
}

bool isInOneOf(const std::set<std::string>& names, TownNetworkMask mask) {
    for (std::size_t i = 0; i < network().townNetworks.size(); ++i) {
        if ((mask >> i & 1U) != 0 && names.contains(network().townNetworks.name[i])) return true;
    }
    return false;
}

// The agreement's sentence, spelled out without tables: what a filter lets pass.
bool passes(const Filter& filter, PartnershipIndex i) {
    const PartnershipTable& table = network().partnerships;
    const auto code = [&](CountryIndex country) { return network().countries.code[country]; };
    const CountryCode a = code(table.countryA[i]);
    const CountryCode b = code(table.countryB[i]);
    if (!filter.countries.empty() && !filter.countries.contains(a) && !filter.countries.contains(b))
        return false;
    if (filter.countryPair) {
        const auto [first, second] = *filter.countryPair;
        if (!((a == first && b == second) || (a == second && b == first))) return false;
    }
    if (!filter.cityIds.empty() && !filter.cityIds.contains(network().cities.id[table.cityA[i]]) &&
        !filter.cityIds.contains(network().cities.id[table.cityB[i]])) {
        return false;
    }
    if (filter.citySizes != 0) {
        const bool aFits = (filter.citySizes & maskOf(table.sizeA[i])) != 0;
        const bool bFits = (filter.citySizes & maskOf(table.sizeB[i])) != 0;
        if (filter.citySizeEnds == Ends::Both ? !(aFits && bFits) : !(aFits || bFits)) return false;
    }
    if (filter.programs != 0 && (filter.programs & table.programs[i]) == 0) return false;
    if (filter.years) {
        const std::int16_t year = table.yearEstablished[i];
        if (year == kYearNotRecorded && !filter.keepUnknownYears) return false;
        if (year != kYearNotRecorded && (year < filter.years->first || year > filter.years->last))
            return false;
    }
    if (filter.evidence != 0 && (filter.evidence & table.evidence[i]) == 0) return false;
    if (filter.corroborated && std::popcount(table.evidence[i]) < 2) return false;
    if (filter.awarded && table.awarded[i] == 0) return false;
    if (filter.distanceKilometres && !isWithin(*filter.distanceKilometres, table.distanceKilometres[i]))
        return false;
    if (filter.sizeRatio) {
        const std::optional<float> ratio = sizeRatioOf(i);
        if (ratio ? !isWithin(*filter.sizeRatio, *ratio) : !filter.keepUnknownSizeRatios) return false;
    }
    if (filter.partners && !hasPartners(table.cityA[i], *filter.partners) &&
        !hasPartners(table.cityB[i], *filter.partners))
        return false;
    if (filter.statuses != 0 && (filter.statuses & maskOf(table.status[i])) == 0) return false;
    const auto asksFor = [](auto mask, auto value) { return mask == 0 || (mask & maskOf(value)) != 0; };
    if (!asksFor(filter.placeKinds, network().cities.kind[table.cityA[i]]) &&
        !asksFor(filter.placeKinds, network().cities.kind[table.cityB[i]]))
        return false;
    if (!asksFor(filter.yearBases, table.yearBasis[i])) return false;
    if (!asksFor(filter.programBases, table.programBasis[i])) return false;
    if (filter.endedTies == EndedTies::Hidden && isEnded(table.status[i])) return false;
    if (!filter.townNetworks.empty() && !isInOneOf(filter.townNetworks, table.townNetworks[i])) return false;
    return !filter.unitedStates || a == kUnitedStates || b == kUnitedStates;
}

std::vector<PartnershipIndex> passing(const Filter& filter) {
    std::vector<PartnershipIndex> result;
    for (PartnershipIndex i = 0; i < network().partnerships.size(); ++i) {
        if (passes(filter, i)) result.push_back(i);
    }
    return result;
}

std::size_t countOf(const Filter& filter) {
    return passing(filter).size();
}

CountryCode country(const char* code) {
    return *countryCodeFrom(code);
}

// Filters that leave much, little and nothing, each facet active in several.
std::vector<Filter> samples() {
    std::vector<Filter> filters(18);
    filters[1].countries = {country("JP"), country("KE")};
    filters[1].corroborated = true;
    filters[2].countryPair = {country("DE"), country("FR")};
    filters[2].citySizes = maskOf(CitySize::To25000) | maskOf(CitySize::Under10000);
    filters[2].citySizeEnds = Ends::Both;
    filters[3].programs = maskOf(ProgramType::Sports) | maskOf(ProgramType::Medical);
    filters[3].years = YearRange{1960, 1989};
    filters[4].years = YearRange{1956, 1980};
    filters[4].keepUnknownYears = true;
    filters[4].unitedStates = true;
    filters[5].cityIds = {"4272782", "5341114"};
    filters[6].evidence = maskOf(Evidence::Web) | maskOf(Evidence::Article);
    filters[6].awarded = true;
    filters[6].citySizes = maskOf(CitySize::NotRecorded) | maskOf(CitySize::Over500000);
    filters[7].countries = {country("KE")};
    filters[7].programs = maskOf(ProgramType::NotRecorded);
    filters[7].awarded = true;
    filters[8].countries = {CountryCode{{'Q', 'Q'}}};
    filters[9].distanceKilometres = ValueRange{700.0, 1300.0};
    filters[9].partners = PartnerRange{1, 3};
    filters[10].sizeRatio = ValueRange{1.0, 1.7};
    filters[10].statuses = maskOf(Status::Active) | maskOf(Status::Suspended);
    filters[11].sizeRatio = ValueRange{100.0, kLargestSizeRatio};
    filters[11].keepUnknownSizeRatios = true;
    filters[11].distanceKilometres = ValueRange{10'000.0, 20'500.0};
    filters[12].partners = PartnerRange{100, kUnlimitedPartners};
    filters[12].unitedStates = true;
    filters[12].years = YearRange{1970, 1999};
    filters[13].statuses = maskOf(Status::NotRecorded);
    filters[13].partners = PartnerRange{0, 0};
    filters[14].placeKinds = maskOf(PlaceKind::Region) | maskOf(PlaceKind::County);
    filters[14].endedTies = EndedTies::Hidden;
    filters[15].yearBases = maskOf(YearBasis::Anniversary) | maskOf(YearBasis::TownNetwork);
    filters[15].endedTies = EndedTies::Shown;
    filters[16].programBases = maskOf(ProgramBasis::WholeCity);
    filters[16].placeKinds = maskOf(PlaceKind::District);
    filters[17].townNetworks = {"Douzelage", "no such network"};
    filters[17].yearBases = maskOf(YearBasis::TownNetwork);
    return filters;
}

} // namespace

TEST_CASE("what passes is what the filter says") {
    for (const Filter& filter : samples()) {
        const FilterResult result = applyFilter(network(), filter);
        CHECK(result.partnerships == passing(filter));
    }
}

TEST_CASE("an empty filter lets everything pass") {
    const FilterResult result = applyFilter(network(), {});
    CHECK(result.partnerships.size() == network().partnerships.size());
    CHECK(result.partnersByCity == network().cities.partnerCount);
    CHECK(headline(result) == "31,011 partnerships (264 ended) · 19,773 places · 214 countries");
    CHECK(result.unitedStates == 3'253);
    CHECK(result.corroborated == 12'875);
    CHECK(result.yearNotRecorded == 31'011 - 4'024);
}

TEST_CASE("shown cities and countries are those of the passing partnerships") {
    for (const Filter& filter : samples()) {
        const FilterResult result = applyFilter(network(), filter);
        std::set<CityIndex> cities;
        std::set<CountryIndex> countries;
        std::size_t ended = 0;
        for (const PartnershipIndex i : result.partnerships) {
            ended += isEnded(network().partnerships.status[i]) ? 1 : 0;
            for (const CityIndex city : {network().partnerships.cityA[i], network().partnerships.cityB[i]}) {
                cities.insert(city);
                countries.insert(network().cities.country[city]);
            }
        }
        CHECK(result.endedCount == ended);
        CHECK(std::accumulate(result.citiesByKind.begin(), result.citiesByKind.end(), std::size_t{0}) ==
              cities.size());
        CHECK(result.cityCount == cities.size());
        CHECK(result.countryCount == countries.size());
    }
}

TEST_CASE("each choice's count is what choosing it alone would leave") {
    for (const Filter& filter : samples()) {
        const FilterResult result = applyFilter(network(), filter);
        for (std::size_t i = 0; i < kCitySizeCount; ++i) {
            Filter only = filter;
            only.citySizes = static_cast<CitySizeMask>(maskOf(static_cast<CitySize>(i)));
            CHECK(result.byCitySize[i] == countOf(only));
        }
        for (std::size_t i = 0; i < kProgramTypeCount; ++i) {
            Filter only = filter;
            only.programs = maskOf(static_cast<ProgramType>(i));
            CHECK(result.byProgram[i] == countOf(only));
        }
        for (std::size_t i = 0; i < kEvidenceCount; ++i) {
            Filter only = filter;
            only.evidence = static_cast<EvidenceMask>(maskOf(static_cast<Evidence>(i)));
            CHECK(result.byEvidence[i] == countOf(only));
        }
        const YearClasses decades = decadesOf(network().recordedYears);
        const std::vector<std::uint32_t> byDecade = countsOf(decades, result.byYear);
        for (std::size_t i = 0; i < decades.count; ++i) {
            Filter only = cleared(filter, Facet::Years);
            only.years = decades.yearsOf(i, i);
            CHECK(byDecade[i] == countOf(only));
        }
        for (std::size_t i = 0; i < kPlaceKindCount; ++i) {
            Filter only = filter;
            only.placeKinds = static_cast<PlaceKindMask>(maskOf(static_cast<PlaceKind>(i)));
            CHECK(result.byPlaceKind[i] == countOf(only));
        }
        for (std::size_t i = 0; i < kYearBasisCount; ++i) {
            Filter only = filter;
            only.yearBases = static_cast<YearBasisMask>(maskOf(static_cast<YearBasis>(i)));
            CHECK(result.byYearBasis[i] == countOf(only));
        }
        for (std::size_t i = 0; i < kProgramBasisCount; ++i) {
            Filter only = filter;
            only.programBases = static_cast<ProgramBasisMask>(maskOf(static_cast<ProgramBasis>(i)));
            CHECK(result.byProgramBasis[i] == countOf(only));
        }
        for (std::size_t i = 0; i < network().townNetworks.size(); ++i) {
            Filter only = filter;
            only.townNetworks = {network().townNetworks.name[i]};
            CHECK(result.byTownNetwork[i] == countOf(only));
        }
        for (const char* code : {"JP", "KE", "US", "DE", "FR", "XK"}) {
            Filter only = filter;
            only.countries = {country(code)};
            CHECK(result.byCountry[*network().findCountry(country(code))] == countOf(only));
        }
        Filter corroborated = filter;
        corroborated.corroborated = true;
        CHECK(result.corroborated == countOf(corroborated));
        Filter awarded = filter;
        awarded.awarded = true;
        CHECK(result.awarded == countOf(awarded));
        Filter american = filter;
        american.unitedStates = true;
        CHECK(result.unitedStates == countOf(american));
    }
}

TEST_CASE("the empty state knows which facet to loosen") {
    for (const Filter& filter : samples()) {
        const FilterResult result = applyFilter(network(), filter);
        for (std::size_t i = 0; i < kFacetCount; ++i) {
            CHECK(result.withoutFacet[i] == countOf(cleared(filter, static_cast<Facet>(i))));
        }
    }
}

TEST_CASE("unknown is a value of its own") {
    Filter years;
    years.years = YearRange{1000, 2100};
    CHECK(applyFilter(network(), years).partnerships.size() == 4'024);
    years.keepUnknownYears = true;
    CHECK(applyFilter(network(), years).partnerships.size() == 31'011);
    Filter programs;
    programs.programs = maskOf(ProgramType::NotRecorded);
    CHECK(applyFilter(network(), programs).partnerships.size() == 31'011 - 3'406);
}

TEST_CASE("clearing a facet leaves the others") {
    for (const Filter& filter : samples()) {
        for (std::size_t i = 0; i < kFacetCount; ++i) {
            const auto facet = static_cast<Facet>(i);
            const Filter rest = cleared(filter, facet);
            CHECK_FALSE(isActive(rest, facet));
            for (std::size_t j = 0; j < kFacetCount; ++j) {
                const auto other = static_cast<Facet>(j);
                if (other != facet) CHECK(isActive(rest, other) == isActive(filter, other));
            }
        }
    }
    CHECK_FALSE(isActive(Filter{}));
}

TEST_CASE("a filter is described in a line") {
    Filter filter;
    CHECK(describe(filter, Facet::Countries, network()).empty());
    filter.countries = {country("KE"), country("JP")};
    filter.countryPair = {country("US"), country("JP")};
    filter.programs = maskOf(ProgramType::Sports) | maskOf(ProgramType::NotRecorded);
    filter.years = YearRange{1956, 1980};
    filter.citySizes = static_cast<CitySizeMask>(maskOf(CitySize::Under10000));
    filter.citySizeEnds = Ends::Both;
    filter.cityIds = {"4272782"};
    CHECK(describe(filter, Facet::Countries, network()) == "Japan, Kenya");
    CHECK(describe(filter, Facet::CountryPair, network()) == "United States – Japan");
    CHECK(describe(filter, Facet::Program, network()) == "Sports, not recorded");
    CHECK(describe(filter, Facet::Years, network()) == "1956–1980");
    filter.years = YearRange{1990, kLatestYear};
    CHECK(describe(filter, Facet::Years, network()) == "since 1990");
    filter.years = YearRange{kEarliestYear, 1945};
    CHECK(describe(filter, Facet::Years, network()) == "until 1945");
    CHECK(describe(filter, Facet::CitySize, network()) == "Under 10,000 at both ends");
    CHECK(describe(filter, Facet::Cities, network()) == "Hays, KS, United States");
    Filter sizes; // classes side by side are one range
    const auto sizesText = [&](unsigned mask) {
        sizes.citySizes = static_cast<CitySizeMask>(mask);
        return describe(sizes, Facet::CitySize, network());
    };
    CHECK(sizesText(0b0000'0010) == "10,000–25,000");
    CHECK(sizesText(0b0000'0110) == "10,000–50,000");
    CHECK(sizesText(0b0111'1100) == "From 25,001");
    CHECK(sizesText(0b0100'0000) == "Over 500,000");
    CHECK(sizesText(0b0000'0111) == "Up to 50,000");
    CHECK(sizesText(0b0111'1111) == "Any recorded size");
    CHECK(sizesText(0b1010'0001) == "Under 10,000, 300,001–500,000, not recorded");
    CHECK(sizesText(0b1000'0000) == "Not recorded");
    filter.keepUnknownYears = true;
    filter.years = YearRange{1956, 1956};
    CHECK(describe(filter, Facet::Years, network()) == "1956, not recorded");
    filter.countries = {country("KE"), country("JP"), country("DE"), country("FR"), country("IT")};
    CHECK(describe(filter, Facet::Countries, network()) == "France, Germany, Italy and 2 more");
}

TEST_CASE("ranges are described as people read them") {
    Filter filter;
    filter.distanceKilometres = ValueRange{500.0, 1000.0};
    filter.sizeRatio = ValueRange{1.0, 2.5};
    filter.partners = PartnerRange{1, 5};
    filter.statuses = maskOf(Status::Active) | maskOf(Status::NotRecorded);
    CHECK(describe(filter, Facet::Distance, network()) == "500–1,000 km");
    CHECK(describe(filter, Facet::SizeRatio, network()) == "1–2.5 times as large");
    CHECK(describe(filter, Facet::Partners, network()) == "1–5 partners");
    CHECK(describe(filter, Facet::Status, network()) == "Active, not recorded");
    filter.distanceKilometres = ValueRange{10'000.0, 20'500.0};
    filter.sizeRatio = ValueRange{100.0, kLargestSizeRatio};
    filter.keepUnknownSizeRatios = true;
    filter.partners = PartnerRange{1, 1};
    CHECK(describe(filter, Facet::Distance, network()) == "over 10,000 km");
    CHECK(describe(filter, Facet::SizeRatio, network()) == "over 100 times as large, not recorded");
    CHECK(describe(filter, Facet::Partners, network()) == "1 partner");
}

TEST_CASE("the headline speaks of one as of one") {
    FilterResult result;
    result.partnerships = {0};
    result.cityCount = 2;
    result.countryCount = 1;
    CHECK(headline(result) == "1 partnership · 2 places · 1 country");
}

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <sstream>

#include "../support/patience.h"
#include "../support/sample_network.h"

// The shipped tables, counted here by other means than the loader's: lines and commas.

using namespace atlas;
using namespace atlas::testing;

namespace {

std::vector<std::vector<std::string>> rawRows(const char* name) {
    std::istringstream lines(readFile(sourceFolder() / "geodata" / "network" / name));
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(lines, line); // header
    while (std::getline(lines, line)) {
        std::vector<std::string> fields(1);
        bool isQuoted = false;
        for (const char letter : line) {
            if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (letter == ',' && !isQuoted) {
                fields.emplace_back();
            } else {
                fields.back() += letter;
            }
        }
        rows.push_back(fields);
    }
    return rows;
}

std::vector<std::string> split(const std::string& text) {
    std::istringstream parts(text);
    std::vector<std::string> words;
    std::string word;
    while (std::getline(parts, word, ';')) {
        words.push_back(word);
    }
    return words;
}

} // namespace

TEST_CASE("the shipped network has no problem") {
    const LoadedNetwork& shipped = shippedNetwork();
    for (const Problem& problem : shipped.problems) {
        FAIL_CHECK(toString(problem));
    }
    CHECK(shipped.summary.refused == 0);
    CHECK(shipped.summary.merged == 0);
    CHECK(shipped.summary.read == shipped.summary.kept);
}

TEST_CASE("the shipped network is as large as it is told to be") {
    const Network& network = *shippedNetwork().network;
    CHECK(network.cities.size() == 19'773);
    CHECK(network.partnerships.size() == 31'011);
    CHECK(network.awards.size() == 105);
    CHECK(network.cities.size() == rawRows("cities.csv").size());
    CHECK(network.partnerships.size() == rawRows("partnerships.csv").size());
    CHECK(network.awards.size() == rawRows("awards.csv").size());
    std::set<CountryIndex> countries(network.cities.country.begin(), network.cities.country.end());
    CHECK(countries.size() == 214);
}

TEST_CASE("years, programs, statuses and evidence agree with a recount of the raw lines") {
    const PartnershipTable& table = shippedNetwork().network->partnerships;
    std::size_t withYear = 0;
    std::size_t withProgram = 0;
    std::size_t corroborated = 0;
    std::map<std::string, long> statuses;
    std::map<std::string, long> evidence;
    std::map<std::string, long> programs;
    for (const std::vector<std::string>& row : rawRows("partnerships.csv")) {
        withYear += row[2].empty() ? 0 : 1;
        withProgram += row[3].empty() ? 0 : 1;
        corroborated += split(row[5]).size() >= 2 ? 1 : 0;
        ++statuses[row[4].empty() ? "not-recorded" : row[4]];
        for (const std::string& word : split(row[3]))
            ++programs[word];
        for (const std::string& word : split(row[5]))
            ++evidence[word];
    }
    CHECK(withYear == 4'024);
    CHECK(withProgram == 3'406);
    CHECK(corroborated == 12'875);

    const auto counted = [&](const auto& column, auto predicate) {
        return std::count_if(column.begin(), column.end(), predicate);
    };
    CHECK(counted(table.yearEstablished, [](auto year) { return year != kYearNotRecorded; }) == 4'024);
    CHECK(counted(table.programs, [](auto mask) { return mask != maskOf(ProgramType::NotRecorded); }) ==
          3'406);
    CHECK(counted(table.programs, [](auto mask) { return mask == 0; }) == 0);
    CHECK(counted(table.evidence, [](auto mask) { return std::popcount(mask) >= 2; }) == 12'875);
    for (std::size_t i = 0; i < kStatusCount; ++i) {
        const auto status = static_cast<Status>(i);
        CHECK(std::count(table.status.begin(), table.status.end(), status) ==
              statuses[std::string(termOf(status).id)]);
    }
    for (std::size_t i = 0; i < kEvidenceCount; ++i) {
        const auto kind = static_cast<Evidence>(i);
        CHECK(counted(table.evidence, [&](auto mask) { return (mask & maskOf(kind)) != 0; }) ==
              evidence[std::string(termOf(kind).id)]);
    }
    for (std::size_t i = 0; i + 1 < kProgramTypeCount; ++i) {
        const auto type = static_cast<ProgramType>(i);
        CHECK(counted(table.programs, [&](auto mask) { return (mask & maskOf(type)) != 0; }) ==
              programs[std::string(termOf(type).id)]);
    }
}

namespace {

// How often each value of a column of a raw file occurs; an empty field is "not-recorded".
std::map<std::string, long> rawCounts(const char* file, std::size_t column) {
    std::map<std::string, long> counts;
    for (const std::vector<std::string>& row : rawRows(file))
        ++counts[row[column].empty() ? "not-recorded" : row[column]];
    return counts;
}

template <typename Enum>
void checkCounts(const std::vector<Enum>& column, std::size_t values, std::map<std::string, long> raw) {
    for (std::size_t i = 0; i < values; ++i) {
        const auto value = static_cast<Enum>(i);
        CHECK_MESSAGE(std::count(column.begin(), column.end(), value) == raw[std::string(termOf(value).id)],
                      termOf(value).id);
        raw.erase(std::string(termOf(value).id));
    }
    CHECK(raw.empty()); // no value that has no name here
}

} // namespace

TEST_CASE("kinds of places, bases of facts and town networks agree with a recount of the raw lines") {
    const Network& network = *shippedNetwork().network;
    const PartnershipTable& table = network.partnerships;
    checkCounts(network.cities.kind, kPlaceKindCount, rawCounts("cities.csv", 7));
    checkCounts(table.yearBasis, kYearBasisCount, rawCounts("partnerships.csv", 7));
    checkCounts(table.programBasis, kProgramBasisCount, rawCounts("partnerships.csv", 8));

    std::map<std::string, long> raw;
    for (const std::vector<std::string>& row : rawRows("partnerships.csv")) {
        for (const std::string& name : split(row[9]))
            ++raw[name];
    }
    REQUIRE(network.townNetworks.size() == raw.size());
    for (std::size_t i = 0; i < network.townNetworks.size(); ++i) {
        CHECK(std::count_if(table.townNetworks.begin(), table.townNetworks.end(), [&](TownNetworkMask mask) {
                  return (mask >> i & 1U) != 0;
              }) == raw[network.townNetworks.name[i]]);
    }
    CHECK(raw["Douzelage"] == 377);
}

TEST_CASE("every other name and every source address of the raw lines is there") {
    const Network& network = *shippedNetwork().network;
    for (const std::vector<std::string>& row : rawRows("names.csv"))
        CHECK(network.cities.otherNames[network.findCityById(row[0]).value()] == row[1]);
    const std::vector<std::vector<std::string>> rows = rawRows("partnerships.csv");
    for (std::size_t i = 0; i < rows.size(); ++i)
        CHECK(network.partnerships.sourceUrls[i] == rows[i][6]);
}

TEST_CASE("counties and regions have no size that could be compared with a city's") {
    const Network& network = *shippedNetwork().network;
    std::size_t regionsWithPeople = 0;
    for (CityIndex city = 0; city < network.cities.size(); ++city) {
        if (isCommunity(network.cities.kind[city])) {
            CHECK(network.cities.citySize[city] == citySizeOf(network.cities.population[city]));
            continue;
        }
        regionsWithPeople += network.cities.population[city] ? 1 : 0;
        CHECK(network.cities.citySize[city] == CitySize::NotRecorded);
        CHECK_FALSE(network.cities.communityPopulation(city).has_value());
    }
    CHECK(regionsWithPeople > 50);
}

TEST_CASE("partnerships with the United States agree with what is told of the data") {
    const Network& network = *shippedNetwork().network;
    const PartnershipTable& table = network.partnerships;
    const CountryIndex american = *network.findCountry(kUnitedStates);
    std::size_t partnerships = 0;
    std::set<CountryIndex> partners;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table.countryA[i] != american && table.countryB[i] != american) continue;
        CHECK(table.countryA[i] == american); // stands first
        ++partnerships;
        if (table.countryB[i] != american) partners.insert(table.countryB[i]);
    }
    CHECK(partnerships == 3'253);
    CHECK(partners.size() == 156);
}

TEST_CASE("every copied column agrees with its city, and every count with its pairs") {
    const Network& network = *shippedNetwork().network;
    const PartnershipTable& table = network.partnerships;
    std::vector<std::uint32_t> partners(network.cities.size(), 0);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const CityIndex a = table.cityA[i];
        const CityIndex b = table.cityB[i];
        REQUIRE(table.countryA[i] == network.cities.country[a]);
        REQUIRE(table.sizeB[i] == network.cities.citySize[b]);
        REQUIRE(table.distanceKilometres[i] >= 0.0F);
        REQUIRE(table.distanceKilometres[i] <= 20'004.0F);
        ++partners[a];
        ++partners[b];
    }
    CHECK(partners == network.cities.partnerCount);
}

TEST_CASE("the cases that the atlas tells of are in the network") {
    const Network& network = *shippedNetwork().network;
    const auto indexOf = [&](std::string_view label) {
        for (CityIndex city = 0; city < network.cities.size(); ++city) {
            if (network.cityLabel(city).starts_with(label)) return city;
        }
        FAIL("no such city: " << label);
        return CityIndex{0};
    };
    const auto arePartners = [&](std::string_view one, std::string_view other) {
        const CityIndex a = indexOf(one);
        const CityIndex b = indexOf(other);
        const PartnershipTable& table = network.partnerships;
        for (std::size_t i = 0; i < table.size(); ++i) {
            if (table.cityA[i] == a && table.cityB[i] == b) return true;
        }
        return false;
    };
    CHECK(arePartners("Iowa, IA", "Hebei"));
    CHECK(arePartners("Hays, KS", "Xinzheng"));
    CHECK(arePartners("Hays, KS", "Santa María de Fe"));
    for (const char* partner : {"Uruapan", "Kaizuka", "Iksan", "Lethbridge", "Capo d'Orlando"}) {
        CHECK_MESSAGE(arePartners("Culver City, CA", partner), partner);
    }
}

TEST_CASE("size classes begin and end where the awards have them") {
    CHECK(citySizeOf(std::nullopt) == CitySize::NotRecorded);
    CHECK(citySizeOf(9'999) == CitySize::Under10000);
    CHECK(citySizeOf(10'000) == CitySize::To25000);
    CHECK(citySizeOf(25'000) == CitySize::To25000);
    CHECK(citySizeOf(25'001) == CitySize::To50000);
    CHECK(citySizeOf(50'001) == CitySize::To100000);
    CHECK(citySizeOf(100'001) == CitySize::To300000);
    CHECK(citySizeOf(300'001) == CitySize::To500000);
    CHECK(citySizeOf(500'000) == CitySize::To500000);
    CHECK(citySizeOf(500'001) == CitySize::Over500000);
}

TEST_CASE("reading the network can be cancelled") {
    CHECK(canBeCancelled(
        [](const Progress& progress) {
            return loadNetwork(sourceFolder() / "geodata" / "network", progress);
        },
        20));
}

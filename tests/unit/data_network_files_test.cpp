#include "data/network/network_files.h"

#include <algorithm>
#include <set>

#include "../support/sample_network.h"
#include "geo/great_circle.h"
#include "geo/projection.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

bool mentions(const std::vector<Problem>& problems, std::size_t line, std::string_view text) {
    return std::any_of(problems.begin(), problems.end(), [&](const Problem& problem) {
        return problem.line == line && problem.message.find(text) != std::string::npos;
    });
}

// The sample with other rows of cities or partnerships.
LoadedNetwork withCities(std::string_view rows) {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    folder.write("partnerships.csv", kPartnershipHeader);
    folder.write("awards.csv", kAwardHeader);
    folder.write("cities.csv", std::string(kCityHeader) + std::string(rows));
    return loaded(folder);
}

LoadedNetwork withPartnerships(std::string_view rows) {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    folder.write("partnerships.csv", std::string(kPartnershipHeader) + std::string(rows));
    return loaded(folder);
}

std::string failureOf(const TemporaryFolder& folder) {
    const Result<LoadedNetwork> result = loadNetwork(folder.path());
    return result ? std::string() : result.error().message;
}

} // namespace

TEST_CASE("the sample network is read whole") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    const LoadedNetwork sample = loaded(folder);
    CHECK(sample.problems.empty());
    const Network& network = *sample.network;
    CHECK(network.cities.size() == 5);
    REQUIRE(network.partnerships.size() == 4);
    CHECK(network.partnerships.yearEstablished[0] == 1965);
    CHECK(network.partnerships.yearEstablished[1] == kYearNotRecorded);
    CHECK(network.partnerships.programs[0] ==
          (maskOf(ProgramType::Sports) | maskOf(ProgramType::YouthEducation)));
    CHECK(network.partnerships.programs[1] == maskOf(ProgramType::NotRecorded));
    CHECK(network.partnerships.awarded == std::vector<std::uint8_t>{1, 0, 0, 0});
    CHECK(network.cities.partnerCount == std::vector<std::uint32_t>{1, 2, 2, 2, 1});
    CHECK(network.cityLabel(0) == "Hays, KS, United States");
    CHECK(network.cityLabel(2) == "Kaizuka, Japan");
    CHECK(network.cities.citySize[4] == CitySize::NotRecorded);
    // The ellipsoid differs from the sphere of mean radius by 0.6 % at most.
    const GreatCircle circle(network.cities.location[1], network.cities.location[2]);
    CHECK(network.partnerships.distanceKilometres[0] ==
          doctest::Approx(circle.angleRadians() * kEarthRadiusMetres / 1000.0).epsilon(0.006));
}

TEST_CASE("columns may stand in any order, with others between them") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    folder.write("partnerships.csv",
                 "note,evidence,City_B,city_a,source_url,status,program_types,year_established\n"
                 "hello,web,3,2,,,sports,1965\n");
    const LoadedNetwork sample = loaded(folder);
    REQUIRE(sample.network->partnerships.size() == 1);
    CHECK(sample.network->partnerships.cityA[0] == 1);
    CHECK(sample.network->partnerships.evidence[0] == maskOf(Evidence::Web));
}

TEST_CASE("the community in the United States stands first") {
    const LoadedNetwork sample = withPartnerships("4,1,,,,lists,\n");
    CHECK(sample.network->partnerships.cityA[0] == 0);
    CHECK(sample.network->partnerships.cityB[0] == 3);
}

TEST_CASE("bad cities are refused by line and the rest is kept") {
    const LoadedNetwork sample = withCities(
        "1,Hays,KS,US,38.9,-99.3,21092\n"
        "1,Again,KS,US,38.9,-99.3,5\n"
        "2,,KS,US,38.9,-99.3,5\n"
        "3,North,KS,US,98.9,-99.3,5\n"
        "4,West,KS,US,38.9,west,5\n"
        "5,Nowhere,KS,USA,38.9,-99.3,5\n"
        "6,Short,KS,US,38.9\n"
        "7,Last,KS,US,nan,-99.3,5\n");
    CHECK(sample.network->cities.size() == 1);
    CHECK(sample.summary.refused == 7);
    CHECK(mentions(sample.problems, 3, "already on line 2"));
    CHECK(mentions(sample.problems, 4, "name is empty"));
    CHECK(mentions(sample.problems, 5, "outside -90 to 90"));
    CHECK(mentions(sample.problems, 6, "not a number"));
    CHECK(mentions(sample.problems, 7, "ISO 3166-1"));
    CHECK(mentions(sample.problems, 8, "5 fields where the header has 7"));
    CHECK(mentions(sample.problems, 9, "not a number"));
}

TEST_CASE("doubtful cities are kept without the doubtful value") {
    const LoadedNetwork sample = withCities(
        "1,Big,KS,US,38.9,-99.3,999999999999\n"
        "2,Wordy,KS,US,38.9,-99.3,many\n"
        "3,Stateless,ZZ,US,38.9,-99.3,5\n"
        "4,Abroad,,QQ,38.9,-99.3,5\n"
        "5,Null,,JP,0,0,5\n");
    CHECK(sample.network->cities.size() == 5);
    CHECK(sample.summary.doubtful == 5);
    CHECK(sample.summary.refused == 0);
    CHECK_FALSE(sample.network->cities.population[0].has_value());
    CHECK_FALSE(sample.network->cities.population[1].has_value());
    CHECK(mentions(sample.problems, 4, "states.csv"));
    CHECK(mentions(sample.problems, 5, "countries.csv"));
    CHECK(mentions(sample.problems, 6, "both 0"));
    CHECK(sample.network->cityLabel(3) == "Abroad, QQ");
}

TEST_CASE("letters that are not UTF-8 are refused") {
    const LoadedNetwork sample = withCities("1,M\xFCnchen,02,DE,48.1,11.6,\n2,Hays,KS,US,38.9,-99.3,\n");
    CHECK(sample.network->cities.size() == 1);
    CHECK(mentions(sample.problems, 2, "UTF-8"));
}

TEST_CASE("a partnership with an unknown city is refused with what was meant") {
    const LoadedNetwork sample = withPartnerships("1,99,,,,lists,\n,3,,,,lists,\n1,3,,,,lists,\n");
    CHECK(sample.network->partnerships.size() == 1);
    CHECK(sample.summary.refused == 2);
    CHECK(mentions(sample.problems, 2, "city_b \"99\""));
    CHECK(mentions(sample.problems, 3, "city_a is empty"));
}

TEST_CASE("values that cannot be read are not recorded, and doubtful") {
    const LoadedNetwork sample = withPartnerships(
        "1,3,99,,,lists,\n1,4,,sprots;medical,,lists,\n2,3,,,actve,lists,\n2,4,,,,list,\n2,5,,,,lists,ftp://"
        "x\n");
    const PartnershipTable& table = sample.network->partnerships;
    REQUIRE(table.size() == 5);
    CHECK(sample.summary.doubtful == 5);
    CHECK(table.yearEstablished[0] == kYearNotRecorded);
    CHECK(table.programs[1] == maskOf(ProgramType::Medical));
    CHECK(table.status[2] == Status::NotRecorded);
    CHECK(mentions(sample.problems, 3, "is \"sports\" meant?"));
    CHECK(mentions(sample.problems, 4, "is \"active\" meant?"));
    CHECK(mentions(sample.problems, 5, "is \"lists\" meant?"));
    CHECK(mentions(sample.problems, 6, "web address"));
}

TEST_CASE("the same pair twice becomes one that knows both") {
    const LoadedNetwork sample = withPartnerships(
        "2,3,,,,lists,\n3,2,1965,sports,active,web,https://a.org\n2,3,1970,medical,,wikidata,\n");
    const PartnershipTable& table = sample.network->partnerships;
    REQUIRE(table.size() == 1);
    CHECK(table.yearEstablished[0] == 1965);
    CHECK(table.programs[0] == (maskOf(ProgramType::Sports) | maskOf(ProgramType::Medical)));
    CHECK(table.evidence[0] ==
          (maskOf(Evidence::Lists) | maskOf(Evidence::Web) | maskOf(Evidence::Wikidata)));
    CHECK(table.status[0] == Status::Active);
    CHECK(table.sourceUrls[0] == "https://a.org");
    CHECK(mentions(sample.problems, 3, "line 2"));
    CHECK(mentions(sample.problems, 4, "keeps its year 1965"));
    CHECK(sample.summary.merged == 2);
}

TEST_CASE("a city that is its own partner is kept and doubted") {
    const LoadedNetwork sample = withPartnerships("3,3,,,,lists,\n");
    CHECK(sample.network->partnerships.size() == 1);
    CHECK(sample.network->cities.partnerCount[2] == 1);
    CHECK(sample.network->partnerships.distanceKilometres[0] == 0.0F);
    CHECK(mentions(sample.problems, 2, "its own partner"));
}

TEST_CASE("a missing folder, file or column is an error that names it") {
    const TemporaryFolder folder;
    CHECK(failureOf(folder).find("cities.csv") != std::string::npos);
    writeSampleNetwork(folder);
    folder.write("cities.csv", "id,name,admin1,country,lattitude,longitude,population\n");
    CHECK(failureOf(folder).find("cities.csv:1: error: column \"latitude\" is missing; is \"lattitude\"") !=
          std::string::npos);
    folder.write("cities.csv", "id;name;admin1\n1;Hays;KS\n");
    CHECK(failureOf(folder).find("separated by ';'") != std::string::npos);
    folder.write("cities.csv", "");
    CHECK(failureOf(folder).find("header") != std::string::npos);
    CHECK_FALSE(loadNetwork("/nonexistent").has_value());
}

TEST_CASE("a folder of cities and partnerships alone borrows the names") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    for (const char* name : {"countries.csv", "states.csv", "awards.csv"}) {
        std::filesystem::remove(folder.path() / name);
    }
    const LoadedNetwork sample = loaded(folder);
    CHECK(sample.problems.size() == 3);
    CHECK(sample.network->partnerships.size() == 4);
    CHECK(sample.network->awards.size() == 0);
}

TEST_CASE("checking one file reports it alone") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    folder.write("cities.csv",
                 std::string(kCityHeader) + "1,Hays,KS,US,98.9,-99.3,\n3,Kaizuka,32,JP,34.4,135.4,\n");
    const std::filesystem::path file =
        folder.write("mine.csv", std::string(kPartnershipHeader) + "3,1,,,,lists,\n3,3,,,,lists,\n");
    const Result<LoadedNetwork> checked = checkFile(file);
    REQUIRE(checked.has_value());
    CHECK(checked->summary.read == 2);
    CHECK(checked->summary.refused == 1);
    CHECK(checked->summary.doubtful == 1);
    REQUIRE(checked->problems.size() == 2);
    CHECK(toString(checked->problems[0]).starts_with(file.string() + ":2: error: city_b \"1\""));
}

TEST_CASE("checking partnerships without cities looks at the rest") {
    const TemporaryFolder folder;
    const std::filesystem::path file =
        folder.write("partnerships.csv",
                     std::string(kPartnershipHeader) + "a,b,,,,lists,\nb,a,,,,lists,\nc,d,1,,,lists,\n");
    const Result<LoadedNetwork> checked = checkFile(file);
    REQUIRE(checked.has_value());
    CHECK(checked->summary.kept == 2);
    CHECK(checked->summary.merged == 1);
    CHECK(checked->summary.doubtful == 1);
}

TEST_CASE("a file that is no table says so, one that is not there fails") {
    const TemporaryFolder folder;
    const Result<LoadedNetwork> checked = checkFile(folder.write("x.csv", "colour,shape\nred,round\n"));
    REQUIRE(checked.has_value());
    CHECK(checked->problems.size() == 1);
    CHECK_FALSE(checkFile(folder.path() / "none.csv").has_value());
    CHECK_FALSE(checkFile(folder.path()).has_value());
}

TEST_CASE("the note on rows left out counts them, in the singular where due") {
    LoadedNetwork loaded;
    CHECK(noteOnRefusedRows(loaded, "my/data").empty());
    loaded.summary.refused = 1;
    CHECK(noteOnRefusedRows(loaded, "my/data") ==
          "1 bad row of my/data is left out; \"sister-atlas check\" names it");
    loaded.summary.refused = 2345;
    CHECK(noteOnRefusedRows(loaded, "my/data") ==
          "2,345 bad rows of my/data are left out; \"sister-atlas check\" names them");
}

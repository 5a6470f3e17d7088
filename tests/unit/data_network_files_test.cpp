#include "data/network/network_files.h"

#include <algorithm>
#include <set>

#include "../support/problems.h"
#include "../support/sample_network.h"
#include "geo/great_circle.h"
#include "geo/projection.h"

using namespace atlas;
using namespace atlas::testing;
using namespace std::string_view_literals;

namespace {

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
    CHECK(mentions(sample.problems, 3, "did you mean \"sports\"?"));
    CHECK(mentions(sample.problems, 4, "did you mean \"active\"?"));
    CHECK(mentions(sample.problems, 5, "did you mean \"lists\"?"));
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
    CHECK(failureOf(folder).find(
              "cities.csv:1: error: column \"latitude\" is missing; rename \"lattitude\" to it") !=
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
    for (const char* name : {"countries.csv", "states.csv", "awards.csv", "names.csv"}) {
        std::filesystem::remove(folder.path() / name);
    }
    const LoadedNetwork sample = loaded(folder);
    CHECK(sample.problems.empty()); // they may be left out
    CHECK(sample.network->partnerships.size() == 4);
    CHECK(sample.network->awards.size() == 0);
    REQUIRE(sample.network->findCountry(CountryCode{{'J', 'P'}}));
    CHECK(std::ranges::count(sample.network->countries.name, "Japan") == 1);
    std::filesystem::remove(folder.path() / "partnerships.csv");
    CHECK(failureOf(folder).ends_with(
        "partnerships.csv: is missing; a network is a folder that holds cities.csv "
        "and partnerships.csv"));
}

TEST_CASE("an optional file that cannot be read is told, and the rest is kept") {
    for (const char* name : {"names.csv", "awards.csv", "countries.csv", "states.csv"}) {
        CAPTURE(name);
        const TemporaryFolder folder;
        writeSampleNetwork(folder);
        folder.write(name, "nothing\n");
        const LoadedNetwork sample = loaded(folder);
        REQUIRE(sample.problems.size() == 1);
        CHECK(toString(sample.problems[0])
                  .starts_with((folder.path() / name).string() + ": warning: cannot be read, so that "));
        CHECK(sample.problems[0].message.find("column \"") != std::string::npos); // what is wrong with it
        CHECK(sample.network->partnerships.size() == 4);
        CHECK(std::ranges::count(sample.network->countries.name, "Japan") == 1);
    }
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

TEST_CASE("cities that cannot be read are told, and no id is blamed for them") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    const std::filesystem::path file = folder.path() / "partnerships.csv";
    std::string why;
    SUBCASE("another encoding") {
        folder.write("cities.csv", "\xFF\xFE");
        why = "cities.csv: is UTF-16; save the file as UTF-8";
    }
    SUBCASE("no such columns") {
        folder.write("cities.csv", "name,colour\nHays,red\n");
        why = "cities.csv:1: error: column \"id\" is missing";
    }
    SUBCASE("no file at all") {
        std::filesystem::remove(folder.path() / "cities.csv");
        std::filesystem::create_directory(folder.path() / "cities.csv");
        why = "is a folder";
    }
    const Result<LoadedNetwork> checked = checkFile(file);
    REQUIRE(checked.has_value());
    REQUIRE(checked->problems.size() == 1);
    const std::string line = toString(checked->problems[0]);
    CHECK(line.starts_with(file.string() + ": error: cities.csv beside it cannot be read"));
    CHECK(line.find(why) != std::string::npos);
    CHECK(checked->summary.kept == 4);
    CHECK(checked->summary.refused == 0);
}

TEST_CASE("countries that cannot be read are told, and the atlas's own stand in for them") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    folder.write("countries.csv", "nothing\n");
    const Result<LoadedNetwork> checked = checkFile(folder.path() / "cities.csv");
    REQUIRE(checked.has_value());
    REQUIRE(checked->problems.size() == 1);
    CHECK(checked->problems[0].message.starts_with("countries.csv beside it cannot be read"));
}

TEST_CASE("control letters in values are doubted, and none is kept") {
    const std::string rows = std::string("1,O\0ne,KS,US,38.9,-99.3,\n"sv) +
                             "2,T\x1b[31mwo,KS,US,38.9,-99.3,\n"
                             "3,Th\u202Eree,KS,US,38.9,-99.3,\n"
                             "4,Fo\u009Bur\u2069,KS,US,38.9,-99.3,\n"
                             "5,\"Five\tand\nmore\",KS,US,38.9,-99.3,\n"
                             "6,\x1b,KS,US,38.9,-99.3,\n";
    const LoadedNetwork sample = withCities(rows);
    CHECK(sample.network->cities.name ==
          std::vector<std::string>{"One", "T[31mwo", "Three", "Four", "Five and more"});
    CHECK(sample.summary.doubtful == 4);
    CHECK(mentions(sample.problems, 2, "name holds the control character U+0000"));
    CHECK(mentions(sample.problems, 3, "U+001B"));
    CHECK(mentions(sample.problems, 4, "U+202E"));
    CHECK(mentions(sample.problems, 5, "U+009B"));
    CHECK(mentions(sample.problems, 8, "name is empty")); // nothing is left of it
    const LoadedNetwork other = withPartnerships("1,3,,,,lists,https://a\u202E.org\n");
    CHECK(other.network->partnerships.sourceUrls[0] == "https://a.org");
    CHECK(mentions(other.problems, 2, "source_url"));
}

TEST_CASE("rows of nothing but commas and blanks are passed over, before the header, too") {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    folder.write("cities.csv", ",,,\n" + std::string(kCityHeader) +
                                   "1,Hays,KS,US,38.9,-99.3,\n,,,,,,\n , ,\"\",\u00A0,\t,,\n,\n   \n\n"
                                   "3,Kaizuka,32,JP,34.4,135.4,\n,,,,,,");
    folder.write("awards.csv", std::string(kAwardHeader) + ",,,,,\n");
    folder.write("partnerships.csv", std::string(kPartnershipHeader) + ",,,,,,\n1,3,,,,lists,\n");
    const LoadedNetwork sample = loaded(folder);
    CHECK(sample.network->cities.size() == 2);
    CHECK(sample.network->partnerships.size() == 1);
    CHECK(sample.summary.refused == 0);
    const std::filesystem::path file = folder.path() / "mine.csv";
    std::filesystem::copy_file(folder.path() / "cities.csv", file);
    const Result<LoadedNetwork> checked = checkFile(file);
    REQUIRE(checked.has_value());
    CHECK(checked->problems.empty());
    CHECK(checked->summary.kept == 2);
}

TEST_CASE("numbers may have a plus, and a hair beside null island is no place either") {
    const LoadedNetwork sample = withCities(
        "1,Plus,KS,US,+38.9,-99.3,+21092\n"
        "2,Near,,FR,0.000004,0.000414,100\n"
        "3,Other,,FR,-0.05,-0.05,100\n"
        "4,Equator,,FR,0,9.3,100\n"
        "5,Meridian,,FR,48.1,0,100\n");
    CHECK(sample.network->cities.location[0].latitudeDegrees == 38.9);
    CHECK(sample.network->cities.population[0] == 21092);
    CHECK(mentions(sample.problems, 3, "a place in the sea"));
    CHECK(mentions(sample.problems, 4, "a place in the sea"));
    CHECK(sample.summary.doubtful == 2);
    CHECK(sample.summary.refused == 0);
}

TEST_CASE("a field without end is refused in a line, wherever it stands") {
    const std::string endless(1'000'000, 'x');
    const LoadedNetwork sample =
        withCities("1," + endless + ",KS,US,38.9,-99.3,\n2,Hays,KS,US,38.9,-99.3,\n" + endless +
                   ",Id,KS,US,38.9,-99.3,\n");
    CHECK(sample.network->cities.size() == 1);
    CHECK(mentions(sample.problems, 2, "name has 1,000,000 bytes, more than the 8,192 that are read"));
    CHECK(mentions(sample.problems, 4, "id has 1,000,000 bytes"));
    for (const Problem& problem : sample.problems)
        CHECK(problem.message.size() < 500);
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    folder.write("cities.csv", "id," + endless + "\n");
    CHECK(failureOf(folder).size() < 1000);
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

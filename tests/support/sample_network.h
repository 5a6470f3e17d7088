#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <stdexcept>

#include "data/network/network_files.h"
#include "folders.h"
#include "temporary_folder.h"

namespace atlas::testing {

// The network that the atlas ships, read once for all tests.
inline const LoadedNetwork& shippedNetwork() {
    static const LoadedNetwork loaded = [] {
        Result<LoadedNetwork> result = loadNetwork(sourceFolder() / "geodata" / "network");
        if (!result) throw std::runtime_error(result.error().message);
        return *std::move(result);
    }();
    return loaded;
}

inline constexpr std::string_view kCityHeader = "id,name,admin1,country,latitude,longitude,population\n";
inline constexpr std::string_view kPartnershipHeader =
    "city_a,city_b,year_established,program_types,status,evidence,source_url\n";
inline constexpr std::string_view kAwardHeader = "year,city,category,population_class,partner,source_url\n";

// Writes a whole, faultless little network into a folder: two American cities, two Japanese, one of Kiribati
// beyond the antimeridian.
inline void writeSampleNetwork(const TemporaryFolder& folder) {
    folder.write("countries.csv",
                 "code,name,continent\nJP,Japan,Asia\nKI,Kiribati,Oceania\nUS,United States,North America\n");
    folder.write("states.csv", "code,name\nCA,California\nKS,Kansas\n");
    folder.write("cities.csv", std::string(kCityHeader)
                                   .append("1,Hays,KS,US,38.87918,-99.32677,21092\n"
                                           "2,Culver City,CA,US,34.02112,-118.39647,39428\n"
                                           "3,Kaizuka,32,JP,34.44,135.35,90000\n"
                                           "4,Ōsaka,32,JP,34.69374,135.50218,2592413\n"
                                           "5,Tarawa,01,KI,1.3278,172.97696,\n"));
    folder.write("names.csv", "id,names\n1,Hays City;海斯\n");
    folder.write("partnerships.csv",
                 std::string(kPartnershipHeader)
                     .append("2,3,1965,sports;youth_education,active,lists;wikidata;web,https://a.org\n"
                             "1,4,,,,lists,\n"
                             "2,5,2001,medical,emeritus,wikidata,\n"
                             "3,4,,,,lists;wikidata,\n"));
    folder.write(
        "awards.csv",
        std::string(kAwardHeader).append("2018,2,best_overall,25001-50000,3,https://www.award.org/2018\n"));
}

inline LoadedNetwork loaded(const TemporaryFolder& folder) {
    Result<LoadedNetwork> result = loadNetwork(folder.path());
    REQUIRE_MESSAGE(result.has_value(), (result ? std::string() : result.error().message));
    return *std::move(result);
}

} // namespace atlas::testing

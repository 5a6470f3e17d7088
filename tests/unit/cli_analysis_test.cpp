#include <map>
#include <nlohmann/json.hpp>

#include "../support/command_line_run.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("stats --json carries the promised names") {
    const Run stats = run({"stats", "--json", "--country", "KE", "--runs", "3"});
    CHECK(stats.exitCode() == 0);
    CHECK(stats.err.empty());
    const nlohmann::json json = nlohmann::json::parse(stats.out);
    for (const char* name : {"partnerships", "cities", "countries", "largest_clique", "degree", "components",
                             "largest_component", "transitivity", "average_clustering",
                             "degree_assortativity", "distance_km", "domestic_share", "under_25000_share",
                             "top_cities", "top_country_pairs", "status", "homophily", "betweenness"}) {
        CHECK_MESSAGE(json.contains(name), name);
    }
    CHECK(json["partnerships"] == lineCount(run({"list", "--country", "KE"}).out) - 1);
    CHECK(json["degree"]["distribution"][0].size() == 2);
    for (const char* name : {"cities", "share", "mean_path_length", "diameter"}) {
        CHECK_MESSAGE(json["largest_component"].contains(name), name);
    }
    CHECK(json["distance_km"]["mean"].is_number());
    CHECK(json["distance_km"]["median"].is_number());
    CHECK(json["top_cities"][0].size() == 4);
    CHECK(json["top_cities"][0]["partners"] == json["degree"]["max"]);
    CHECK(json["top_country_pairs"][0].size() == 3);
    CHECK(json["randomised"]["runs"] == 3);
    CHECK(json["randomised"]["assortativity"].size() == 3);
}

TEST_CASE("stats of the whole network") {
    const nlohmann::json json = nlohmann::json::parse(run({"stats", "--json", "--runs", "0"}).out);
    CHECK(json["partnerships"] == 31'011);
    CHECK(json["cities"] == 19'773);
    CHECK(json["countries"] == 214);
    REQUIRE(json["largest_clique"].size() == 28);
    CHECK(json["largest_clique"][0].size() == 3);
    CHECK(json["randomised"]["transitivity"]["mean"].is_null());
}

TEST_CASE("stats for reading: columns stand under each other") {
    const Run stats = run({"stats", "--country", "KE", "--runs", "2"});
    CHECK(stats.exitCode() == 0);
    CHECK(stats.out.find("Partnerships") != std::string::npos);
    CHECK(stats.out.find("By chance: mean and deviation of 2 randomised networks") != std::string::npos);
    CHECK(stats.out.find("nan") == std::string::npos);
}

TEST_CASE("stats of nothing ends well with a note") {
    const Run text = run({"stats", "--between", "KE,KP"});
    CHECK(text.exitCode() == 0);
    CHECK(text.err.find("no partnership passes") != std::string::npos);
    CHECK(lineCount(text.out) == 4);
    const nlohmann::json json = nlohmann::json::parse(run({"stats", "--json", "--between", "KE,KP"}).out);
    CHECK(json["partnerships"] == 0);
    CHECK(json["transitivity"].is_null());
    CHECK(json["largest_clique"].empty());
}

TEST_CASE("suggest --json carries the promised names, best first") {
    const Run suggest = run({"suggest", "Hays, KS", "--json", "--count", "4"});
    CHECK(suggest.exitCode() == 0);
    CHECK(suggest.err.empty());
    const nlohmann::json json = nlohmann::json::parse(suggest.out);
    REQUIRE(json.size() == 4);
    for (const char* name : {"id", "name", "country", "population", "score", "reasons"}) {
        CHECK_MESSAGE(json[0].contains(name), name);
    }
    for (const char* name : {"kind", "value", "text"}) {
        CHECK_MESSAGE(json[0]["reasons"][0].contains(name), name);
    }
    CHECK(json[0]["score"] >= json[1]["score"]);
}

TEST_CASE("suggest keeps to the countries asked for, before and after the city") {
    const nlohmann::json after =
        nlohmann::json::parse(run({"suggest", "Hays, KS", "--country", "KE", "--json"}).out);
    REQUIRE(after.size() == 10);
    for (const nlohmann::json& suggestion : after)
        CHECK(suggestion["country"] == "KE");
    CHECK(nlohmann::json::parse(run({"--country", "KE", "suggest", "Hays, KS", "--json"}).out) == after);
    const Run home = run({"suggest", "Hays, KS", "--country", "US", "--json"});
    CHECK(home.exitCode() == 0);
    CHECK(nlohmann::json::parse(home.out).empty());
    CHECK(isOneLine(home.err));
}

TEST_CASE("suggest for reading, and which of several cities of a name is meant") {
    const Run text = run({"suggest", "Springfield", "--count", "2"});
    CHECK(text.out.starts_with("Whom Springfield, MO, United States might ask\n"));
    CHECK(text.out.find("\n2.  ") != std::string::npos);
    CHECK(text.err.find("\"Springfield, MO, United States\"") != std::string::npos);
}

TEST_CASE("wrong arguments of stats and suggest end in one clear line") {
    const std::map<std::vector<std::string>, std::string> cases{
        {{"stats", "--country", "Jpan"}, "did you mean \"Japan\"?"},
        {{"stats", "--jsn"}, "did you mean \"--json\"?"},
        {{"stats", "--runs", "-1"}, "--runs: \"-1\" is not a whole number from 0 to 10000;"},
        {{"suggest"}, "suggest needs CITY: a city such as \"Hays, KS\""},
        {{"suggest", "Xinzeng"}, "did you mean \"Xinzheng\"?"},
        {{"suggest", "Hays, KS", "--country", "Kenia"}, "did you mean \"Kenya\"?"},
        {{"suggest", "Hays, KS", "--count", "0"}, "--count: \"0\" is not a whole number from 1 to 1000;"},
        {{"suggest", "Hays, KS", "surplus"}, "one argument too many"},
    };
    for (const auto& [arguments, expected] : cases) {
        const Run wrong = run(arguments);
        CAPTURE(wrong.err);
        CHECK(wrong.exitCode() == 2);
        CHECK(wrong.out.empty());
        CHECK(isOneLine(wrong.err));
        CHECK_MESSAGE(wrong.err.find(expected) != std::string::npos, expected);
    }
    for (const char* command : {"stats", "suggest"})
        CHECK(run({command, "--help"}).out.find("Usage") != std::string::npos);
}

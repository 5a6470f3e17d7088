#include "model/search/search_index.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

const SearchIndex& shippedIndex() {
    static const SearchIndex index(atlas::testing::shippedNetwork().network);
    return index;
}

std::vector<SearchHit> hitsFor(std::string_view query, std::size_t max = 10) {
    return shippedIndex().search(query, max);
}

std::string firstFor(std::string_view query) {
    const std::vector<SearchHit> hits = hitsFor(query);
    return hits.empty() ? std::string() : hits.front().label;
}

std::string matchedOf(const SearchHit& hit) {
    return hit.label.substr(hit.matched.begin, hit.matched.end - hit.matched.begin);
}

bool has(const std::vector<SearchHit>& hits, SearchKind kind, std::string_view label) {
    return std::any_of(hits.begin(), hits.end(),
                       [&](const SearchHit& hit) { return hit.kind == kind && hit.label == label; });
}

} // namespace

TEST_CASE("names are found without their accents and whatever their case") {
    CHECK(firstFor("cordoba, spain") == "Córdoba");
    CHECK(firstFor("CÓRDOBA, SPAIN") == "Córdoba");
    CHECK(firstFor("skofja loka") == "Škofja Loka");
    CHECK(firstFor("skofja") == "Škofja Loka");
    CHECK(firstFor("santa maria de fe") == "Santa María de Fe");
    CHECK(firstFor("capo d'orlando") == "Capo d'Orlando");
    CHECK(firstFor("capo d orlando") == "Capo d'Orlando");
}

TEST_CASE("what matched is told as bytes of the name") {
    CHECK(matchedOf(hitsFor("skofja").front()) == "Škofja");
    const std::vector<SearchHit> loka = hitsFor("loka");
    const auto found = std::find_if(loka.begin(), loka.end(),
                                    [](const SearchHit& hit) { return hit.label == "Škofja Loka"; });
    REQUIRE(found != loka.end());
    CHECK(matchedOf(*found) == "Loka");
    CHECK(matchedOf(hitsFor("kaizuak").front()).size() >= 6);
}

TEST_CASE("mistakes of the fingers are forgiven") {
    CHECK(firstFor("kaizuak") == "Kaizuka");
    CHECK(firstFor("Xinzehng") == "Xinzheng");
    CHECK(firstFor("uruapn") == "Uruapan");
    CHECK(firstFor("aizuka") == "Kaizuka"); // the first letter, too
    CHECK(firstFor("lethbrigde") == "Lethbridge");
}

TEST_CASE("while a name is being typed it stays in sight") {
    for (std::size_t length = 4; length <= 8; ++length) {
        CHECK(has(hitsFor(std::string_view("xinzheng").substr(0, length)), SearchKind::City, "Xinzheng"));
    }
}

TEST_CASE("better matches first, of those called so the most populous, then those with more partners") {
    const std::vector<SearchHit> hits = hitsFor("springfield");
    REQUIRE(hits.size() > 2);
    const CityTable& cities = atlas::testing::shippedNetwork().network->cities;
    std::int64_t last = 1'000'000;
    for (const SearchHit& hit : hits) {
        if (hit.label != "Springfield") break;
        const std::int64_t people = cities.population[hit.index].value_or(0);
        CHECK(people <= last);
        last = people;
    }
    const std::vector<SearchHit> begun = hitsFor("kaizu");
    CHECK(begun.front().label == "Kaizuka");
    CHECK(hits[1].label == "Springfield");
    CHECK(firstFor("hays") == "Hays");
    CHECK(firstFor("japan") == "Japan");
    CHECK(firstFor("kansas") == "Kansas");
    CHECK(has(hitsFor("kansas"), SearchKind::City, "Kansas City"));
    CHECK(firstFor("paris") == "Paris");
}

TEST_CASE("countries, states, program types and town networks answer, too, each in its share") {
    CHECK(has(hitsFor("douze"), SearchKind::TownNetwork, "Douzelage"));
    CHECK(
        has(hitsFor("rural communities"), SearchKind::TownNetwork, "Charter of European Rural Communities"));
    CHECK(has(hitsFor("japan"), SearchKind::Country, "Japan"));
    CHECK(has(hitsFor("georgia"), SearchKind::Country, "Georgia"));
    CHECK(has(hitsFor("georgia"), SearchKind::State, "Georgia"));
    CHECK(has(hitsFor("spor"), SearchKind::Program, "Sports"));
    CHECK(has(hitsFor("trade"), SearchKind::Program, "Business and trade"));
    CHECK(has(hitsFor("usa"), SearchKind::Country, "United States"));
    CHECK(has(hitsFor("jp"), SearchKind::Country, "Japan"));
    CHECK(has(hitsFor("ks"), SearchKind::State, "Kansas"));
    const std::vector<SearchHit> hits = hitsFor("a");
    CHECK(hits.size() == 10);
    CHECK(std::count_if(hits.begin(), hits.end(),
                        [](const SearchHit& hit) { return hit.kind == SearchKind::Country; }) == 3);
}

TEST_CASE("a place after the comma narrows; a forgotten comma is understood") {
    for (const char* query :
         {"springfield, il", "Springfield, Illinois", "springfield il", "springfeild, il"}) {
        CAPTURE(query);
        const std::vector<SearchHit> hits = hitsFor(query);
        REQUIRE_FALSE(hits.empty());
        CHECK(hits.front().label == "Springfield");
        CHECK(hits.front().secondary == "Illinois, United States");
    }
    for (const SearchHit& hit : hitsFor("san, mexico")) {
        CHECK(hit.secondary.find("Mexico") != std::string::npos);
    }
    CHECK(hitsFor(", ks").size() == 10); // the best connected there
    CHECK(hitsFor("springfield, nowhereland").empty());
    CHECK(firstFor("springfield,") == "Springfield"); // the place is still to come
}

TEST_CASE("nothing is found for nothing, for nonsense and for what is no text") {
    for (const char* query : {"", "   ", ",", "qqqqqqqq", "\xff\xfe\x80", "ha\xffys\xc3", "🌍"}) {
        CHECK(hitsFor(query).empty());
    }
    CHECK(hitsFor(std::string(100'000, 'x')).empty());
    CHECK(hitsFor("hays", 0).empty());
    CHECK(hitsFor("a", 1).size() == 1);
    CHECK(SearchIndex(std::make_shared<const Network>()).search("hays", 10).empty());
}

TEST_CASE("the little network answers with its own figures") {
    const atlas::testing::TemporaryFolder folder;
    atlas::testing::writeSampleNetwork(folder);
    const SearchIndex index(atlas::testing::loaded(folder).network);
    const std::vector<SearchHit> osaka = index.search("osaka", 5);
    REQUIRE(osaka.size() == 1);
    CHECK(osaka.front().label == "Ōsaka");
    CHECK(osaka.front().count == 2);
    CHECK(osaka.front().secondary == "Japan");
    CHECK(osaka.front().matched == TextRange{0, osaka.front().label.size()});
    const std::vector<SearchHit> japan = index.search("japan", 5);
    REQUIRE_FALSE(japan.empty());
    CHECK(japan.front().count == 3); // a domestic partnership counts once
    CHECK(japan.front().secondary == "2 places");
}

TEST_CASE(
    "places are found by their names in other languages and scripts, and the list shows which was met") {
    const auto found = [](std::string_view query) {
        const std::vector<SearchHit> hits = hitsFor(query);
        return hits.empty()
                   ? std::string()
                   : hits.front().label + " | " + hits.front().metName + " · " + hits.front().secondary;
    };
    CHECK(found("München") == "Munich | München · Germany");
    CHECK(found("muenchen") == "Munich | Muenchen · Germany");
    CHECK(found("Roma") == "Rome | Roma · Italy");
    CHECK(found("Praha") == "Prague | Praha · Czechia");
    CHECK(found("Wien") == "Vienna | Wien · Austria");
    CHECK(found("Москва") == "Moscow | Москва · Russia");
    CHECK(found("москв") == "Moscow | Москва · Russia"); // as far as it is typed
    CHECK(found("東京") == "Tokyo | 東京 · Japan");
    CHECK(found("القدس") == "Jerusalem | القدس · Israel");
    CHECK(hitsFor("Rome").front().metName.empty());
}

namespace {

SearchHit munichFor(std::string_view query) {
    for (SearchHit& hit : hitsFor(query)) {
        if (hit.label == "Munich") return std::move(hit);
    }
    FAIL("Munich is not found");
    return {};
}

} // namespace

TEST_CASE("another name is spelt as it was typed, or else with its accents") {
    CHECK(hitsFor("MÜNCHEN").front().metName == "München");
    CHECK(hitsFor("munchen").front().metName == "Munchen");
    CHECK(munichFor("münch").metName == "München");
    CHECK(hitsFor("  München ").front().metName == "München");
}

TEST_CASE("what matched of another name is told, too") {
    const auto met = [](std::string_view query) {
        const SearchHit hit = munichFor(query);
        CHECK(hit.matched == TextRange{});
        return hit.metName.substr(hit.metMatched.begin, hit.metMatched.end - hit.metMatched.begin);
    };
    CHECK(met("München") == "München");
    CHECK(met("münch") == "Münch");
    CHECK(met("мюнх") == "Мюнх");
    CHECK(met("mnchen") == "München");
}

TEST_CASE("mistakes are forgiven in other names, behind those in usual ones") {
    CHECK(munichFor("mnchen").metName == "München");
    CHECK(munichFor("mnchen, germany").metName == "München");
    CHECK(firstFor("kopenhagn") == "Copenhagen"); // Kopenhagen
    CHECK(firstFor("monachium") == firstFor("monahcium"));
    const std::vector<SearchHit> hits = hitsFor("kaizuak");
    CHECK(hits.front().label == "Kaizuka");
    CHECK(hits.front().metName.empty());
}

TEST_CASE("the exact name of a large place comes before its small namesakes") {
    CHECK(hitsFor("paris").front().secondary == "France");
    CHECK(hitsFor("moscow").front().secondary == "Russia");
    CHECK(hitsFor("london").front().secondary == "United Kingdom");
    CHECK(hitsFor("toledo").front().secondary == "Ohio, United States"); // 287,208 before 83,226
    // What begins so in another language does not drown what begins so in its own.
    CHECK(hitsFor("kaiz").front().label == "Kaizuka");
}

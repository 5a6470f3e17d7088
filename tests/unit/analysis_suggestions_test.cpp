#include "analysis/findings/suggestions.h"

#include <map>

#include "../support/graph_network.h"
#include "../support/sample_network.h"
#include "model/filter/filter_text.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

const SuggestionReason* find(const Suggestion& suggestion, ReasonKind kind) {
    for (const SuggestionReason& reason : suggestion.reasons) {
        if (reason.kind == kind) return &reason;
    }
    return nullptr;
}

// City 0, of the United States, has the partner 1 in Japan; 2 in Kenya is 1's partner, too, of the same size
// and with the same program; 3 in Kenya is small and a partner of 2's; 4 is at home.
Network smallWorld() {
    Network network = networkOf(5, {{0, 1}, {1, 2}, {2, 3}, {4, 2}});
    network.cities.country = {3, 1, 2, 2, 3};
    network.cities.admin1 = {"KS", "13", "", "", "CA"};
    network.cities.population = {20'000, 90'000, 21'000, 200, 20'000};
    network.partnerships.programs[0] = static_cast<ProgramMask>(maskOf(ProgramType::Sports));
    network.partnerships.programs[1] = static_cast<ProgramMask>(maskOf(ProgramType::Sports));
    deriveColumns(network);
    return network;
}

} // namespace

TEST_CASE("neither partners nor compatriots nor the city itself are suggested") {
    const Network network = smallWorld();
    const std::vector<Suggestion> suggestions = suggestPartners(network, 0);
    REQUIRE(suggestions.size() == 2);
    CHECK(suggestions[0].city == 2);
    CHECK(suggestions[1].city == 3);
    CHECK(suggestions[0].score > suggestions[1].score);
}

TEST_CASE("every reason has a value and words") {
    const Network network = smallWorld();
    const Suggestion best = suggestPartners(network, 0).front();
    REQUIRE(best.reasons.size() == kReasonKindCount);
    const SuggestionReason& size = *find(best, ReasonKind::SimilarSize);
    CHECK(size.value == doctest::Approx(1.05));
    CHECK(size.text == "About the same size: 20,000 and 21,000 inhabitants");
    const SuggestionReason& shared = *find(best, ReasonKind::SharedPartners);
    CHECK(shared.value == 1.0);
    CHECK(shared.text == "Both are partners of c01 (Japan)");
    const SuggestionReason& programs = *find(best, ReasonKind::SharedPrograms);
    CHECK(programs.value == 1.0);
    CHECK(programs.text == "Both have programs in sports");
    const SuggestionReason& country = *find(best, ReasonKind::NewCountry);
    CHECK(country.value == 1.0); // 4 and 2
    CHECK(country.text == "No partner in Kenya yet; 1 partnership joins Kenya and United States");
    const SuggestionReason& activity = *find(best, ReasonKind::Activity);
    CHECK(activity.value == 3.0);
    CHECK(activity.text == "Has 3 partners in 3 countries");
    double points = 0.0;
    for (const SuggestionReason& reason : best.reasons)
        points += reason.points;
    CHECK(points == doctest::Approx(best.score));
    CHECK(best.score < 1.0);
    CHECK(
        best.sentence ==
        "c02, Kenya, is about the same size (20,000 and 21,000 inhabitants), has programs in sports as well, "
        "shares the partner c01 (Japan), would be the first partner in Kenya, and has 3 partners in 3 "
        "countries.");
}

TEST_CASE("weights decide the order, and a reason without weight is not named") {
    const Network network = smallWorld();
    SuggestionOptions options;
    options.weights = {0.0, 0.0, 0.0, 0.0, 1.0};
    const Suggestion best = suggestPartners(network, 3, options).front();
    CHECK(best.reasons.size() == 1);
    CHECK(best.reasons.front().kind == ReasonKind::Activity);
    options.weights = {0.0, 0.0, 0.0, 0.0, 0.0};
    CHECK(suggestPartners(network, 3, options).empty());
}

TEST_CASE("Hays, Kansas: ten suggestions abroad, a few of each country, each in one sentence") {
    const Network& network = *shippedNetwork().network;
    const CityIndex hays = parseLargestCity(network, "Hays, KS").value();
    const std::vector<Suggestion> suggestions = suggestPartners(network, hays);
    REQUIRE(suggestions.size() == 10);
    std::map<CountryIndex, int> byCountry;
    double last = 1.0;
    for (const Suggestion& suggestion : suggestions) {
        CHECK(network.cities.country[suggestion.city] != network.cities.country[hays]);
        CHECK(++byCountry[network.cities.country[suggestion.city]] <= 3);
        CHECK(suggestion.score <= last);
        last = suggestion.score;
        CHECK_FALSE(suggestion.reasons.empty());
        CHECK(suggestion.sentence.starts_with(network.cityLabel(suggestion.city)));
        CHECK(suggestion.sentence.ends_with("."));
    }
    SuggestionOptions kenya;
    kenya.countries.insert(*countryCodeFrom("KE"));
    kenya.count = 5;
    const std::vector<Suggestion> kenyan = suggestPartners(network, hays, kenya);
    CHECK(kenyan.size() == 5); // the cap on a country is for those who want the world
    for (const Suggestion& suggestion : kenyan)
        CHECK(network.countries.code[network.cities.country[suggestion.city]].view() == "KE");
}

TEST_CASE("no existing partner is ever suggested") {
    const Network& network = *shippedNetwork().network;
    const CityIndex culver = parseLargestCity(network, "Culver City").value();
    SuggestionOptions all;
    all.count = all.perCountry = network.cities.size();
    std::set<CityIndex> suggested;
    for (const Suggestion& suggestion : suggestPartners(network, culver, all))
        suggested.insert(suggestion.city);
    CHECK(suggested.size() > 10'000);
    const PartnershipTable& table = network.partnerships;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table.cityA[i] == culver) CHECK_FALSE(suggested.contains(table.cityB[i]));
        if (table.cityB[i] == culver) CHECK_FALSE(suggested.contains(table.cityA[i]));
    }
}

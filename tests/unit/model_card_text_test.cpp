#include "model/facts/card_text.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "tests/support/sample_network.h"

using namespace atlas;

namespace {

struct Sample {
    atlas::testing::TemporaryFolder folder;
    NetworkPointer network;
    FilterResult shown;

    Sample() {
        atlas::testing::writeSampleNetwork(folder);
        network = atlas::testing::loaded(folder).network;
        shown = applyFilter(*network, {});
    }
    CityIndex city(std::string_view id) const { return network->findCityById(id).value(); }
    PartnershipIndex between(std::string_view a, std::string_view b) const {
        const PartnershipTable& table = network->partnerships;
        for (PartnershipIndex i = 0; i < table.size(); ++i) {
            const bool isIt = (table.cityA[i] == city(a) && table.cityB[i] == city(b)) ||
                              (table.cityA[i] == city(b) && table.cityB[i] == city(a));
            if (isIt) return i;
        }
        FAIL("no such partnership");
        return 0;
    }
};

} // namespace

TEST_CASE("a city's card") {
    const Sample sample;
    const CityCard card = cityCard(*sample.network, sample.shown, sample.city("2"));
    CHECK(card.name == "Culver City");
    CHECK(card.whereabouts == "California, United States");
    CHECK(card.population == "39,428 inhabitants");
    CHECK(card.partners == "2 partners shown");
    REQUIRE(card.examples.size() == 2);
    CHECK(card.examples.front() == "Tarawa, Kiribati"); // the nearer
    CHECK(card.moreExamples == 0);
    REQUIRE(card.awards.size() == 1);
    CHECK(card.awards.front() == "2018 · Best overall program");
    REQUIRE(card.sources.size() == 1);
    CHECK(card.sources.front().host == "award.org");
}

TEST_CASE("what is not recorded says so") {
    const Sample sample;
    CHECK(cityCard(*sample.network, sample.shown, sample.city("5")).population == "Population not recorded");
    const PartnershipCard card = partnershipCard(*sample.network, sample.between("1", "4"), 2026);
    CHECK(card.founded == "Year not recorded");
    CHECK(card.programs == "Programs not recorded");
    CHECK(card.status.empty());
    CHECK(card.sources.empty());
    CHECK(card.awards.empty());
}

TEST_CASE("a partnership's card names its evidence and source") {
    const Sample sample;
    const PartnershipCard card = partnershipCard(*sample.network, sample.between("2", "3"), 2026);
    CHECK(card.cityA == "Culver City, CA, United States");
    CHECK(card.cityB == "Kaizuka, Japan");
    CHECK(card.founded == "Since 1965 · 61 years");
    CHECK(partnershipCard(*sample.network, sample.between("2", "3"), 1966).founded == "Since 1965 · 1 year");
    CHECK(partnershipCard(*sample.network, sample.between("2", "3"), 1965).founded == "Since 1965");
    CHECK(card.populationA == "39,428 inhabitants");
    CHECK(card.programs == "Youth and education, sports");
    CHECK(card.evidence == "Encyclopedic lists, Wikidata, program pages");
    REQUIRE_FALSE(card.sources.empty());
    CHECK(card.sources.front().host == "a.org");
    CHECK(card.sources.back().host == "award.org"); // that names this pair
    REQUIRE(card.awards.size() == 1);
    CHECK(partnershipCard(*sample.network, sample.between("2", "5"), 2026).status == "Emeritus");
}

TEST_CASE("a card counts only what the filter shows") {
    const Sample sample;
    Filter filter;
    filter.awarded = true;
    const FilterResult shown = applyFilter(*sample.network, filter);
    CHECK(cityCard(*sample.network, shown, sample.city("2")).partners == "1 partner shown");
}

TEST_CASE("distances are told in kilometres and miles") {
    CHECK(distanceText(1000.0) == "1,000 km · 621 mi");
}

TEST_CASE("pages are named by host and path") {
    const std::vector<PageLink> links = pageLinks("https://www.example.org/a/b?c http://b.org/ nonsense");
    REQUIRE(links.size() == 2);
    CHECK(links[0].address == "https://www.example.org/a/b?c");
    CHECK(links[0].host == "example.org");
    CHECK(links[0].path == "/a/b?c");
    CHECK(links[1].host == "b.org");
    CHECK(links[1].path.empty());
    CHECK(pageLinks("").empty());
}

namespace {

// A partnership between two towns of a network, with what its row says.
PartnershipCard cardOf(const std::string& row) {
    const atlas::testing::TemporaryFolder folder;
    atlas::testing::writeSampleNetwork(folder);
    folder.write(
        "partnerships.csv",
        "city_a,city_b,year_established,program_types,status,evidence,source_url,year_basis,program_basis,"
        "network,year_url,program_url,status_url\n" +
            row + (std::count(row.begin(), row.end(), ',') == 9 ? ",,,\n" : "\n"));
    return partnershipCard(*atlas::testing::loaded(folder).network, 0, 2026);
}

} // namespace

TEST_CASE("a card tells how a year and programs are known where they follow from something else") {
    CHECK(cardOf("2,3,1959,,,web,https://a.org,anniversary,,").founded ==
          "Since 1959 · 67 years (from an anniversary)");
    CHECK(cardOf("2,3,1959,,,web,https://a.org,stated,,").founded == "Since 1959 · 67 years");
    const PartnershipCard ring = cardOf("2,3,2016,sports,,web,https://a.org,network,network,Douzelage");
    CHECK(ring.founded == "By 2016 (both joined the Douzelage)");
    CHECK(ring.programs == "Sports (aims of the Douzelage)");
    CHECK(ring.townNetworks == "Both belong to the Douzelage");
    CHECK(cardOf("2,3,2016,,,web,https://a.org,network,,").founded == "By 2016 (both joined a town network)");
    CHECK(cardOf("2,3,,sports,,web,https://a.org,,city,").programs ==
          "Sports (said of all partnerships of one of the two)");
}

TEST_CASE("a card says which of its facts the pages tell of") {
    CHECK(cardOf("2,3,1959,sports,dormant,web,https://a.org https://b.org,,,").readOn ==
          "Year, programs and status were read here; which page tells which is not recorded.");
    CHECK(cardOf("2,3,1959,sports,,web,https://a.org,,,").readOn == "Year and programs were read here.");
    CHECK(cardOf("2,3,1959,,,web,https://a.org,,,").readOn == "Year was read here.");
    CHECK(cardOf("2,3,,sports,,web,https://a.org,,,").readOn == "Programs were read here.");
    CHECK(cardOf("2,3,,,,web,https://a.org,,,").readOn.empty());
    CHECK(cardOf("2,3,1959,,,web,,,,").readOn.empty());
}

TEST_CASE("a page that is named for a fact says so, and what none is named for is told") {
    const PartnershipCard all = cardOf(
        "2,3,1959,sports,dormant,web,https://a.org/x https://b.org,,,,https://b.org,https://a.org/x,"
        "https://b.org");
    CHECK(all.readOn.empty());
    REQUIRE(all.sources.size() == 3); // the last one tells of an award
    CHECK(all.sources[0].tells == "Programs");
    CHECK(all.sources[1].tells == "Year and status");
    CHECK(all.sources[2].tells.empty());
    const PartnershipCard year =
        cardOf("2,3,1959,sports,,web,https://a.org https://b.org,,,,https://a.org https://b.org,,");
    CHECK(year.sources[0].tells == "Year");
    CHECK(year.sources[1].tells == "Year");
    CHECK(year.readOn == "Programs were read here; on which page is not recorded.");
    // Of what is not recorded no page tells, whatever the file says.
    CHECK(cardOf("2,3,,sports,,web,https://a.org,,,,https://a.org,,").sources[0].tells.empty());
}

TEST_CASE("what has ended is told as ended, with a city and with a partnership") {
    const atlas::testing::TemporaryFolder folder;
    atlas::testing::writeSampleNetwork(folder);
    folder.write("partnerships.csv", std::string(atlas::testing::kPartnershipHeader)
                                         .append("2,3,1965,,terminated,lists,\n2,5,2001,,active,lists,\n"));
    const NetworkPointer network = atlas::testing::loaded(folder).network;
    const FilterResult shown = applyFilter(*network, {});
    const CityIndex city = network->findCityById("2").value();
    CHECK(cityCard(*network, shown, city).partners == "2 partners shown, 1 of them ended");
    CHECK(partnershipCard(*network, 0, 2026).status == "Terminated");
    CHECK(headline(shown) == "2 partnerships (1 ended) · 3 places · 3 countries");
    Filter filter;
    filter.endedTies = EndedTies::Hidden;
    CHECK(headline(applyFilter(*network, filter)) == "1 partnership · 2 places · 2 countries");
    filter = {};
    filter.statuses = kEndedStatuses;
    CHECK(headline(applyFilter(*network, filter)) == "1 ended partnership · 2 places · 2 countries");
}

TEST_CASE("what has ended does not grow older") {
    for (const char* status : {"terminated", "suspended", "dormant"}) {
        CAPTURE(status);
        CHECK(cardOf("2,3,1959,," + std::string(status) + ",web,https://a.org,,,").founded == "Since 1959");
    }
    CHECK(cardOf("2,3,1959,,suspended,web,https://a.org,anniversary,,").founded ==
          "Since 1959 (from an anniversary)");
    CHECK(cardOf("2,3,1959,,emeritus,web,https://a.org,,,").founded == "Since 1959 · 67 years");
}

TEST_CASE("ended ones count among all, in the headline as elsewhere; where all have, that is said once") {
    FilterResult shown;
    shown.partnerships.resize(3'534);
    shown.endedCount = 107;
    CHECK(shownCount(shown).partnerships == "3,534 partnerships");
    CHECK(shownCount(shown).ended == "107 of them ended");
    CHECK(headline(shown).starts_with("3,534 partnerships (107 ended) · "));
    shown.endedCount = 3'534;
    CHECK(shownCount(shown).partnerships == "3,534 ended partnerships");
    CHECK(shownCount(shown).ended.empty());
    CHECK(shownCount({}).partnerships == "0 partnerships");
}

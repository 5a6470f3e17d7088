#include "model/facts/list_search.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/facts/list_filter.h"
#include "model/facts/partnership_list.h"
#include "model/filter/facets.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

using Wanted = std::vector<std::pair<ListColumn, std::string>>;

ListView searching(const Wanted& wanted) {
    ListView view;
    for (const auto& [column, text] : wanted)
        view.wanted[static_cast<std::size_t>(column)] = text;
    return view;
}

struct Desk {
    NetworkPointer network = shippedNetwork().network;
    ListBasis basis = prepareList(*network);

    std::vector<ListedPartnership> rows(const Wanted& wanted, const Filter& filter = {}) const {
        return listRows(*network, basis, listed(*network, filter, applyFilter(*network, filter).partnerships),
                        searching(wanted));
    }
    std::optional<Filter> filterOf(const Wanted& wanted, const Filter& filter = {}) const {
        return filterOfSearch(*network, basis, filter, searching(wanted), rows(wanted, filter));
    }
    std::size_t passing(const Filter& filter) const {
        return applyFilter(*network, filter).partnerships.size();
    }
    std::string problem(const Wanted& wanted) const {
        return ListSearch(*network, basis, searching(wanted)).problem();
    }
};

const Desk& desk() {
    static const Desk one;
    return one;
}

Filter between(const char* a, const char* b) {
    Filter filter;
    filter.countryPair.emplace(*countryCodeFrom(a), *countryCodeFrom(b));
    return filter;
}

const Wanted kGermanyFrance{{ListColumn::CountryA, "Germany"}, {ListColumn::CountryB, "France"}};
const Wanted kFranceGermany{{ListColumn::CountryA, "France"}, {ListColumn::CountryB, "Germany"}};

} // namespace

TEST_CASE("a search in two columns means a pair of either order, and rows are turned to fit") {
    const std::size_t right = desk().passing(between("DE", "FR"));
    CHECK(right > 1000);
    for (const Wanted& wanted : {kGermanyFrance, kFranceGermany}) {
        const std::vector<ListedPartnership> rows = desk().rows(wanted);
        CHECK(rows.size() == right);
        CHECK(std::all_of(rows.begin(), rows.end(), [&](const ListedPartnership& row) {
            return cellText(*desk().network, row, ListColumn::CountryA) == wanted[0].second &&
                   cellText(*desk().network, row, ListColumn::CountryB) == wanted[1].second;
        }));
        CHECK(
            std::any_of(rows.begin(), rows.end(), [](const ListedPartnership& row) { return row.isTurned; }));
    }
}

TEST_CASE("a search in one column finds the name at either end") {
    Filter filter;
    filter.countries = {*countryCodeFrom("JP")};
    for (const ListColumn column : {ListColumn::CountryA, ListColumn::CountryB}) {
        const std::vector<ListedPartnership> rows = desk().rows({{column, "japan"}});
        CHECK(rows.size() == desk().passing(filter));
        CHECK(std::all_of(rows.begin(), rows.end(), [&](const ListedPartnership& row) {
            return cellText(*desk().network, row, column) == "Japan";
        }));
    }
}

TEST_CASE("city and country fields over the same end mean that end") {
    for (const ListedPartnership& row :
         desk().rows({{ListColumn::CityA, "hays"}, {ListColumn::CountryA, "United States"}})) {
        CHECK(cellText(*desk().network, row, ListColumn::CityA).find("Hays") != std::string::npos);
        CHECK(cellText(*desk().network, row, ListColumn::CountryA) == "United States");
    }
}

TEST_CASE("a country's whole name means that country alone, and names that people use are known") {
    const auto countriesOf = [](const std::string& name) {
        std::set<std::string> found;
        for (const ListedPartnership& row : desk().rows({{ListColumn::CountryA, name}}))
            found.insert(cellText(*desk().network, row, ListColumn::CountryA));
        return found;
    };
    CHECK(countriesOf("Niger") == std::set<std::string>{"Niger"});
    CHECK(countriesOf("nige") == std::set<std::string>{"Niger", "Nigeria"});
    CHECK(countriesOf("usa") == std::set<std::string>{"United States"});
}

TEST_CASE("figures: above, below, from, to, and not recorded") {
    const auto count = [](ListColumn column, const char* text) {
        return desk().rows({{column, text}}).size();
    };
    const std::size_t all = desk().network->partnerships.size();
    CHECK(count(ListColumn::Founded, ">1960") + count(ListColumn::Founded, "<=1960") +
              count(ListColumn::Founded, "not recorded") ==
          all);
    CHECK(count(ListColumn::Founded, "1961-") == count(ListColumn::Founded, ">1960"));
    CHECK(count(ListColumn::Founded, "<1961") == count(ListColumn::Founded, "-1960"));
    CHECK(count(ListColumn::Distance, ">1,000 km") + count(ListColumn::Distance, "<=1000") == all);
}

TEST_CASE("what means nothing is said, and leaves every row") {
    CHECK(desk().problem({{ListColumn::Founded, "abc"}}) ==
          "\"abc\" is not a year; write 1960, 1950-1970, >1960, <1970 or not recorded");
    CHECK(desk().problem({{ListColumn::Distance, "far"}}).starts_with("\"far\" is not a distance"));
    CHECK(desk().problem({{ListColumn::Founded, "1960"}}).empty());
    CHECK(desk().rows({{ListColumn::Founded, "abc"}}).size() == desk().network->partnerships.size());
}

TEST_CASE("a search that a filter can say becomes that filter, with the same rows") {
    CHECK(desk().filterOf(kFranceGermany) == between("FR", "DE"));
    const std::vector<Wanted> sayable{
        {{ListColumn::CountryB, "kenya"}},
        {{ListColumn::CityA, "culver city"}},
        {{ListColumn::CityA, "hays"}, {ListColumn::CountryA, "united states"}},
        {{ListColumn::Founded, "1956-1970"}, {ListColumn::CountryA, "Japan"}},
        {{ListColumn::Distance, ">10000"}},
        {{ListColumn::Programs, "sports"}},
        {{ListColumn::Status, "active"}},
        {{ListColumn::Status, "not recorded"}},
        {{ListColumn::Evidence, "wikidata"}},
    };
    for (const Wanted& wanted : sayable) {
        CAPTURE(wanted.front().second);
        const std::optional<Filter> filter = desk().filterOf(wanted);
        REQUIRE(filter);
        CHECK(desk().passing(*filter) == desk().rows(wanted).size());
    }
}

TEST_CASE("a search narrows the filter that is set; two countries become the pair") {
    Filter germany;
    germany.countries = {*countryCodeFrom("DE")};
    CHECK(desk().filterOf({{ListColumn::CountryB, "France"}}, germany) == between("DE", "FR"));
    Filter early;
    early.years = YearRange{1950, 1980};
    const std::optional<Filter> both = desk().filterOf({{ListColumn::Founded, ">1970"}}, early);
    REQUIRE(both);
    CHECK(both->years == YearRange{1971, 1980});
}

TEST_CASE("what no filter can say is not offered") {
    CHECK_FALSE(desk().filterOf({}));
    CHECK_FALSE(desk().filterOf({{ListColumn::CityA, "no such city"}}));
    CHECK_FALSE(desk().filterOf({{ListColumn::Founded, "not recorded"}}));
    CHECK_FALSE(desk().filterOf({{ListColumn::CityA, "a"}})); // thousands of cities
    CHECK_FALSE(desk().filterOf({{ListColumn::CountryA, "land"}, {ListColumn::CountryB, "an"}}));
}

TEST_CASE("a range that runs backwards is told, and leaves every row") {
    CHECK(desk().problem({{ListColumn::Distance, "100-50"}}) ==
          "\"100-50\" ends before it begins; write the smaller distance first");
    CHECK(desk().problem({{ListColumn::Founded, "1950-70"}}) ==
          "\"1950-70\" ends before it begins; write the earlier year first, both in full");
    CHECK(desk().rows({{ListColumn::Distance, "100-50"}}).size() == desk().network->partnerships.size());
    CHECK(desk().problem({{ListColumn::Distance, "50-50"}}).empty());
}

TEST_CASE("distances are compared as the column shows them") {
    const std::vector<float>& kilometres = desk().network->partnerships.distanceKilometres;
    struct Question {
        const char* text;
        long least;
        long most;
    };
    for (const Question& question : {Question{"<1", 0, 0}, Question{"1", 1, 1}, Question{"<=3", 0, 3},
                                     Question{"500-1000", 500, 1000}, Question{">15,000", 15'001, 30'000}}) {
        CAPTURE(question.text);
        const auto right = std::count_if(kilometres.begin(), kilometres.end(), [&](float distance) {
            const long shown = std::lround(distance);
            return shown >= question.least && shown <= question.most;
        });
        CHECK(desk().rows({{ListColumn::Distance, question.text}}).size() == static_cast<std::size_t>(right));
    }
    const std::optional<Filter> filter = desk().filterOf({{ListColumn::Distance, "500-1000"}});
    REQUIRE(filter);
    CHECK(describe(*filter, Facet::Distance, *desk().network) == "500–1,000 km");
    const std::optional<Filter> far = desk().filterOf({{ListColumn::Distance, ">10000"}});
    REQUIRE(far);
    CHECK(describe(*far, Facet::Distance, *desk().network) == "over 10,000 km");
}

TEST_CASE("why no filter can say a search is told in a few words") {
    const auto reason = [](const Wanted& wanted) {
        REQUIRE_FALSE(desk().filterOf(wanted));
        return noFilterText(*desk().network, desk().basis, searching(wanted));
    };
    const auto meant =
        std::count_if(desk().basis.foldedCities.begin(), desk().basis.foldedCities.end(),
                      [](const std::string& name) { return name.find("ber") != std::string::npos; });
    CHECK(meant > 200);
    const std::string words = std::to_string(meant) + " cities are too many for a filter";
    CHECK(reason({{ListColumn::CityA, "ber"}}) == words);
    CHECK(reason({{ListColumn::CityB, "ber"}}) == words);
    CHECK(reason({{ListColumn::CountryA, "land"}, {ListColumn::CountryB, "an"}}) ==
          "A filter cannot tell one end from the other");
}

TEST_CASE("between two countries the first stands first in every row, searched or not") {
    const Network& network = *desk().network;
    for (const auto& [first, second] : {std::pair("DE", "FR"), std::pair("FR", "DE")}) {
        CAPTURE(first);
        const Filter filter = between(first, second);
        const std::string name = network.countries.name[network.findCountry(*countryCodeFrom(first)).value()];
        for (const Wanted& wanted : {Wanted{}, Wanted{{ListColumn::Founded, ">1960"}}}) {
            const std::vector<ListedPartnership> rows = desk().rows(wanted, filter);
            CHECK(rows.size() > 80);
            CHECK(std::all_of(rows.begin(), rows.end(), [&](const ListedPartnership& row) {
                return cellText(network, row, ListColumn::CountryA) == name;
            }));
        }
        const Wanted other{{ListColumn::CountryB, name}}; // what is searched has its column
        const std::vector<ListedPartnership> rows = desk().rows(other, filter);
        CHECK(rows.size() == desk().passing(filter));
        CHECK(cellText(network, rows.front(), ListColumn::CountryB) == name);
    }
    for (const ListedPartnership& row : desk().rows({}, between("DE", "DE")))
        CHECK_FALSE(row.isTurned);
}

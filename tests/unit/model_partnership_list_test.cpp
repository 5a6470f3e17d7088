#include "model/facts/partnership_list.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

struct Shipped {
    NetworkPointer network = shippedNetwork().network;
    ListBasis basis = prepareList(*network);
    std::vector<ListedPartnership> all = listed(*network, {}, applyFilter(*network, {}).partnerships);

    std::vector<ListedPartnership> rows(const ListView& view) const {
        return listRows(*network, basis, all, view);
    }
    std::string cell(const ListedPartnership& row, ListColumn column) const {
        return cellText(*network, row, column);
    }
};

const Shipped& shipped() {
    static const Shipped data;
    return data;
}

ListView wanting(ListColumn column, std::string text) {
    ListView view;
    view.wanted[static_cast<std::size_t>(column)] = std::move(text);
    return view;
}

} // namespace

TEST_CASE("rows come in order, both ways, and what is not recorded comes last") {
    ListView view;
    view.sortedBy = ListColumn::Founded;
    for (const bool isDescending : {false, true}) {
        view.isDescending = isDescending;
        const std::vector<ListedPartnership> rows = shipped().rows(view);
        REQUIRE(rows.size() == shipped().all.size());
        CHECK_FALSE(shipped().cell(rows.front(), ListColumn::Founded).empty());
        CHECK(shipped().cell(rows.back(), ListColumn::Founded).empty());
        const int first = std::stoi(shipped().cell(rows[0], ListColumn::Founded));
        const int later = std::stoi(shipped().cell(rows[500], ListColumn::Founded));
        CHECK((isDescending ? first >= later : first <= later));
    }
    view = {};
    view.sortedBy = ListColumn::Distance;
    const std::vector<ListedPartnership> rows = shipped().rows(view);
    const auto& distances = shipped().network->partnerships.distanceKilometres;
    CHECK(
        std::is_sorted(rows.begin(), rows.end(), [&](const ListedPartnership& a, const ListedPartnership& b) {
            return distances[a.partnership] < distances[b.partnership] - 0.002F;
        }));
}

TEST_CASE("quotes before a name do not decide where it stands") {
    const std::vector<ListedPartnership> rows = shipped().rows({});
    const std::string first = shipped().cell(rows.front(), ListColumn::CityA);
    CHECK(first.starts_with("A"));
}

TEST_CASE("a column is searched without case and accents") {
    const std::vector<ListedPartnership> rows = shipped().rows(wanting(ListColumn::CityB, "TURI"));
    REQUIRE_FALSE(rows.empty());
    CHECK(std::any_of(rows.begin(), rows.end(), [](const ListedPartnership& row) {
        return shipped().cell(row, ListColumn::CityB) == "Türi";
    }));
    CHECK(shipped().rows(wanting(ListColumn::CityA, "no such city")).empty());
}

TEST_CASE("figures are searched by ranges") {
    for (const ListedPartnership& row : shipped().rows(wanting(ListColumn::Founded, "1956-1960"))) {
        const int year = std::stoi(shipped().cell(row, ListColumn::Founded));
        CHECK(year >= 1956);
        CHECK(year <= 1960);
    }
    const std::size_t far = shipped().rows(wanting(ListColumn::Distance, ">15,000")).size();
    const std::size_t near = shipped().rows(wanting(ListColumn::Distance, "<15000")).size();
    CHECK(far > 0);
    CHECK(far + near >= shipped().all.size());
    CHECK(shipped().rows(wanting(ListColumn::Founded, "-")).size() <=
          shipped().all.size()); // while one types
}

TEST_CASE("columns combine") {
    ListView view = wanting(ListColumn::CountryB, "japan");
    view.wanted[static_cast<std::size_t>(ListColumn::Founded)] = "<1970";
    for (const ListedPartnership& row : shipped().rows(view)) {
        CHECK(shipped().cell(row, ListColumn::CountryB) == "Japan");
        CHECK(std::stoi(shipped().cell(row, ListColumn::Founded)) <= 1970);
    }
}

TEST_CASE("copied rows have a head and as many tabs in each line") {
    const std::string text = asTabbedText(*shipped().network, std::vector<ListedPartnership>{{0}, {1}});
    CHECK(std::count(text.begin(), text.end(), '\n') == 3);
    CHECK(std::count(text.begin(), text.end(), '\t') == 3 * 8);
    CHECK(text.starts_with("City\tCountry\tPartner\tIts country\tDistance (km)\tFounded\t"));
}

TEST_CASE("copied numbers are digits alone; their unit stands in the head") {
    const Network& network = *shipped().network;
    const std::vector<float>& kilometres = network.partnerships.distanceKilometres;
    const auto farthest = std::max_element(kilometres.begin(), kilometres.end());
    const std::string copied = asTabbedText(
        network,
        std::vector<ListedPartnership>{{static_cast<PartnershipIndex>(farthest - kilometres.begin())}});
    CHECK(copied.find('\t' + std::to_string(std::lround(*farthest)) + '\t') != std::string::npos);
    CHECK(*farthest > 10'000.0F); // so that there were a comma
    CHECK(copied.find(" km") == copied.npos);
}

TEST_CASE("rows that are equal in the column stand by the names of their cities") {
    const auto rank = [](const ListedPartnership& row, bool isFirst) {
        return shipped().basis.cityRanks[cityOf(shipped().network->partnerships, row, isFirst)];
    };
    for (const bool isDescending : {false, true}) {
        ListView view;
        view.isDescending = isDescending;
        const std::vector<ListedPartnership> rows = shipped().rows(view);
        std::size_t equals = 0;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (rank(rows[i], true) != rank(rows[i - 1], true)) continue;
            ++equals;
            CHECK(rank(rows[i - 1], false) <= rank(rows[i], false));
        }
        CHECK(equals > 1000);
    }
    ListView byPartner;
    byPartner.sortedBy = ListColumn::CityB;
    const std::vector<ListedPartnership> rows = shipped().rows(byPartner);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rank(rows[i], false) == rank(rows[i - 1], false))
            CHECK(rank(rows[i - 1], true) <= rank(rows[i], true));
    }
}

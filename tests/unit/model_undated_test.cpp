#include "model/filter/undated.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "analysis/document/document.h"
#include "tests/support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

TEST_CASE("undated partnerships stand beside a choice of years, and are no part of it") {
    const NetworkPointer network = shippedNetwork().network;
    Filter filter;
    filter.countries = {*countryCodeFrom("JP")};
    CHECK(undatedBeside(*network, filter).empty()); // they pass
    filter.years = YearRange{1950, 1970};
    const std::vector<PartnershipIndex> undated = undatedBeside(*network, filter);
    const FilterResult shown = applyFilter(*network, filter);
    CHECK(undated.size() == shown.yearNotRecorded);
    CHECK(undated.size() > 0);
    CHECK(std::none_of(undated.begin(), undated.end(), [&](PartnershipIndex i) {
        return std::binary_search(shown.partnerships.begin(), shown.partnerships.end(), i);
    }));
    filter.keepUnknownYears = true;
    CHECK(undatedBeside(*network, filter).empty()); // they pass again
}

TEST_CASE("while years move, the undated are the same value") {
    Document document(shippedNetwork().network);
    CHECK(document.undated() == nullptr);
    Filter filter;
    filter.years = YearRange{1950, 1970};
    document.show(filter);
    const auto before = document.undated();
    REQUIRE(before);
    filter.years = YearRange{1950, 1971};
    document.show(filter);
    CHECK(document.undated() == before);
    filter.awarded = true;
    document.show(filter);
    CHECK(document.undated() != before);
}

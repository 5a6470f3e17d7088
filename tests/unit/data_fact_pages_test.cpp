#include "data/network/fact_pages.h"

#include "../support/problems.h"
#include "../support/sample_network.h"

using namespace atlas;
using namespace atlas::testing;

namespace {

LoadedNetwork withFactPages(const std::string& rows) {
    const TemporaryFolder folder;
    writeSampleNetwork(folder);
    folder.write("partnerships.csv", std::string("city_a,city_b,year_established,program_types,status,"
                                                 "evidence,source_url,year_url,program_url,status_url\n") +
                                         rows);
    return loaded(folder);
}

std::string pagesOfYear(const LoadedNetwork& sample) {
    const PartnershipTable& table = sample.network->partnerships;
    return pagesOf(table.sourceUrls[0], table.factPages[0].year);
}

} // namespace

TEST_CASE("the page that tells a fact is one of the row's pages") {
    const LoadedNetwork sample = withFactPages(
        "2,3,1965,sports,active,web,https://a.org https://b.org,https://b.org,,https://a.org\n");
    CHECK(sample.problems.empty());
    CHECK(pagesOfYear(sample) == "https://b.org");
    CHECK(sample.network->partnerships.factPages[0].programs == 0);
    const LoadedNetwork other = withFactPages("2,3,1965,,,web,https://a.org,https://c.org,,\n");
    CHECK(pagesOfYear(other).empty());
    CHECK(mentions(other.problems, 2, "year_url \"https://c.org\" is not among source_url"));
}

TEST_CASE("a pair that stands twice has the pages of both, each with what it tells") {
    const LoadedNetwork same = withFactPages(
        "2,3,1965,,,web,https://a.org,https://a.org,,\n"
        "3,2,1965,sports,,web,https://b.org https://a.org,https://b.org,https://a.org,\n");
    const PartnershipTable& table = same.network->partnerships;
    CHECK(table.sourceUrls[0] == "https://a.org https://b.org");
    CHECK(pagesOfYear(same) == "https://a.org https://b.org");
    CHECK(pagesOf(table.sourceUrls[0], table.factPages[0].programs) == "https://a.org");
    const LoadedNetwork another = withFactPages(
        "2,3,1965,,,web,https://a.org,https://a.org,,\n3,2,1970,,,web,https://b.org,https://b.org,,\n");
    CHECK(pagesOfYear(another) == "https://a.org"); // it is the first one's year that stands
}

#include "app/services/country_finder.h"

#include <doctest/doctest.h>

#include "tests/support/folders.h"
#include "tests/support/temporary_folder.h"

using namespace atlas;

TEST_CASE("the country of a place is found as soon as its outline is read") {
    CountryFinder countries(testing::naturalEarthFolder());
    countries.read();
    const std::optional<CountryCode> code = countries.at({138.0, 36.2});
    REQUIRE(code.has_value());
    CHECK(code->view() == "JP");
    CHECK_FALSE(countries.at({-30.0, 0.0}).has_value());
    CHECK_FALSE(countries.takeProblem().has_value());
}

TEST_CASE("without outlines nothing is found, and that is said once") {
    const testing::TemporaryFolder empty;
    CountryFinder countries(empty.path());
    CHECK_FALSE(countries.at({138.0, 36.2}).has_value());
    const std::optional<std::string> problem = countries.takeProblem();
    REQUIRE(problem.has_value());
    CHECK(problem->find("ne_50m_countries") != std::string::npos);
    CHECK(problem->find("a click on a country selects nothing") != std::string::npos);
    CHECK_FALSE(countries.at({138.0, 36.2}).has_value());
    CHECK_FALSE(countries.takeProblem().has_value());
}

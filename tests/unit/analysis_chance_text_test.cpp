#include "analysis/measures/chance_text.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {
Compared comparison(std::optional<double> z) {
    return {0.5, 0.25, 0.1, z};
}
} // namespace

TEST_CASE("the difference from chance in words") {
    CHECK(verdictOf(comparison(51.2)) == "far above chance: Z 51");
    CHECK(verdictOf(comparison(-51.2)) == "far below chance: Z −51");
    CHECK(verdictOf(comparison(5.0)) == "far above chance: Z 5.0");
    CHECK(verdictOf(comparison(3.14)) == "above chance: Z 3.1");
    CHECK(verdictOf(comparison(-2.0)) == "below chance: Z −2.0");
    CHECK(verdictOf(comparison(1.9)) == "as chance has it: Z 1.9");
    CHECK(verdictOf(comparison(-0.4)) == "as chance has it: Z −0.4");
}

TEST_CASE("without a comparison nothing is claimed") {
    CHECK(verdictOf({}).empty());
    CHECK(verdictOf({0.5, std::nullopt, std::nullopt, std::nullopt}).empty());
    CHECK(verdictOf({0.5, 0.5, 0.0, std::nullopt}) == "chance has no other figure for these cities");
}

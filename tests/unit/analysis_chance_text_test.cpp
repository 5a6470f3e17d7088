#include "analysis/measures/chance_text.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {
Compared comparison(std::optional<double> z) {
    return {0.5, 0.25, 0.1, z};
}
} // namespace

TEST_CASE("the difference from chance in words") {
    CHECK(verdictOf(comparison(51.2)) == "far above chance");
    CHECK(verdictOf(comparison(-51.2)) == "far below chance");
    CHECK(verdictOf(comparison(5.0)) == "far above chance");
    CHECK(verdictOf(comparison(3.14)) == "above chance");
    CHECK(verdictOf(comparison(-2.0)) == "below chance");
    CHECK(verdictOf(comparison(1.9)) == "about as by chance");
    CHECK(verdictOf(comparison(-0.4)) == "about as by chance");
    CHECK(spreadText(comparison(51.2)) ==
          "The real figure lies 51 times that spread above their average; more than twice is hardly chance.");
    CHECK(spreadText(comparison(-3.14)).starts_with("The real figure lies 3.1 times that spread below"));
    CHECK(spreadText({}).empty());
}

TEST_CASE("without a comparison nothing is claimed") {
    CHECK(verdictOf({}).empty());
    CHECK(verdictOf({0.5, std::nullopt, std::nullopt, std::nullopt}).empty());
    CHECK(verdictOf({0.5, 0.5, 0.0, std::nullopt}) == "chance has no other figure for these cities");
}

TEST_CASE("whether cities keep to their own kind is said in a word") {
    CHECK(ownKindVerdict(std::nullopt).empty());
    CHECK(ownKindVerdict(-0.2) == "They rather avoid it.");
    CHECK(ownKindVerdict(0.02) == "Hardly.");
    CHECK(ownKindVerdict(0.3) == "Somewhat.");
    CHECK(ownKindVerdict(0.8) == "Mostly.");
}

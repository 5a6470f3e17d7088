#include "core/decimal_text.h"

#include <doctest/doctest.h>

using namespace atlas;

TEST_CASE("numbers for reading") {
    CHECK(decimalText(1234567.891, 2) == "1,234,567.89");
    CHECK(decimalText(-0.004, 3) == "−0.004");
    CHECK(decimalText(-0.0001, 3) == "0.000");
    CHECK(decimalText(999.96, 1) == "1,000.0");
    CHECK(decimalText(std::nullopt, 1) == "–");
    CHECK(percentText(0.1234) == "12.3 %");
}

TEST_CASE("numbers are cited as a person types them") {
    CHECK(shortNumber(-1.0) == "-1");
    CHECK(shortNumber(0.25) == "0.25");
    CHECK(shortNumber(1e300) == "1e+300");
    CHECK(shortNumber(1.0 / 3.0) == "0.333333");
}

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

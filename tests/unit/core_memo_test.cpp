#include "core/memo.h"

#include <doctest/doctest.h>

using namespace atlas;

TEST_CASE("an answer is computed once for each question, for the latest few") {
    int computed = 0;
    Memo<int, int> squares{2};
    const auto square = [&](int value) {
        return squares.get(value, [&] {
            ++computed;
            return value * value;
        });
    };
    CHECK(square(3) == 9);
    CHECK(square(3) == 9);
    CHECK(computed == 1);
    CHECK(square(4) == 16);
    CHECK(square(3) == 9); // both are kept
    CHECK(computed == 2);
    CHECK(square(5) == 25); // takes the place of 4, asked for longest ago
    CHECK(square(3) == 9);
    CHECK(computed == 3);
    CHECK(square(4) == 16);
    CHECK(computed == 4);
}

TEST_CASE("an answer that was found elsewhere is kept like any other") {
    Memo<int, int> squares{2};
    CHECK(squares.find(3) == nullptr);
    CHECK(squares.put(3, 9) == 9);
    CHECK(squares.put(4, 16) == 16);
    REQUIRE(squares.find(3) != nullptr);
    CHECK(*squares.find(3) == 9);
    squares.put(5, 25); // takes the place of 4, asked for longest ago
    CHECK(squares.find(4) == nullptr);
    CHECK(squares.get(3, [] { return 0; }) == 9);
    CHECK(squares.get(5, [] { return 0; }) == 25);
}

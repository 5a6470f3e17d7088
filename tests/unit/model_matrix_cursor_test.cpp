#include "model/facts/matrix_cursor.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {
constexpr int kSize = 10;
constexpr int kPage = 4;

MatrixCell after(MatrixCell from, MatrixMove move) {
    return moved(from, move, kSize, kPage);
}
} // namespace

TEST_CASE("arrows move the cell cursor by one and stop at the last cell") {
    CHECK(after({3, 3}, MatrixMove::Left) == MatrixCell{3, 2});
    CHECK(after({3, 3}, MatrixMove::Right) == MatrixCell{3, 4});
    CHECK(after({3, 3}, MatrixMove::Up) == MatrixCell{2, 3});
    CHECK(after({3, 3}, MatrixMove::Down) == MatrixCell{4, 3});
    CHECK(after({9, 9}, MatrixMove::Right) == MatrixCell{9, 9});
    CHECK(after({9, 9}, MatrixMove::Down) == MatrixCell{9, 9});
}

TEST_CASE("beyond the first row and column are the headings, and nothing beyond these") {
    CHECK(after({0, 3}, MatrixMove::Up) == MatrixCell{-1, 3});
    CHECK(after({-1, 3}, MatrixMove::Up) == MatrixCell{-1, 3});
    CHECK(after({3, 0}, MatrixMove::Left) == MatrixCell{3, -1});
    CHECK(after({3, -1}, MatrixMove::Left) == MatrixCell{3, -1});
    CHECK(after({3, -1}, MatrixMove::Up) == MatrixCell{2, -1});
    CHECK(after({0, -1}, MatrixMove::Up) == MatrixCell{0, -1}); // the corner is no place
    CHECK(after({-1, 0}, MatrixMove::Left) == MatrixCell{-1, 0});
    CHECK(after({-1, 4}, MatrixMove::Down) == MatrixCell{0, 4});
    CHECK(MatrixCell{3, -1}.isRowHeading());
    CHECK(MatrixCell{-1, 3}.isColumnHeading());
    CHECK_FALSE(MatrixCell{0, 0}.isHeading());
}

TEST_CASE("Home and End lead to the ends of a row, pages down and up, First and Last to the corners") {
    CHECK(after({3, 3}, MatrixMove::RowStart) == MatrixCell{3, 0});
    CHECK(after({3, 3}, MatrixMove::RowEnd) == MatrixCell{3, 9});
    CHECK(after({3, 3}, MatrixMove::PageDown) == MatrixCell{7, 3});
    CHECK(after({8, 3}, MatrixMove::PageDown) == MatrixCell{9, 3});
    CHECK(after({7, 3}, MatrixMove::PageUp) == MatrixCell{3, 3});
    CHECK(after({2, 3}, MatrixMove::PageUp) == MatrixCell{0, 3});
    CHECK(after({-1, 3}, MatrixMove::PageUp) == MatrixCell{-1, 3});
    CHECK(after({3, 3}, MatrixMove::First) == MatrixCell{0, 0});
    CHECK(after({3, 3}, MatrixMove::Last) == MatrixCell{9, 9});
    CHECK(after({-1, 3}, MatrixMove::RowEnd) == MatrixCell{-1, 9});
}

TEST_CASE("a cursor stays within a matrix that has become smaller") {
    CHECK(clamped({8, 9}, 3) == MatrixCell{2, 2});
    CHECK(clamped({8, -1}, 3) == MatrixCell{2, -1});
    CHECK(clamped({-1, -1}, 3) == MatrixCell{0, -1});
    CHECK(clamped({8, 9}, 0) == MatrixCell{0, 0});
    CHECK(moved({0, 0}, MatrixMove::Right, 1, 1) == MatrixCell{0, 0});
}

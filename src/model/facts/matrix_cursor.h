#pragma once

#include <cstdint>

namespace atlas {

// Where the keyboard is in a square matrix: a cell, or, at -1, the heading of a row or a column.
struct MatrixCell {
    int row = 0;
    int column = 0;

    bool isRowHeading() const { return column < 0; }
    bool isColumnHeading() const { return row < 0; }
    bool isHeading() const { return isRowHeading() || isColumnHeading(); }
    friend bool operator==(const MatrixCell&, const MatrixCell&) = default;
};

enum class MatrixMove : std::uint8_t {
    Left,
    Right,
    Up,
    Down,
    RowStart, // its first cell
    RowEnd,
    PageUp,
    PageDown,
    First, // the first cell of all
    Last,
};

// The cell after a move in a matrix of `size` rows and columns, of which `page` rows are in sight. At an edge
// it stays where it is; the corner above the row headings is no place.
MatrixCell moved(MatrixCell from, MatrixMove move, int size, int page);

// The nearest place that exists.
MatrixCell clamped(MatrixCell cell, int size);

} // namespace atlas

#include "model/facts/matrix_cursor.h"

#include <algorithm>

namespace atlas {

namespace {

MatrixCell displaced(MatrixCell from, MatrixMove move, int last, int page) {
    switch (move) {
        case MatrixMove::Left:
            return {from.row, from.column - 1};
        case MatrixMove::Right:
            return {from.row, from.column + 1};
        case MatrixMove::Up:
            return {from.row - 1, from.column};
        case MatrixMove::Down:
            return {from.row + 1, from.column};
        case MatrixMove::RowStart:
            return {from.row, 0};
        case MatrixMove::RowEnd:
            return {from.row, last};
        case MatrixMove::PageUp: // stays among the cells
            return {from.isColumnHeading() ? from.row : std::max(0, from.row - page), from.column};
        case MatrixMove::PageDown:
            return {from.row + page, from.column};
        case MatrixMove::First:
            return {0, 0};
        case MatrixMove::Last:
            return {last, last};
    }
    return from;
}

} // namespace

MatrixCell clamped(MatrixCell cell, int size) {
    const int last = std::max(0, size - 1);
    cell.row = std::clamp(cell.row, -1, last);
    cell.column = std::clamp(cell.column, -1, last);
    if (cell.isRowHeading() && cell.isColumnHeading()) cell.row = 0;
    return cell;
}

MatrixCell moved(MatrixCell from, MatrixMove move, int size, int page) {
    const MatrixCell to = displaced(from, move, size - 1, std::max(1, page));
    if (to.isRowHeading() && to.isColumnHeading()) return from;
    return clamped(to, size);
}

} // namespace atlas

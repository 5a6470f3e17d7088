#pragma once

#include "model/facts/country_matrix.h"
#include "model/facts/matrix_cursor.h"
#include "ui/drawer/shown_mark.h"

namespace atlas::ui {

// The matrix as it was made last, and how it is looked at.
struct MatrixMemory {
    MatrixOrder order = MatrixOrder::Partnerships;
    std::size_t size = 1;    // of the cells: small, medium, large
    MatrixCell cursor;       // of the keyboard
    bool isPointed = false;  // the pointer was used last, not the keyboard
    bool isSteered = false;  // the keyboard has moved the cursor, or chosen, since the matrix appeared
    bool wasDragged = false; // since the button went down
    float scrollX = 0.0F;
    float scrollY = 0.0F;

    ShownMark madeOf; // the matrix; its order as well with `madeFor`
    MatrixOrder madeFor = MatrixOrder::Partnerships;
    CountryMatrix matrix;
    std::vector<CountryIndex> countries; // in the order of rows and columns
};

} // namespace atlas::ui

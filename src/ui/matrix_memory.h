#pragma once

#include <optional>

#include "model/country_matrix.h"
#include "model/matrix_cursor.h"

namespace atlas::ui {

// The matrix as it was made last, and how it is looked at.
struct MatrixMemory {
    MatrixOrder order = MatrixOrder::Partnerships;
    std::size_t size = 1; // of the cells: small, medium, large
    MatrixCell cursor;
    bool wasDragged = false; // since the button went down
    float scrollX = 0.0F;
    float scrollY = 0.0F;

    const Network* network = nullptr;
    bool isFresh = false;
    Filter filter;
    MatrixOrder madeFor = MatrixOrder::Partnerships;
    CountryMatrix matrix;
    std::vector<CountryIndex> countries; // in the order of rows and columns
};

} // namespace atlas::ui

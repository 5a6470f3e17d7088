#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/findings/city_groups.h"
#include "model/facts/country_matrix.h"
#include "model/facts/listed_partnership.h"
#include "model/facts/matrix_cursor.h"

namespace atlas::ui {

// What the views of the drawer remember from frame to frame. Answers are the document's
// (analysis/document/document.h).

struct TableMemory {
    ListView list; // as it is sorted and searched
};

struct MatrixMemory {
    MatrixOrder order = MatrixOrder::Partnerships;
    std::size_t size = 1;       // of the cells: small, medium, large
    MatrixCell cursor;          // of the keyboard
    bool isPointed = false;     // the pointer was used last, not the keyboard
    bool takesKeyboard = false; // its cells
    bool isSteered = false;     // the keyboard has moved the cursor, or chosen, since the matrix appeared
    bool wasDragged = false;    // since the button went down
    float scrollX = 0.0F;
    float scrollY = 0.0F;
};

struct MeasuresMemory {
    std::size_t list = 0; // of the most connected: cities, pairs, bridges
};

struct CirclesMemory {
    std::size_t kind = 0; // 0: circles, 1: communities
    std::string wanted;
    // For which `rows` was made, with `listedKind` and `listedWanted`.
    std::shared_ptr<const CityGroups> listed;
    std::size_t listedKind = 0;
    std::string listedWanted;
    std::vector<std::size_t> rows;
};

struct GapsMemory {
    std::size_t kind = 0; // 0: countries, 1: U.S. states
};

struct AnniversariesMemory {
    std::optional<int> year; // nothing: that of the filter, or the current one
    std::optional<int> age;  // of which alone the list, and the filter, is to be
};

struct TourMemory {
    std::optional<std::size_t> carried;   // the step that the mouse carries
    std::optional<std::size_t> focusStep; // takes the keyboard at the next frame
    bool focusCaption = false;            // takes the keyboard at the next frame
    std::string seconds;                  // as they are typed
    bool isTypingSeconds = false;
};

struct DrawerMemory {
    TableMemory table;
    MatrixMemory matrix;
    MeasuresMemory measures;
    CirclesMemory circles;
    GapsMemory gaps;
    AnniversariesMemory anniversaries;
    TourMemory tour;
};

} // namespace atlas::ui

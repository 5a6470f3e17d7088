#pragma once

#include <array>
#include <vector>

#include "model/facts/listed_partnership.h"

namespace atlas::ui {

inline constexpr float kTableColumnGap = 12.0F;

// Where each column of the table begins and ends, in pixels from the left edge of the rows.
struct TableColumns {
    std::vector<ListColumn> shown; // from left to right
    std::array<float, kListColumnCount> left{};
    std::array<float, kListColumnCount> width{}; // without the gap after it
    float whole = 0.0F;                          // of all; more than there is room: then one scrolls

    bool shows(ListColumn column) const;
    bool isWhole() const { return shown.size() == kListColumnCount; }
    std::vector<ListColumn> leftOut() const; // in order
};

// Where there is no room for all, the less important give way: evidence, programs, then the status, which is
// narrow and tells whether a partnership still lives. A column that sorts or is searched in stays: what it
// does is to be seen. So does the status where the filter asks for one, `keepsStatus`, and stands before the
// distance where there is no room for both.
TableColumns tableColumns(float widthPixels, const ListView& view, bool keepsStatus = false);

} // namespace atlas::ui

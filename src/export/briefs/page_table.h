#pragma once

#include <vector>

#include "analysis/briefs/brief.h"
#include "data/style/theme.h"
#include "export/briefs/type_setter.h"

namespace atlas {

// A row of a table as lines of text; positions are from the table's left and the row's top.
struct SetRow {
    std::vector<PageLine> lines; // cell by cell
    double height = 0.0;
};

// A table set for a width: columns as wide as their words where there is room for that, else those of words
// narrower, in which words go on on further lines.
struct SetTable {
    SetRow head;
    std::vector<SetRow> rows;
};
SetTable setTable(const BriefTable& table, const Theme& ink, const TypeSetter& setter, double widthPoints);

} // namespace atlas

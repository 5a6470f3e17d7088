#pragma once

#include <string>
#include <vector>

#include "data/style/theme.h"
#include "model/camera/map_line.h"
#include "model/drawing/draw_list.h"

namespace atlas {

struct StageSearchRow {
    std::string name;   // "Munich"
    std::string met;    // the other name that was met: "München"; mostly empty
    std::string where;  // "Germany"
    std::string figure; // "7 partners"

    friend bool operator==(const StageSearchRow&, const StageSearchRow&) = default;
};
inline constexpr std::size_t kMostStageRows = 7;

// A search on the stage, as the room sees it.
struct StageSearchView {
    std::string typed;
    std::size_t caretByte = 0; // in what is typed
    std::vector<StageSearchRow> rows;
    std::size_t marked = 0; // row
    std::string advice;     // in place of rows; may be empty

    friend bool operator==(const StageSearchView&, const StageSearchView&) = default;
};

// Its picture at the top of the stage (scene/annotations/stage_sheet.h), glyphs set, and where its parts lie;
// pixels of the picture.
struct StageSearchSheet {
    DrawList list;
    ScreenBox field;
    std::vector<ScreenBox> rows;
};
StageSearchSheet layOutStageSearch(const StageSearchView& search, const Theme& theme,
                                   const Viewport& viewport);

} // namespace atlas

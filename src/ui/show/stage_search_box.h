#pragma once

#include <imgui.h>

#include <optional>
#include <string>
#include <vector>

#include "ui/widgets/picker.h"

namespace atlas::ui {

struct StageSearchMemory {
    PickerMemory picker;
    bool wasJustOpened = false;
    bool isOpenedByLetter = false; // which is none of what is looked for
};

struct StageSearchControl {
    std::string words;
    ImVec2 topLeft{0.0F, 0.0F};
    ImVec2 bottomRight{0.0F, 0.0F};
};

// What one types into and clicks on of a search over the stage. Type that is as large as a room needs it is
// drawn elsewhere, in the same boxes (scene/annotations/stage_search_sheet.h). Boxes are design pixels.
struct StageSearchEvents {
    bool wasEntered = false;
    std::optional<std::size_t> clicked; // row
};
StageSearchEvents drawStageSearch(const StageSearchControl& field,
                                  const std::vector<StageSearchControl>& rows, StageSearchMemory& memory);

} // namespace atlas::ui

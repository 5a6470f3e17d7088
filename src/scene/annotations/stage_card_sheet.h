#pragma once

#include <vector>

#include "data/style/theme.h"
#include "model/camera/map_line.h"
#include "model/drawing/draw_list.h"
#include "model/tour/stage_card.h"

namespace atlas {

// The card of a place on the stage (scene/annotations/stage_sheet.h).
struct StageCardSheet {
    DrawList list; // from the card's own top left corner, glyphs set
    glm::dvec2 sizePixels{0.0};
};
StageCardSheet layOutStageCard(const StageCard& card, const Theme& theme, const Viewport& viewport);

// The list with its corner there.
DrawList placedAt(DrawList list, glm::dvec2 cornerPixels);

// Where in the safe area a card of that size may lie: at the right and at the left, above, then below.
std::vector<ScreenBox> cardCorners(glm::dvec2 sizePixels, const Viewport& viewport);

} // namespace atlas

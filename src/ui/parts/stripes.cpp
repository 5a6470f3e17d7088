#include "ui/parts/stripes.h"

namespace atlas::ui {

void drawStripes(ImDrawList& list, const Look& look, ImVec2 from, ImVec2 to) {
    constexpr float kPeriod = 6.0F;
    list.AddRectFilled(from, to, packed(look.theme.land));
    list.PushClipRect(from, to, true);
    const float height = to.y - from.y;
    for (float x = from.x - height; x < to.x; x += kPeriod)
        list.AddLine({x, from.y}, {x + height, to.y}, packed(look.theme.unknown), 1.6F);
    list.PopClipRect();
}

} // namespace atlas::ui

#include "ui/parts/stripes.h"

#include "ui/parts/draw_list_painter.h"

namespace atlas::ui {

void drawStripes(ImDrawList& list, const Look& look, ImVec2 from, ImVec2 to) {
    DrawListWriter writer(1.0, measureIn(look.fonts));
    writer.stripes({0.0, 0.0}, {to.x - from.x, to.y - from.y}, look.theme.land, look.theme.unknown);
    paint(list, look.fonts, writer.take(), from);
}

} // namespace atlas::ui

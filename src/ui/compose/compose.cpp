#include "ui/compose/compose.h"

#include "ui/compose/compose_canvas.h"
#include "ui/compose/compose_panel.h"

namespace atlas::ui {

ComposeWishes drawCompose(const ComposeInputs& inputs, ComposeMemory& memory) {
    ComposeWishes wishes;
    drawComposeCanvas(inputs, memory, wishes);
    drawComposePanel(inputs, memory, wishes);
    return wishes;
}

} // namespace atlas::ui

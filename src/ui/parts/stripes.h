#pragma once

#include "ui/widgets/style.h"

namespace atlas::ui {

// A field with the stripes of places without any partnership.
void drawStripes(ImDrawList& list, const Look& look, ImVec2 from, ImVec2 to);

} // namespace atlas::ui

#pragma once

#include "model/drawing/draw_list_writer.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// Draw lists in the window's panels, in the interface's own faces: small print, body and strong.

// For a writer with one pixel per design pixel.
TypeMeasure measureIn(const Fonts& fonts);

// `origin`: where the list's top left corner lies.
void paint(ImDrawList& target, const Fonts& fonts, const DrawList& list, ImVec2 origin);

} // namespace atlas::ui

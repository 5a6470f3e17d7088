#pragma once

#include "ui/widgets/fonts.h"

namespace atlas::testing {

// Dear ImGui's own face in the current context, in the place of ui::loadFonts(): no file is read, and its
// letters, which are made of squares, are drawn at whole multiples of their size alone, so that they are the
// same to the pixel whatever draws them. They stand about as far apart as Inter's do, so that words take the
// room that they take in the window; lines of running text lie closer together.
ui::Fonts loadBuiltInType(double pixelRatio);

} // namespace atlas::testing

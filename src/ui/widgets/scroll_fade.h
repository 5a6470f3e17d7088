#pragma once

#include "ui/widgets/style.h"

namespace atlas::ui {

// Tells that a scrolled window goes on below its lower edge: what lies there fades into the panel. A control
// that the keyboard comes to is brought clear of it; Up and Down scroll where they lead to no control. To be
// called last in the window. `fadePixels`: how high; less where the window hardly holds what has the
// keyboard.
inline constexpr float kUsualFadePixels = 32.0F;
void fadeBelow(const Look& look, float fadePixels = kUsualFadePixels);

// How far to scroll down (up: negative) so that what lies from `top` to `bottom` is clear of the view's
// edges, the lower one being `fade` high unless the content ends there. What is taller than the view shows
// its top. In pixels from the view's top; `scroll` and `scrollMax` as Dear ImGui has them.
float scrollToClear(float top, float bottom, float viewHeight, float fade, float scroll, float scrollMax);

} // namespace atlas::ui

#pragma once

#include "ui/show/presenter_shown.h"

namespace atlas::ui {

// All of a window, dark and calm: the room is dark, too.
PresenterUse drawPresenterView(const Look& look, ImVec2 window, const PresenterShown& shown);

} // namespace atlas::ui

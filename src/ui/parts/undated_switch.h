#pragma once

#include "model/view/view.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

// Whether partnerships without a recorded year show faintly while years are chosen
// (model/filter/undated.h).
void undatedSwitch(const Look& look, View& view, float widthPixels, CheckColumn column = CheckColumn::AtEdge);

} // namespace atlas::ui

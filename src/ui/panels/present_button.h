#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// The top bar's button that puts the tour on the stage. Where there is no room for it, the Explore menu has
// the same.
void drawPresentButton(const Look& look, Requests& requests);

} // namespace atlas::ui

#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/widgets/picker.h"

namespace atlas::ui {

// The field of the top bar that opens the search, as wide as there is room; an icon where there is little.
// Remembers where the search is to open.
void drawSearchField(const PanelInputs& inputs, PickerPlace& place, Requests& requests, float widthPixels);
inline constexpr float kMinSearchFieldWidth = 148.0F;

} // namespace atlas::ui

#pragma once

#include <span>

#include "model/workspace/explore_state.h"
#include "ui/contract/export_offer.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/exports/export_memory.h"

namespace atlas::ui {

// The one place where the map is taken home: what as, how large, under which name; a preview with what it
// will take; what is being written and what was written last; and tables of what is answered just now. To be
// called inside an open popup of that width.
void drawExportView(const PanelInputs& inputs, ExportSettings& settings, ExportViewMemory& memory,
                    std::span<const ExportOffer> tables, Requests& requests);

// In a window of that width: two columns, or one where there is no room for them.
float exportViewWidth(float windowWidthPixels);

} // namespace atlas::ui

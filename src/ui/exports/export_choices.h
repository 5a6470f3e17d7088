#pragma once

#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/exports/export_memory.h"

namespace atlas::ui {

// The format that is chosen.
const ExportChoice& chosenFormat(const ExportPlace& place, const ExportSettings& settings);

// What the map is taken home as, how large, what stands on it, where it goes.
void drawExportChoices(const PanelInputs& inputs, ExportSettings& settings, ExportViewMemory& memory,
                       Requests& requests);

} // namespace atlas::ui

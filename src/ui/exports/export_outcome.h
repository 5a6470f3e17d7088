#pragma once

#include <span>

#include "ui/contract/export_offer.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// What comes of the choices: a preview, what it takes, the buttons; what is being written, what was written
// last, and tables.
void drawExportOutcome(const PanelInputs& inputs, const ExportSettings& settings,
                       std::span<const ExportOffer> tables, Requests& requests);

} // namespace atlas::ui

#pragma once

#include "model/filter/filter.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

// Sections of the filter panel about what is known of a partnership, and how.
namespace atlas::ui {

// A switch with the number of partnerships that it would leave.
void switchRow(const PanelInputs& inputs, const char* id, std::string_view name, std::uint32_t count,
               bool& isOn, std::string_view tip);

void drawStatusSection(const PanelInputs& inputs, Filter& filter, Requests& requests);
void drawTownNetworkSection(const PanelInputs& inputs, Filter& filter, Requests& requests);
void drawEvidenceSection(const PanelInputs& inputs, Filter& filter);

} // namespace atlas::ui

#pragma once

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// How much is recorded of what is shown, by country, and how to help to fill what is missing.
void drawCoverage(const PanelInputs& inputs, ExploreState& state, Requests& requests);

// Where the columns stand in a list so wide, in design pixels: as many as have room for every word of their
// headings.
struct CoverageLayout {
    float name = 0.0F;
    float count = 0.0F; // right end of the figures
    float first = 0.0F; // left end of the first share
    float step = 0.0F;  // from share to share
    std::size_t columns = 0;
};
CoverageLayout coverageLayout(ImFont* font, float left, float width);
std::string_view coverageTitle(std::size_t column);

} // namespace atlas::ui

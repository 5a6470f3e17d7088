#pragma once

#include <string_view>

#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"

namespace atlas::ui {

// A place with its number of partners shown; pressed (then true), it is selected and the map goes
// there.
bool placeRow(const PanelInputs& inputs, CityIndex city, std::string_view name, ExploreState& state,
              Requests& requests);

} // namespace atlas::ui

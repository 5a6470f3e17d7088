#include "ui/parts/state_choice.h"

namespace atlas::ui {

void chooseState(const PanelInputs& inputs, std::size_t row, ExploreState& state, Requests& requests) {
    state.view.selection = selectionOfState(inputs.network, row);
    for (const CityIndex city : state.view.selection.cities)
        requests.goTo.push_back(inputs.network.cities.location[city]);
}

} // namespace atlas::ui

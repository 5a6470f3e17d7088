#include "ui/parts/state_choice.h"

namespace atlas::ui {

void chooseState(const PanelInputs& inputs, std::size_t row, ExploreState& state, Requests& requests) {
    state.view.selection = selectionOfState(inputs.network, row);
    ask::FlyToPlaces flight;
    for (const CityIndex city : state.view.selection.cities)
        flight.places.push_back(inputs.network.cities.location[city]);
    requests.add(std::move(flight));
}

} // namespace atlas::ui

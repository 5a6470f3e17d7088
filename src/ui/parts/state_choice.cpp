#include "ui/parts/state_choice.h"

namespace atlas::ui {

void chooseState(const PanelInputs& inputs, std::size_t row, ExploreState& state, Requests& requests) {
    state.view.selection = selectionOfState(inputs.network, row);
    requests.add(ask::ShowSelection{});
}

} // namespace atlas::ui

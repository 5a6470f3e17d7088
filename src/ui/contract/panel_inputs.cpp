#include "ui/contract/panel_inputs.h"

namespace atlas::ui {

ShownMark shownMark(const PanelInputs& inputs, const ExploreState& state) {
    return {&inputs.network, &inputs.shown, state.view.filter};
}

} // namespace atlas::ui

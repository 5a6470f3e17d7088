#include "ui/parts/place_row.h"

#include "model/facts/ended_text.h"
#include "ui/widgets/detail_rows.h"

namespace atlas::ui {

bool placeRow(const PanelInputs& inputs, CityIndex city, std::string_view name, ExploreState& state,
              Requests& requests) {
    ImGui::PushID(static_cast<int>(city));
    const bool wasPressed = linkRow(inputs.look, "place", name, partnersShownText(inputs.shown, city),
                                    "Go to this place  (Enter)");
    if (wasPressed) {
        state.view.selection = selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click);
        requests.add(ask::ShowSelection{});
    }
    ImGui::PopID();
    return wasPressed;
}

} // namespace atlas::ui

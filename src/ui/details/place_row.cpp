#include "ui/details/place_row.h"

#include "core/text.h"
#include "ui/widgets/detail_rows.h"

namespace atlas::ui {

void placeRow(const PanelInputs& inputs, CityIndex city, std::string_view name, ExploreState& state,
              Requests& requests) {
    ImGui::PushID(static_cast<int>(city));
    const std::string partners =
        counted(inputs.shown.partnersByCity[city], "partner shown", "partners shown");
    if (linkRow(inputs.look, "place", name, partners, "Go to this place  (Enter)")) {
        state.view.selection = selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click);
        requests.add(ask::ShowSelection{});
    }
    ImGui::PopID();
}

} // namespace atlas::ui

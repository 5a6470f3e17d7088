#include <algorithm>

#include "analysis/document/document.h"
#include "analysis/findings/gap_text.h"
#include "core/text.h"
#include "ui/details/details_panel.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

void drawStateDetails(const PanelInputs& inputs, std::size_t stateRow, ExploreState& state,
                      Requests& requests) {
    const Look& look = inputs.look;
    const PlaceActivity& activity = inputs.document.activityOfState(stateRow);
    if (activity.partnerships == 0) {
        paragraph(look.fonts.body, packed(look.theme.textMuted), "No partnership of it is shown.");
        return;
    }
    paragraph(look.fonts.body, packed(look.theme.textMuted), activityText(activity) + " shown");
    paragraph(look.fonts.caption, packed(look.theme.text), rateSentence(activity));
    groupTitle(look, "Most connected cities");
    std::vector<CityIndex> cities = state.view.selection.cities;
    const std::vector<std::uint32_t>& partners = inputs.shown.partnersByCity;
    std::erase_if(cities, [&](CityIndex city) { return partners[city] == 0; });
    std::stable_sort(cities.begin(), cities.end(),
                     [&](CityIndex x, CityIndex y) { return partners[x] > partners[y]; });
    constexpr std::size_t kMaxRows = 100;
    for (const CityIndex city : std::span(cities).first(std::min(kMaxRows, cities.size()))) {
        ImGui::PushID(static_cast<int>(city));
        if (linkRow(look, "city", inputs.network.cities.name[city],
                    counted(partners[city], "partner shown", "partners shown"), "Go to this city  (Enter)")) {
            state.view.selection = selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click);
            requests.add(ask::FlyToPlaces{{inputs.network.cities.location[city]}});
        }
        ImGui::PopID();
    }
}

} // namespace atlas::ui

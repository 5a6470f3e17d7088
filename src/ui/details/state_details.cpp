#include <algorithm>

#include "analysis/document/document.h"
#include "analysis/findings/gap_text.h"
#include "core/text.h"
#include "model/facts/profile.h"
#include "ui/details/details_panel.h"
#include "ui/parts/place_row.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

// Partners of the state itself, beside those of its cities.
void drawPartnersOfRegion(const PanelInputs& inputs, CityIndex region, ExploreState& state,
                          Requests& requests) {
    groupTitle(inputs.look, "Partners of the state itself");
    for (const PartnerRow& row : inputs.document.profileOf(region).partners)
        placeRow(inputs, row.partner, row.label, state, requests);
}

} // namespace

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
    const std::vector<std::uint32_t>& partners = inputs.shown.partnersByCity;
    std::vector<CityIndex> regions = regionsOfState(inputs.network, stateRow);
    std::erase_if(regions, [&](CityIndex region) { return partners[region] == 0; });
    for (const CityIndex region : regions)
        drawPartnersOfRegion(inputs, region, state, requests);
    std::vector<CityIndex> cities = state.view.selection.cities;
    std::erase_if(cities, [&](CityIndex city) {
        return partners[city] == 0 || inputs.network.cities.kind[city] == PlaceKind::Region;
    });
    std::stable_sort(cities.begin(), cities.end(),
                     [&](CityIndex x, CityIndex y) { return partners[x] > partners[y]; });
    if (!cities.empty()) groupTitle(look, "Most connected places");
    linkRows(cities.size(), [&](std::size_t i) {
        placeRow(inputs, cities[i], inputs.network.cities.name[cities[i]], state, requests);
    });
}

} // namespace atlas::ui

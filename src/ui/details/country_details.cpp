#include "analysis/document/document.h"
#include "core/text.h"
#include "model/facts/ended_text.h"
#include "ui/details/details_panel.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

std::string summaryOf(const CountryProfile& profile) {
    std::string text =
        withEnded(counted(profile.partnerships, "partnership", "partnerships"), profile.ended) +
        (profile.ended > 0 ? ", of " : " of ") + counted(profile.cityCount, "place", "places") + " shown";
    if (profile.domestic > 0) text += ", " + withThousands(profile.domestic) + " within the country";
    return text;
}

} // namespace

void drawCountryDetails(const PanelInputs& inputs, CountryIndex country, ExploreState& state,
                        Requests& requests) {
    const Look& look = inputs.look;
    const CountryProfile& profile = inputs.document.profileOf(country);
    paragraph(look.fonts.caption, packed(look.theme.textMuted), summaryOf(profile));
    gap(kGrid);
    const CountryCode code = inputs.network.countries.code[country];
    const bool isFiltered = state.view.filter.countries.contains(code);
    if (textButton(look, "filter", isFiltered ? "Show all countries again" : "Show only its partnerships",
                   false, ImGui::GetContentRegionAvail().x - kGrid)) {
        state.view.filter.countries.clear();
        if (!isFiltered) state.view.filter.countries.insert(code);
    }
    countRows(look, "Partner countries", profile.byCountry, 10);
    if (!profile.topCities.empty()) groupTitle(look, "Most connected places");
    for (const auto& [city, partners] : profile.topCities) {
        ImGui::PushID(static_cast<int>(city));
        const std::string details = withThousands(partners) + (partners == 1 ? " partner" : " partners");
        if (linkRow(look, "city", inputs.network.cities.name[city], details, "Go to this place  (Enter)")) {
            state.view.selection = selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click);
            requests.add(ask::ShowSelection{});
        }
        ImGui::PopID();
    }
    countRows(look, "By status", profile.byStatus, kStatusCount);
    countRows(look, "By program", profile.byProgram, kProgramTypeCount);
    countRows(look, "By size of its places", profile.byCitySize, kCitySizeCount);
}

} // namespace atlas::ui

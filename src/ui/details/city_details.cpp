#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

#include "analysis/document/document.h"
#include "core/text.h"
#include "model/facts/card_text.h"
#include "model/facts/rank_text.h"
#include "ui/details/details_panel.h"
#include "ui/details/source_links.h"
#include "ui/parts/place_row.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

void drawCountryLink(const PanelInputs& inputs, CityIndex city, const CityCard& card, ExploreState& state) {
    const CountryIndex country = inputs.network.cities.country[city];
    if (linkRow(inputs.look, "country", card.whereabouts, card.population,
                "Select " + inputs.network.countries.name[country] + "  (Enter)")) {
        state.view.selection = selectionOf(country);
    }
}

void selectPartnership(PartnershipIndex partnership, ExploreState& state, Requests& requests) {
    state.view.selection = selectionAfter({}, {Target::Kind::Partnership, partnership}, SelectBy::Click);
    requests.add(ask::ShowSelection{});
}

// The row leads to the partner, the button at its end to what is known of the partnership.
void drawPartner(const PanelInputs& inputs, const PartnerRow& row, ExploreState& state, Requests& requests) {
    const float width = ImGui::GetContentRegionAvail().x - kControlHeight - kGrid;
    const float top = ImGui::GetCursorPosY();
    if (linkRow(inputs.look, "partner", row.label, row.details, "Go to " + row.label + "  (Enter)", width,
                SmallPrint::Whole)) {
        state.view.selection = selectionAfter({}, {Target::Kind::City, row.partner}, SelectBy::Click);
        requests.add(ask::ShowSelection{});
    }
    const float height = ImGui::GetItemRectSize().y;
    const float below = ImGui::GetCursorPosY();
    ImGui::SameLine(0.0F, 0.0F);
    ImGui::SetCursorPosY(top + (height - kControlHeight) / 2.0F);
    if (iconButton(inputs.look, "partnership", Icon::Arc,
                   "The partnership with " + row.label + ": year, programs, status, sources  (Enter)"))
        selectPartnership(row.partnership, state, requests);
    ImGui::SetCursorPosY(below);
}

void drawPartners(const PanelInputs& inputs, std::string_view partners, const CityProfile& profile,
                  ExploreState& state, DetailsMemory& memory, Requests& requests) {
    static constexpr std::array<std::string_view, kPartnerOrderCount> kOrders{"Partners", "Name", "Distance",
                                                                              "Year"};
    groupTitle(inputs.look, partners);
    if (profile.partners.size() > 1) {
        auto order = static_cast<std::size_t>(memory.partnerOrder);
        segmented(inputs.look, "order", kOrders, order,
                  "What comes first: the partner with the most partners, by name, the nearest, or the oldest "
                  "partnership  (Enter)");
        memory.partnerOrder = static_cast<PartnerOrder>(order);
        gap(kGrid / 2.0F);
    }
    const std::vector<std::size_t> rows = orderedPartners(inputs.network, profile, memory.partnerOrder);
    for (const std::size_t row : rows) { // nobody has more than a hundred, and they differ in height
        ImGui::PushID(static_cast<int>(row));
        drawPartner(inputs, profile.partners[row], state, requests);
        ImGui::PopID();
    }
}

// What is a partner in its own right is also a place with partners in it.
void drawPlacesOfRegion(const PanelInputs& inputs, CityIndex region, ExploreState& state,
                        Requests& requests) {
    const std::vector<CityIndex> places = placesInRegion(inputs.network, inputs.shown, region);
    if (places.empty()) return;
    groupTitle(inputs.look,
               counted(places.size(), "place in it with partners", "places in it with partners"));
    linkRows(places.size(), [&](std::size_t i) {
        placeRow(inputs, places[i], inputs.network.cities.name[places[i]], state, requests);
    });
}

} // namespace

void drawCityDetails(const PanelInputs& inputs, CityIndex city, ExploreState& state, DetailsMemory& memory,
                     Requests& requests) {
    const Look& look = inputs.look;
    const CityCard card = cityCard(inputs.network, inputs.shown, city);
    const CityProfile& profile = inputs.document.profileOf(city);
    drawCountryLink(inputs, city, card, state);
    if (!card.kind.empty()) paragraph(look.fonts.caption, packed(look.theme.textMuted), card.kind);
    for (const std::string& award : card.awards)
        paragraph(look.fonts.caption, packed(look.theme.accent), "Award " + award);
    gap(kGrid);
    if (textButton(look, "centre", "Centre the map here", false, ImGui::GetContentRegionAvail().x - kGrid))
        requests.add(ask::CentreOn{city});
    tooltipBeside(look,
                  "The globe and maps around one place turn to it; flat maps move until it is in the middle");
    gap(kGrid / 2.0F);
    if (textButton(look, "chain-to", "Chain to another city", false,
                   ImGui::GetContentRegionAvail().x - kGrid))
        requests.add(ask::FindChain{city});
    tooltipBeside(look, "The shortest way from partner to partner to a city that you name  (" +
                            std::string(keyOf("find-chain"_command)) + ")");
    gap(kGrid / 2.0F);
    if (textButton(look, "compare", "Compare with…", false, ImGui::GetContentRegionAvail().x - kGrid))
        requests.add(ask::FindChain{city, true});
    tooltipBeside(look, "Two cities side by side; the same by Ctrl+click on the other");
    gap(kGrid);
    const bool isShown = !profile.partners.empty();
    const RankScope scope = rankScope(inputs.network, inputs.shown);
    paragraph(look.fonts.caption, packed(look.theme.text),
              isShown ? rankText(profile, scope) : "The filters leave out all of its partnerships");
    if (isShown && profile.standing.cityCount > 1)
        paragraph(look.fonts.caption, packed(look.theme.textMuted), standingText(profile.standing, scope));
    drawPartners(inputs, card.partners, profile, state, memory, requests);
    drawPlacesOfRegion(inputs, city, state, requests);
    countRows(look, "By country", profile.byCountry);
    countRows(look, "By program", profile.byProgram, kProgramTypeCount);
    countRows(look, "By decade of founding", profile.byDecade, profile.byDecade.size());
    drawSources(look, card.sources, {}, requests);
    drawSuggestions(inputs, city, state, memory.suggestions, requests);
}

} // namespace atlas::ui

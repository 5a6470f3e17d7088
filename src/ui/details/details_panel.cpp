#include "ui/details/details_panel.h"

#include <algorithm>

#include "core/text.h"
#include "model/facts/card_text.h"
#include "model/facts/ended_text.h"
#include "model/facts/town_networks.h"
#include "model/workspace/trail.h"
#include "ui/details/source_links.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kHeightTolerance = 0.1F; // of heights that follow content

void drawPartnershipDetails(const PanelInputs& inputs, PartnershipIndex partnership, ExploreState& state,
                            Requests& requests) {
    const Look& look = inputs.look;
    const PartnershipCard card = partnershipCard(inputs.network, partnership, inputs.currentYear);
    const PartnershipTable& table = inputs.network.partnerships;
    line(look.fonts.body, packed(look.theme.textMuted), card.distance);
    groupTitle(look, "Cities");
    for (const CityIndex city : {table.cityA[partnership], table.cityB[partnership]}) {
        ImGui::PushID(static_cast<int>(city));
        const std::string partners = partnersShownText(inputs.shown, city);
        if (linkRow(look, "city", inputs.network.cityLabel(city), partners, "Select this city  (Enter)")) {
            state.view.selection = selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click);
            requests.add(ask::ShowSelection{});
        }
        ImGui::PopID();
    }
    groupTitle(look, "Partnership");
    paragraph(look.fonts.caption, packed(look.theme.text), card.founded);
    if (!card.status.empty()) paragraph(look.fonts.caption, packed(look.theme.text), card.status);
    paragraph(look.fonts.caption, packed(look.theme.text), card.programs);
    if (!card.townNetworks.empty()) paragraph(look.fonts.caption, packed(look.theme.text), card.townNetworks);
    for (const std::string& award : card.awards)
        paragraph(look.fonts.caption, packed(look.theme.accent), "Award " + award);
    paragraph(look.fonts.caption, packed(look.theme.textMuted), "Evidence: " + card.evidence);
    drawSources(look, card.sources, card.readOn, requests);
}

void drawSeveral(const PanelInputs& inputs, ExploreState& state, Requests& requests) {
    const Look& look = inputs.look;
    const std::vector<CityIndex> cities = state.view.selection.cities;
    const auto partnerships =
        partnershipsInFocus(inputs.network, focusOf(state.view.selection, {}), inputs.shown.partnerships);
    const std::string_view with = state.view.selection.group == CityGroup::None
                                      ? " of these, with each other and others"
                                      : " among these";
    paragraph(look.fonts.body, packed(look.theme.textMuted),
              withEnded(counted(partnerships.size(), "partnership", "partnerships") + std::string(with),
                        endedAmong(inputs.network, partnerships)));
    const std::optional<std::size_t> townNetwork = townNetworkAmong(inputs.network, cities);
    if (townNetwork && state.view.selection.group != CityGroup::None)
        paragraph(look.fonts.caption, packed(look.theme.text),
                  "All of them belong to the " + inputs.network.townNetworks.name[*townNetwork] + ".");
    if (state.view.selection.group == CityGroup::Clique)
        paragraph(look.fonts.caption, packed(look.theme.textMuted), "Each is a partner of all others.");
    groupTitle(look, "Cities");
    linkRows(cities.size(), [&](std::size_t i) {
        const CityIndex city = cities[i];
        const std::string partners = partnersShownText(inputs.shown, city);
        if (linkRow(look, "city", inputs.network.cityLabel(city), partners,
                    "Select only this city  (Enter); Shift+click on the map adds and removes")) {
            state.view.selection = selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click);
            requests.add(ask::ShowSelection{});
        }
    });
}

// Where one came from.
void drawBackRow(const PanelInputs& inputs, const Selection& former, Requests& requests) {
    const std::string name = selectionName(inputs.network, former);
    if (backRow(inputs.look, "back", name, sizes::kDetailsBackRow - 4.0F,
                "Back to " + name + "  (" + std::string(keyOf("go-back"_command)) + ")"))
        requests.run("go-back"_command);
}

void drawContent(const PanelInputs& inputs, ExploreState& state, DetailsMemory& memory, Requests& requests) {
    const Selection selection = state.view.selection; // what is drawn may change it
    if (selection.partnership) return drawPartnershipDetails(inputs, *selection.partnership, state, requests);
    if (selection.country) return drawCountryDetails(inputs, *selection.country, state, requests);
    if (selection.state) return drawStateDetails(inputs, *selection.state, state, requests);
    if (!selection.chain.empty()) return drawChain(inputs, state, requests);
    if (selection.isComparison) return drawComparison(inputs, state, requests);
    if (selection.cities.size() == 1)
        return drawCityDetails(inputs, selection.cities.front(), state, memory, requests);
    drawSeveral(inputs, state, requests);
}

} // namespace

std::string detailsTitle(const PanelInputs& inputs, const Selection& selection) {
    if (selection.partnership) return "Partnership";
    if (selection.country) return inputs.network.countries.name[*selection.country];
    if (selection.state) return inputs.network.states.name[*selection.state];
    if (!selection.chain.empty()) return "Chain";
    if (selection.isComparison) return "Two cities";
    if (selection.cities.size() == 1) return inputs.network.cities.name[selection.cities.front()];
    return selectionName(inputs.network, selection);
}

void drawDetailsPanel(const PanelInputs& inputs, ExploreState& state, DetailsMemory& memory,
                      Requests& requests) {
    const std::optional<PanelBox>& box = inputs.layout.box(Panel::Details);
    if (!box || state.view.selection.isEmpty()) return;
    const float backRow = state.trail.empty() ? 0.0F : sizes::kDetailsBackRow;
    const float body = std::max(1.0F, box->height() - sizes::kDetailsHead - backRow);
    beginPanel("Details", *box, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    if (!state.trail.empty()) drawBackRow(inputs, state.trail.back().selection, requests);
    const bool wasClosed = detailsHead(inputs.look, detailsTitle(inputs, state.view.selection));
    gap(kGrid / 2.0F);
    const bool isScrolled = memory.contentHeightPixels > body + kHeightTolerance;
    beginPart("body", {isScrolled ? box->width() - kPanelPadding - 2.0F : 0.0F, body},
              isScrolled ? ImGuiWindowFlags_None : ImGuiWindowFlags_NoScrollbar);
    if (memory.shown != state.view.selection) {
        ImGui::SetScrollY(0.0F);
        restartFocus();
    }
    memory.shown = state.view.selection;
    const float begin = ImGui::GetCursorPosY();
    drawContent(inputs, state, memory, requests);
    memory.contentHeightPixels = ImGui::GetCursorPosY() - begin;
    fadeBelow(inputs.look);
    ImGui::EndChild();
    ImGui::End();
    if (wasClosed) state.view.selection = {};
}

} // namespace atlas::ui

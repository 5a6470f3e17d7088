// Two cities side by side: what they share first, then what each is.
#include <algorithm>
#include <array>

#include "analysis/document/document.h"
#include "core/text.h"
#include "model/facts/card_text.h"
#include "model/facts/ended_text.h"
#include "model/facts/rank_text.h"
#include "model/view/comparison.h"
#include "ui/details/details_panel.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

// Two figures side by side under what they measure.
void comparisonRow(const Look& look, std::string_view what, std::string_view first, std::string_view second) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float half = width / 2.0F;
    const float room = half - kGrid;
    constexpr float kCaption = 18.0F;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    drawText(list, look.fonts.caption, at, kCaption, packed(look.theme.textMuted), what);
    const auto words = [&](float x, std::string_view value) {
        drawWrapped(list, look.fonts.body, {x, at.y + kCaption}, packed(look.theme.text), value, room);
        return wrappedSize(look.fonts.body, value, room).y;
    };
    const float height = std::max(words(at.x, first), words(at.x + half, second));
    ImGui::Dummy({width, kCaption + height + kGrid});
}

// Whose arcs have which colour on the map.
void drawLegend(const PanelInputs& inputs, const Selection& selection) {
    constexpr float kLine = 22.0F;
    constexpr float kSwatch = 20.0F;
    const Look& look = inputs.look;
    const std::array<Colour, kComparedArcCount> colours = comparedColours(look.theme);
    const auto words = comparedNames(inputs.network, selection);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float width = ImGui::GetContentRegionAvail().x;
        ImDrawList& list = *ImGui::GetWindowDrawList();
        const float middle = at.y + kLine / 2.0F;
        list.AddLine({at.x, middle}, {at.x + kSwatch, middle}, packed(colours[i]), 3.0F);
        drawText(list, look.fonts.body, {at.x + kSwatch + kGrid, at.y}, kLine, packed(look.theme.text),
                 words[i], width - kSwatch - kGrid);
        ImGui::Dummy({width, kLine});
    }
}

// The city, and beneath it the way to each of its two partnerships.
void drawSharedPartner(const PanelInputs& inputs, CityIndex city, std::array<CityIndex, 2> compared,
                       ExploreState& state, Requests& requests) {
    const Look& look = inputs.look;
    const auto choose = [&](Target target) {
        state.view.selection = selectionAfter({}, target, SelectBy::Click);
        requests.add(ask::ShowSelection{});
    };
    if (linkRow(look, "shared", inputs.network.cityLabel(city), {}, "Go to this city  (Enter)"))
        choose({Target::Kind::City, city});
    const float width = (ImGui::GetContentRegionAvail().x - 2.0F * kGrid) / 2.0F;
    for (std::size_t end = 0; end < compared.size(); ++end) {
        const auto partnership = partnershipOf(inputs.network, inputs.shown, city, compared[end]);
        if (!partnership) continue;
        if (end > 0) ImGui::SameLine(0.0F, kGrid);
        ImGui::PushID(static_cast<int>(end));
        const bool hasEnded = isEnded(inputs.network.partnerships.status[*partnership]);
        const std::string words =
            "With " + inputs.network.cities.name[compared[end]] + (hasEnded ? ", ended" : "");
        if (textButton(look, "partnership", words, false, width))
            choose({Target::Kind::Partnership, *partnership});
        tooltipBeside(look, "The partnership of " + inputs.network.cities.name[city] + " with " +
                                inputs.network.cities.name[compared[end]] + "  (Enter)");
        ImGui::PopID();
    }
    gap(kGrid / 2.0F);
}

void drawShared(const PanelInputs& inputs, CityIndex a, CityIndex b, ExploreState& state,
                Requests& requests) {
    const std::vector<CityIndex> shared = inputs.document.sharedPartners(a, b);
    groupTitle(inputs.look, shared.empty()
                                ? "No partner in common"
                                : counted(shared.size(), "partner in common", "partners in common"));
    for (const CityIndex city : shared) {
        ImGui::PushID(static_cast<int>(city));
        drawSharedPartner(inputs, city, {a, b}, state, requests);
        ImGui::PopID();
    }
}

} // namespace

void drawComparison(const PanelInputs& inputs, ExploreState& state, Requests& requests) {
    const Look& look = inputs.look;
    const CityIndex a = state.view.selection.cities[0];
    const CityIndex b = state.view.selection.cities[1];
    const CityCard cardA = cityCard(inputs.network, inputs.shown, a);
    const CityCard cardB = cityCard(inputs.network, inputs.shown, b);
    const CityProfile& profileA = inputs.document.profileOf(a);
    const CityProfile& profileB = inputs.document.profileOf(b);
    const auto figure = [](std::size_t value) { return withThousands(static_cast<std::int64_t>(value)); };
    drawLegend(inputs, state.view.selection);
    drawShared(inputs, a, b, state, requests);
    drawChainLink(inputs, state);
    groupTitle(look, "Side by side");
    comparisonRow(look, "City", cardA.name, cardB.name);
    comparisonRow(look, "In", cardA.whereabouts, cardB.whereabouts);
    const auto people = [&](CityIndex city) {
        const std::optional<std::int64_t>& population = inputs.network.cities.population[city];
        return population ? withThousands(*population) : std::string("not recorded");
    };
    comparisonRow(look, "Inhabitants", people(a), people(b));
    const auto partners = [&](const CityProfile& profile) {
        return withEnded(figure(profile.partners.size()), profile.ended);
    };
    comparisonRow(look, "Partners shown", partners(profileA), partners(profileB));
    comparisonRow(look, "Countries of partners", figure(profileA.byCountry.size()),
                  figure(profileB.byCountry.size()));
    const bool isOfAll = rankScope(inputs.network, inputs.shown) == RankScope::Everything;
    comparisonRow(look, isOfAll ? "Rank by partners" : "Rank among those shown", figure(profileA.rank),
                  figure(profileB.rank));
}

} // namespace atlas::ui

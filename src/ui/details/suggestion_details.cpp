#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "analysis/document/document.h"
#include "core/decimal_text.h"
#include "ui/details/details_panel.h"
#include "ui/parts/country_menu.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/slider.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr int kScrollFrames = 4; // the list and the room for it grow over a few frames

struct WeightSlider {
    ReasonKind kind;
    double SuggestionWeights::*weight;
};
constexpr std::array kSliders{WeightSlider{ReasonKind::SimilarSize, &SuggestionWeights::similarSize},
                              WeightSlider{ReasonKind::SharedPartners, &SuggestionWeights::sharedPartners},
                              WeightSlider{ReasonKind::SharedPrograms, &SuggestionWeights::sharedPrograms},
                              WeightSlider{ReasonKind::NewCountry, &SuggestionWeights::newCountry},
                              WeightSlider{ReasonKind::Activity, &SuggestionWeights::activity}};

float buttonWidth() {
    return ImGui::GetContentRegionAvail().x - kGrid;
}

// Where they may lie: anywhere, or in one country.
void drawCountryChoice(const PanelInputs& inputs, SuggestionMemory& memory) {
    std::optional<CountryCode>& country = memory.country;
    const std::optional<CountryIndex> index = country ? inputs.network.findCountry(*country) : std::nullopt;
    const std::string name = index ? inputs.network.countries.name[*index] : std::string("Anywhere abroad");
    if (menuButton(inputs.look, "where", nullptr, name, "Where they may lie  (Enter)",
                   ImGui::IsPopupOpen("suggest-where"), buttonWidth()))
        ImGui::OpenPopup("suggest-where");
    const std::optional<std::size_t> inSight = beginCountryMenu("suggest-where", inputs.sizePixels);
    if (!inSight) return;
    if (menuRow(inputs.look, "anywhere", "Anywhere abroad", {}, !country)) {
        country.reset();
        ImGui::CloseCurrentPopup();
    }
    if (const std::optional<CountryCode> picked =
            drawCountryMenu(inputs, *inSight, country, memory.countrySearch))
        country = picked;
    ImGui::EndPopup();
}

// Name, slider and figure in one row.
void drawWeight(const Look& look, const WeightSlider& slide, SuggestionWeights& weights) {
    constexpr float kNameWidth = 116.0F;
    constexpr float kFigureWidth = 32.0F;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x - kScrollBarWidth;
    double& weight = weights.*slide.weight;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    drawText(list, look.fonts.caption, at, kControlHeight, packed(look.theme.textMuted),
             termOf(slide.kind).name, kNameWidth - kGrid);
    ImGui::SetCursorScreenPos({at.x + kNameWidth, at.y});
    slider(look, "weight", {0.0, 5.0, 0.5, SuggestionWeights{}.*slide.weight},
           width - kNameWidth - kFigureWidth, weight);
    tooltipBeside(look, "How much this reason counts beside the others; a double click sets it back");
    drawFigures(list, look.fonts.caption, at.x + width, at.y, kControlHeight, packed(look.theme.text),
                weight == 0.0 ? "off" : decimalText(weight, 1));
}

void drawWeights(const Look& look, SuggestionWeights& weights) {
    for (const WeightSlider& slide : kSliders) {
        ImGui::PushID(static_cast<int>(slide.kind));
        drawWeight(look, slide, weights);
        ImGui::PopID();
    }
    if (weights == SuggestionWeights{}) return;
    if (textButton(look, "reset", "Usual weights", false, buttonWidth())) weights = {};
    tooltipBeside(look, "Sets all five sliders back");
}

// From the city to the farthest of those suggested.
void drawShowAll(const PanelInputs& inputs, CityIndex city, std::span<const Suggestion> suggestions,
                 Requests& requests) {
    if (suggestions.empty()) return;
    if (textButton(inputs.look, "show-all", "See all on the map", false, buttonWidth())) {
        ask::FlyToPlaces flight{{inputs.network.cities.location[city]}, Framing::All};
        for (const Suggestion& suggestion : suggestions)
            flight.places.push_back(inputs.network.cities.location[suggestion.city]);
        requests.add(std::move(flight));
    }
    tooltipBeside(inputs.look, "Dotted lines lead to them; point at a row, and its line stands out  (Enter)");
}

// True while the row is pointed at.
bool drawSuggestion(const PanelInputs& inputs, const Suggestion& suggestion, ExploreState& state,
                    Requests& requests) {
    const Look& look = inputs.look;
    const std::string score = std::to_string(std::lround(100.0 * suggestion.score)) + " of 100";
    const bool wasPressed = linkRow(look, "suggestion", inputs.network.cityLabel(suggestion.city), score,
                                    "How well it fits, by the reasons as they are weighed above: 100 would "
                                    "fit in all of them\nGo to this city  (Enter)");
    const bool isPointedAt = isRowPointedAt();
    if (wasPressed) {
        state.view.selection = selectionAfter({}, {Target::Kind::City, suggestion.city}, SelectBy::Click);
        requests.add(ask::ShowSelection{});
    }
    paragraph(look.fonts.caption, packed(look.theme.textMuted), suggestion.sentence);
    return isPointedAt;
}

void drawOffer(const Look& look, CityIndex city, SuggestionMemory& memory) {
    if (textButton(look, "suggest", "Suggest partners", false, buttonWidth())) {
        memory.city = city;
        memory.scrollFrames = kScrollFrames;
    }
    tooltipBeside(look, "Towns abroad that might become partners, with reasons");
}

} // namespace

void drawSuggestions(const PanelInputs& inputs, CityIndex city, ExploreState& state, SuggestionMemory& memory,
                     Requests& requests) {
    const Look& look = inputs.look;
    if (memory.scrollFrames > 0) {
        --memory.scrollFrames;
        ImGui::SetScrollHereY(0.0F);
    }
    groupTitle(look, "Whom to ask");
    if (memory.city != city) return drawOffer(look, city, memory);
    const std::vector<Suggestion>& suggestions = inputs.document.suggestions(city, memory.options());
    drawCountryChoice(inputs, memory);
    drawWeights(look, memory.weights);
    drawShowAll(inputs, city, suggestions, requests);
    gap(kGrid);
    for (std::size_t i = 0; i < suggestions.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        if (drawSuggestion(inputs, suggestions[i], state, requests)) memory.lit = i;
        ImGui::PopID();
    }
    if (suggestions.empty())
        paragraph(look.fonts.caption, packed(look.theme.textMuted),
                  "Nobody fits for a reason that can be named.");
    gap(kGrid);
    if (textButton(look, "hide", "Hide suggestions", false, buttonWidth())) memory.city.reset();
}

} // namespace atlas::ui

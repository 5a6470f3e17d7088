#include <algorithm>
#include <array>
#include <cmath>

#include "core/decimal_text.h"
#include "ui/details/details_panel.h"
#include "ui/parts/country_menu.h"
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

void ask(const PanelInputs& inputs, CityIndex city, AnalysisMemory& memory) {
    const bool isKnown = memory.hasSuggestions && memory.weightsOfSuggestions == memory.weights &&
                         memory.countryOfSuggestions == memory.suggestionCountry;
    if (isKnown) return;
    SuggestionOptions options;
    options.weights = memory.weights;
    options.count = 8;
    if (memory.suggestionCountry) options.countries.insert(*memory.suggestionCountry);
    memory.suggestions = suggestPartners(inputs.network, city, options);
    memory.weightsOfSuggestions = memory.weights;
    memory.countryOfSuggestions = memory.suggestionCountry;
    memory.hasSuggestions = true;
}

float buttonWidth() {
    return ImGui::GetContentRegionAvail().x - kGrid;
}

// Where they may lie: anywhere, or in one country.
void drawCountryChoice(const PanelInputs& inputs, AnalysisMemory& memory) {
    std::optional<CountryCode>& country = memory.suggestionCountry;
    const std::optional<CountryIndex> index = country ? inputs.network.findCountry(*country) : std::nullopt;
    const std::string name = index ? inputs.network.countries.name[*index] : std::string("Anywhere abroad");
    if (menuButton(inputs.look, "where", nullptr, name, "Where they may lie  (Enter)",
                   ImGui::IsPopupOpen("suggest-where"), buttonWidth()))
        ImGui::OpenPopup("suggest-where");
    ImGui::SetNextWindowSize({288.0F, 0.0F});
    if (!ImGui::BeginPopup("suggest-where")) return;
    if (menuRow(inputs.look, "anywhere", "Anywhere abroad", {}, !country)) {
        country.reset();
        ImGui::CloseCurrentPopup();
    }
    if (const std::optional<CountryCode> picked =
            drawCountryMenu(inputs, country, memory.suggestionCountrySearch))
        country = picked;
    ImGui::EndPopup();
}

// Name, slider and figure in one row.
void drawWeight(const Look& look, const WeightSlider& slide, SuggestionWeights& weights) {
    constexpr float kNameWidth = 112.0F;
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
    tooltipBeside(look, "How much this counts against the other reasons; a double click sets it back");
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
    tooltipBeside(look, "Sets all five back");
}

// From the city to the farthest of those suggested.
void drawShowAll(const PanelInputs& inputs, CityIndex city, const AnalysisMemory& memory,
                 Requests& requests) {
    if (memory.suggestions.empty()) return;
    if (textButton(inputs.look, "show-all", "See all on the map", false, buttonWidth())) {
        requests.goTo = {inputs.network.cities.location[city]};
        for (const Suggestion& suggestion : memory.suggestions)
            requests.goTo.push_back(inputs.network.cities.location[suggestion.city]);
    }
    tooltipBeside(inputs.look, "Dotted lines lead to them; a row that is pointed at lights its own");
}

void drawSuggestion(const PanelInputs& inputs, std::size_t index, ExploreState& state, AnalysisMemory& memory,
                    Requests& requests) {
    const Look& look = inputs.look;
    const Suggestion& suggestion = memory.suggestions[index];
    const std::string score = std::to_string(std::lround(100.0 * suggestion.score)) + " of 100";
    const bool wasPressed = linkRow(look, "suggestion", inputs.network.cityLabel(suggestion.city), score,
                                    "Go to this city  (Enter)");
    if (ImGui::IsItemHovered() || (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible))
        memory.litSuggestion = index;
    if (wasPressed) {
        state.view.selection = selectionAfter({}, {Target::Kind::City, suggestion.city}, SelectBy::Click);
        requests.goTo = {inputs.network.cities.location[suggestion.city]};
    }
    paragraph(look.fonts.caption, packed(look.theme.textMuted), suggestion.sentence);
}

void drawOffer(const Look& look, CityIndex city, AnalysisMemory& memory) {
    if (textButton(look, "suggest", "Suggest partners", false, buttonWidth())) {
        memory.suggestionsFor = city;
        memory.hasSuggestions = false;
        memory.scrollToSuggestions = kScrollFrames;
    }
    tooltipBeside(look, "Communities abroad that might become partners, with reasons");
}

} // namespace

void drawSuggestions(const PanelInputs& inputs, CityIndex city, ExploreState& state, InterfaceMemory& memory,
                     Requests& requests) {
    const Look& look = inputs.look;
    AnalysisMemory& analysis = memory.analysis;
    if (analysis.scrollToSuggestions > 0) {
        --analysis.scrollToSuggestions;
        ImGui::SetScrollHereY(0.0F);
    }
    groupTitle(look, "Whom to ask");
    if (analysis.suggestionsFor != city) return drawOffer(look, city, analysis);
    ask(inputs, city, analysis);
    drawCountryChoice(inputs, analysis);
    drawWeights(look, analysis.weights);
    drawShowAll(inputs, city, analysis, requests);
    gap(kGrid);
    for (std::size_t i = 0; i < analysis.suggestions.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        drawSuggestion(inputs, i, state, analysis, requests);
        ImGui::PopID();
    }
    if (analysis.suggestions.empty())
        paragraph(look.fonts.caption, packed(look.theme.textMuted), "Nobody with a stated reason.");
    gap(kGrid);
    if (textButton(look, "hide", "Hide suggestions", false, buttonWidth())) analysis.suggestionsFor.reset();
}

} // namespace atlas::ui

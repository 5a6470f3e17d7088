#include <array>
#include <cmath>

#include "ui/detail_rows.h"
#include "ui/details_panel.h"
#include "ui/slider.h"
#include "ui/text.h"
#include "ui/widgets.h"

namespace atlas::ui {

namespace {

struct WeightSlider {
    ReasonKind kind;
    double SuggestionWeights::*weight;
};
constexpr std::array kSliders{WeightSlider{ReasonKind::SimilarSize, &SuggestionWeights::similarSize},
                              WeightSlider{ReasonKind::SharedPartners, &SuggestionWeights::sharedPartners},
                              WeightSlider{ReasonKind::SharedPrograms, &SuggestionWeights::sharedPrograms},
                              WeightSlider{ReasonKind::NewCountry, &SuggestionWeights::newCountry},
                              WeightSlider{ReasonKind::Activity, &SuggestionWeights::activity}};

void ask(const InterfaceInputs& inputs, CityIndex city, AnalysisMemory& memory) {
    const bool isKnown = memory.hasSuggestions && memory.weightsOfSuggestions == memory.weights;
    if (isKnown) return;
    SuggestionOptions options;
    options.weights = memory.weights;
    options.count = 8;
    memory.suggestions = suggestPartners(inputs.network, city, options);
    memory.weightsOfSuggestions = memory.weights;
    memory.hasSuggestions = true;
}

void drawWeights(const Look& look, SuggestionWeights& weights) {
    for (const WeightSlider& slide : kSliders) {
        ImGui::PushID(static_cast<int>(slide.kind));
        line(look.fonts.caption, packed(look.theme.textMuted), termOf(slide.kind).name);
        slider(look, "weight", {0.0, 5.0, 0.5, SuggestionWeights{}.*slide.weight},
               ImGui::GetContentRegionAvail().x - kScrollBarWidth, weights.*slide.weight);
        tooltipBeside(look, "How much this counts against the other reasons; a double click sets it back");
        ImGui::PopID();
    }
}

void drawSuggestion(const InterfaceInputs& inputs, const Suggestion& suggestion, AppState& state,
                    InterfaceRequests& requests) {
    const Look& look = inputs.look;
    const std::string score = std::to_string(std::lround(100.0 * suggestion.score)) + " of 100";
    if (linkRow(look, "suggestion", inputs.network.cityLabel(suggestion.city), score,
                suggestion.sentence + "\nGo to this city  (Space)")) {
        state.selection = selectionAfter({}, {Target::Kind::City, suggestion.city}, SelectBy::Click);
        requests.goTo = {inputs.network.cities.location[suggestion.city]};
    }
    for (const SuggestionReason& reason : suggestion.reasons)
        paragraph(look.fonts.caption, packed(look.theme.textMuted), reason.text);
}

} // namespace

void drawSuggestions(const InterfaceInputs& inputs, CityIndex city, AppState& state, InterfaceMemory& memory,
                     InterfaceRequests& requests) {
    const Look& look = inputs.look;
    AnalysisMemory& analysis = memory.analysis;
    groupTitle(look, "Whom to ask");
    if (analysis.suggestionsFor != city) {
        if (textButton(look, "suggest", "Suggest partners", false,
                       ImGui::GetContentRegionAvail().x - kGrid)) {
            analysis.suggestionsFor = city;
            analysis.hasSuggestions = false;
        }
        tooltipBeside(look, "Communities abroad that might become partners, with reasons");
        return;
    }
    ask(inputs, city, analysis);
    drawWeights(look, analysis.weights);
    gap(kGrid);
    for (std::size_t i = 0; i < analysis.suggestions.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        drawSuggestion(inputs, analysis.suggestions[i], state, requests);
        ImGui::PopID();
    }
    if (analysis.suggestions.empty())
        paragraph(look.fonts.caption, packed(look.theme.textMuted), "Nobody with a stated reason.");
}

} // namespace atlas::ui

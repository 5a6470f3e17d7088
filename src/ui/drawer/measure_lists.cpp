#include <algorithm>
#include <array>

#include "core/decimal_text.h"
#include "core/text.h"
#include "model/facts/country_matrix.h"
#include "ui/drawer/measure_groups.h"
#include "ui/drawer/measure_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kMaxRows = 12;
constexpr std::array<std::string_view, 3> kLists{"Cities", "Pairs", "Bridges"};

void goTo(CityIndex city, ExploreState& state, Requests& requests) {
    state.view.selection = selectionAfter({}, {Target::Kind::City, city}, SelectBy::Click);
    requests.add(ask::ShowSelection{});
}

template <typename Rows>
std::size_t rowsOf(const Rows& rows) {
    return std::min(kMaxRows, rows.size());
}

void drawCities(const PanelInputs& inputs, const NetworkMeasures& measures, ExploreState& state,
                Requests& requests) {
    for (std::size_t i = 0; i < rowsOf(measures.topCities); ++i) {
        const CityPartners& top = measures.topCities[i];
        const double share = static_cast<double>(top.partners) / measures.topCities.front().partners;
        ImGui::PushID(static_cast<int>(i));
        if (rankRow(inputs.look, "city", inputs.network.cityLabel(top.city), withThousands(top.partners),
                    share, "Partner cities shown. Go to this city  (Enter)"))
            goTo(top.city, state, requests);
        ImGui::PopID();
    }
}

void togglePair(const PanelInputs& inputs, const CountryPair& pair, ExploreState& state, Requests& requests) {
    const CountryCode a = inputs.network.countries.code[pair.a];
    const CountryCode b = inputs.network.countries.code[pair.b];
    if (!isPairChosen(state.view.filter, a, b))
        requests.add(
            ask::FlyToPlaces{placesOfPair(inputs.network, inputs.shown.partnerships, pair.a, pair.b)});
    state.view.filter = withPairToggled(std::move(state.view.filter), a, b);
}

void drawPairs(const PanelInputs& inputs, const NetworkMeasures& measures, ExploreState& state,
               Requests& requests) {
    const CountryTable& countries = inputs.network.countries;
    for (std::size_t i = 0; i < rowsOf(measures.topCountryPairs); ++i) {
        const CountryPair& pair = measures.topCountryPairs[i];
        const CountryCode a = countries.code[pair.a];
        const CountryCode b = countries.code[pair.b];
        const double share =
            static_cast<double>(pair.partnerships) / measures.topCountryPairs.front().partnerships;
        const char* tip = isPairChosen(state.view.filter, a, b)
                              ? "Show every pair of countries again  (Enter)"
                              : "Show only partnerships between these two  (Enter)";
        ImGui::PushID(static_cast<int>(i));
        if (rankRow(inputs.look, "pair", countries.name[pair.a] + " – " + countries.name[pair.b],
                    withThousands(pair.partnerships), share, tip))
            togglePair(inputs, pair, state, requests);
        ImGui::PopID();
    }
}

void drawBridges(const PanelInputs& inputs, const NetworkMeasures& measures, ExploreState& state,
                 Requests& requests) {
    for (std::size_t i = 0; i < rowsOf(measures.topBridges); ++i) {
        const Bridge& bridge = measures.topBridges[i];
        ImGui::PushID(static_cast<int>(i));
        if (rankRow(inputs.look, "bridge", inputs.network.cityLabel(bridge.city),
                    decimalText(bridge.betweenness, 0),
                    bridge.betweenness / measures.topBridges.front().betweenness,
                    "How many pairs of other cities have their shortest way through it. Go to this city "
                    " (Enter)"))
            goTo(bridge.city, state, requests);
        ImGui::PopID();
    }
    if (measures.bridgeSources < measures.cities) {
        paragraph(inputs.look.fonts.caption, packed(inputs.look.theme.textMuted),
                  "Estimated from the ways out of " +
                      withThousands(static_cast<std::int64_t>(measures.bridgeSources)) + " cities.");
    }
}

} // namespace

void drawMostConnected(const PanelInputs& inputs, const NetworkMeasures& measures, ExploreState& state,
                       MeasuresMemory& memory, Requests& requests) {
    measureTitle(inputs.look, "Most connected");
    segmented(inputs.look, "list", kLists, memory.list,
              "Cities with the most partners, pairs of countries with the most partnerships, cities that tie "
              "others "
              "together  (Enter)");
    gap(kGrid);
    if (memory.list == 0) drawCities(inputs, measures, state, requests);
    if (memory.list == 1) drawPairs(inputs, measures, state, requests);
    if (memory.list == 2) drawBridges(inputs, measures, state, requests);
}

} // namespace atlas::ui

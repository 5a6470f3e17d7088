#include "ui/panels/country_section.h"

#include <algorithm>
#include <utility>

#include "ui/parts/country_menu.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

std::string nameOf(const Network& network, CountryCode code) {
    const std::optional<CountryIndex> index = network.findCountry(code);
    return index ? network.countries.name[*index] : std::string(code.view());
}

void drawChips(const PanelInputs& inputs, Filter& filter) {
    const float width = ImGui::GetContentRegionAvail().x;
    std::optional<CountryCode> removed;
    float x = 0.0F;
    for (const CountryCode code : filter.countries) {
        const std::string name = nameOf(inputs.network, code);
        const float chipWidth = std::min(width, textWidth(inputs.look.fonts.caption, name) + 34.0F);
        if (x > 0.0F && x + kGrid + chipWidth <= width) {
            ImGui::SameLine(0.0F, kGrid);
            x += kGrid;
        } else {
            x = 0.0F;
        }
        x += chipWidth;
        ImGui::PushID(code.letters.data(), code.letters.data() + code.letters.size());
        if (chip(inputs.look, "chip", name, width)) removed = code;
        tooltipBeside(inputs.look, "Clear " + name + "  (Enter)");
        ImGui::PopID();
    }
    if (removed) filter.countries.erase(*removed);
    if (!filter.countries.empty()) gap(kGrid);
}

void drawCountryList(const PanelInputs& inputs, Filter& filter, const std::vector<CountryRow>& rows) {
    const std::uint32_t largest =
        *std::max_element(inputs.shown.byCountry.begin(), inputs.shown.byCountry.end());
    drawCountryRows("countries", rows.size(), [&](std::size_t i) {
        const CountryCode code = inputs.network.countries.code[rows[i].country];
        const bool isChosen = filter.countries.contains(code);
        const std::string& name = inputs.network.countries.name[rows[i].country];
        const bool wasUsed =
            facetRow(inputs.look, "country",
                     {name, rows[i].count, largest, isChosen, rows.size() > kCountryRowsInSight});
        tooltipBeside(inputs.look, facetTip(name, rows[i].count, isChosen));
        if (!wasUsed) return;
        if (isChosen) {
            filter.countries.erase(code);
        } else {
            filter.countries.insert(code);
        }
    });
}

std::string pairTip(std::size_t end) {
    const std::string_view key = end == 0 ? keyOf("focus-pair"_command) : "Enter";
    return "One end of each partnership  (" + std::string(key) + ")";
}

// The section may have been closed: its panel grows in the next frame, and then scrolls.
void bringPairIntoSight(FilterMemory& memory) {
    if (memory.showPairFrames == 0) return;
    --memory.showPairFrames;
    if (!ImGui::IsItemVisible()) ImGui::SetScrollHereY(0.5F);
}

void drawCountryPair(const PanelInputs& inputs, Filter& filter, FilterMemory& memory, Requests& requests) {
    const bool wasCleared = !filter.countryPair && memory.pairChoice[0] && memory.pairChoice[1];
    if (wasCleared) memory.pairChoice = {};
    if (filter.countryPair) memory.pairChoice = {filter.countryPair->first, filter.countryPair->second};
    gap(kGrid);
    line(inputs.look.fonts.caption, packed(inputs.look.theme.textMuted), "Only between two countries");
    const float width = (ImGui::GetContentRegionAvail().x - kGrid) / 2.0F;
    bool wasPicked = false;
    for (std::size_t end = 0; end < memory.pairChoice.size(); ++end) {
        if (end > 0) ImGui::SameLine(0.0F, kGrid);
        ImGui::PushID(static_cast<int>(end));
        std::optional<CountryCode>& choice = memory.pairChoice[end];
        const std::string name = choice ? nameOf(inputs.network, *choice) : "Any country";
        const bool isOpen = ImGui::IsPopupOpen("pair");
        if (std::exchange(memory.pairTakesKeyboard, false)) {
            focusControl(ImGui::GetID("pair-button"));
            constexpr int kScrollFrames = 4;
            memory.showPairFrames = kScrollFrames;
        }
        if (menuButton(inputs.look, "pair-button", nullptr, name, pairTip(end), isOpen, width)) {
            ImGui::OpenPopup("pair");
        }
        if (end == 0) bringPairIntoSight(memory);
        if (const auto inSight = beginCountryMenu("pair", inputs.sizePixels)) {
            if (const auto picked = drawCountryMenu(inputs, *inSight, choice, memory.pairSearch)) {
                choice = picked;
                wasPicked = true;
            }
            ImGui::EndPopup();
        }
        ImGui::PopID();
    }
    if (wasPicked && memory.pairChoice[0] && memory.pairChoice[1]) {
        filter.countryPair = {*memory.pairChoice[0], *memory.pairChoice[1]};
        requests.add(ask::FlyToShown{});
        requests.add(ask::KeepKeyboard{}); // the other one is an arrow away
    }
    if (memory.pairChoice[0].has_value() != memory.pairChoice[1].has_value())
        line(inputs.look.fonts.caption, packed(inputs.look.theme.textMuted), "Choose the other country, too");
}

} // namespace

void drawCountrySection(const PanelInputs& inputs, Filter& filter, FilterMemory& memory, Requests& requests) {
    drawChips(inputs, filter);
    if (std::exchange(memory.takesKeyboard, false)) focusControl(ImGui::GetID("##country-search"));
    const std::string searchBefore = memory.countrySearch;
    const bool wasEntered =
        searchField(inputs.look, "##country-search", "Find a country", memory.countrySearch);
    tooltipBeside(inputs.look, "Part of a name, or a code such as US  (" +
                                   std::string(keyOf("focus-filters"_command)) +
                                   "); Enter chooses the first");
    gap(kGrid / 2.0F);
    // What is chosen in the list stays where it is, under the hand that chooses.
    if (filter.countries != memory.listed || memory.countrySearch != searchBefore)
        memory.listedFirst = filter.countries;
    const std::vector<CountryRow> rows =
        countryRows(inputs.network, inputs.shown, memory.countrySearch, memory.listedFirst);
    if (rows.empty()) {
        drawNoCountry(inputs, memory.countrySearch);
    } else {
        drawCountryList(inputs, filter, rows);
        memory.listed = filter.countries;
        if (wasEntered && !memory.countrySearch.empty()) {
            filter.countries.insert(inputs.network.countries.code[rows.front().country]);
            memory.countrySearch.clear();
        }
    }
    drawCountryPair(inputs, filter, memory, requests);
}

} // namespace atlas::ui

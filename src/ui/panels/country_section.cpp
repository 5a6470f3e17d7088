#include "ui/panels/country_section.h"

#include <algorithm>

#include "core/text.h"
#include "model/filter/common_names.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kListRows = 7;

struct CountryRow {
    CountryIndex country = 0;
    std::uint32_t count = 0;
};

bool matches(const Network& network, CountryIndex country, const std::string& foldedSearch) {
    if (foldedSearch.empty()) return true;
    const CountryCode code = network.countries.code[country];
    return folded(network.countries.name[country]).find(foldedSearch) != std::string::npos ||
           folded(code.view()) == foldedSearch || countryFromCommonName(foldedSearch) == code;
}

std::vector<bool> countriesWithPartnerships(const Network& network) {
    std::vector<bool> has(network.countries.size(), false);
    for (std::size_t city = 0; city < network.cities.size(); ++city) {
        if (network.cities.partnerCount[city] > 0) has[network.cities.country[city]] = true;
    }
    return has;
}

// The most partnerships first, under the other filters; those with as many by name.
std::vector<CountryRow> rowsFor(const Network& network, const FilterResult& shown,
                                const std::string& search) {
    const std::vector<bool> has = countriesWithPartnerships(network);
    const std::string wanted = folded(search);
    std::vector<CountryRow> rows;
    for (std::size_t i = 0; i < network.countries.size(); ++i) {
        const auto country = static_cast<CountryIndex>(i);
        if (has[i] && matches(network, country, wanted)) rows.push_back({country, shown.byCountry[i]});
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const CountryRow& a, const CountryRow& b) {
        if (a.count != b.count) return a.count > b.count;
        return network.countries.name[a.country] < network.countries.name[b.country];
    });
    return rows;
}

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
        tooltipBeside(inputs.look, "Let go of " + name + "  (Enter)");
        ImGui::PopID();
    }
    if (removed) filter.countries.erase(*removed);
    if (!filter.countries.empty()) gap(kGrid);
}

void drawNoCountry(const PanelInputs& inputs, const std::string& search) {
    paragraph(inputs.look.fonts.caption, packed(inputs.look.theme.textMuted),
              "No country is called " + inQuotes(search) + ".");
}

// Calls `draw` for the rows in sight.
template <typename DrawRow>
void drawRows(const char* id, std::size_t count, const DrawRow& draw) {
    const auto rows = static_cast<float>(std::min(count, kListRows));
    const float spacing = 2.0F;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, spacing));
    // Flattened: arrows go from the search into the list and on to what follows it.
    beginPart(id, {0.0F, rows * (kRowHeight + spacing)});
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(count), kRowHeight + spacing);
    while (clipper.Step()) {
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
            ImGui::PushID(i);
            draw(static_cast<std::size_t>(i));
            ImGui::PopID();
        }
    }
    ImGui::EndChild();
    ImGui::PopStyleVar();
}

void drawCountryList(const PanelInputs& inputs, Filter& filter, const std::vector<CountryRow>& rows) {
    const std::uint32_t largest =
        *std::max_element(inputs.shown.byCountry.begin(), inputs.shown.byCountry.end());
    drawRows("countries", rows.size(), [&](std::size_t i) {
        const CountryCode code = inputs.network.countries.code[rows[i].country];
        const bool isChosen = filter.countries.contains(code);
        const std::string& name = inputs.network.countries.name[rows[i].country];
        const bool wasUsed = facetRow(inputs.look, "country",
                                      {name, rows[i].count, largest, isChosen, rows.size() > kListRows});
        tooltipBeside(inputs.look, facetTip(name, rows[i].count, isChosen));
        if (!wasUsed) return;
        if (isChosen) {
            filter.countries.erase(code);
        } else {
            filter.countries.insert(code);
        }
    });
}

} // namespace

std::optional<CountryCode> drawCountryMenu(const PanelInputs& inputs, std::optional<CountryCode> chosen,
                                           std::string& search) {
    if (ImGui::IsWindowAppearing()) {
        search.clear();
        ImGui::SetKeyboardFocusHere();
    }
    searchField(inputs.look, "##pair-search", "Find a country", search);
    const std::vector<CountryRow> rows = rowsFor(inputs.network, inputs.shown, search);
    if (rows.empty()) drawNoCountry(inputs, search);
    std::optional<CountryCode> picked;
    drawRows("choices", rows.size(), [&](std::size_t i) {
        const CountryCode code = inputs.network.countries.code[rows[i].country];
        if (menuRow(inputs.look, "choice", inputs.network.countries.name[rows[i].country], code.view(),
                    chosen == code)) {
            picked = code;
            ImGui::CloseCurrentPopup();
        }
    });
    return picked;
}

namespace {

void drawCountryPair(const PanelInputs& inputs, Filter& filter, FilterMemory& memory) {
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
        if (menuButton(inputs.look, "pair-button", nullptr, name, "One end of each partnership  (Enter)",
                       isOpen, width)) {
            ImGui::OpenPopup("pair");
        }
        ImGui::SetNextWindowSize({288.0F, 0.0F});
        if (ImGui::BeginPopup("pair")) {
            if (const auto picked = drawCountryMenu(inputs, choice, memory.pairSearch)) {
                choice = picked;
                wasPicked = true;
            }
            ImGui::EndPopup();
        }
        ImGui::PopID();
    }
    if (wasPicked && memory.pairChoice[0] && memory.pairChoice[1]) {
        filter.countryPair = {*memory.pairChoice[0], *memory.pairChoice[1]};
    }
}

} // namespace

void drawCountrySection(const PanelInputs& inputs, Filter& filter, FilterMemory& memory) {
    drawChips(inputs, filter);
    searchField(inputs.look, "##country-search", "Find a country", memory.countrySearch);
    tooltipBeside(inputs.look, "Part of a name, or a code such as US  (F6, Down)");
    gap(kGrid / 2.0F);
    const std::vector<CountryRow> rows = rowsFor(inputs.network, inputs.shown, memory.countrySearch);
    if (rows.empty()) {
        drawNoCountry(inputs, memory.countrySearch);
    } else {
        drawCountryList(inputs, filter, rows);
    }
    drawCountryPair(inputs, filter, memory);
}

} // namespace atlas::ui

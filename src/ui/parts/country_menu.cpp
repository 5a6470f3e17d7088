#include "ui/parts/country_menu.h"

#include <algorithm>

#include "core/text.h"
#include "model/filter/common_names.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

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

} // namespace

std::vector<CountryRow> countryRows(const Network& network, const FilterResult& shown,
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

void drawCountryRows(const char* id, std::size_t count, const std::function<void(std::size_t)>& draw) {
    const auto rows = static_cast<float>(std::min(count, kCountryRowsInSight));
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

void drawNoCountry(const PanelInputs& inputs, const std::string& search) {
    paragraph(inputs.look.fonts.caption, packed(inputs.look.theme.textMuted),
              "No country is called " + inQuotes(search) + ".");
}

bool beginCountryMenu(const char* id, ImVec2 windowSize) {
    constexpr float kWidth = 288.0F;
    constexpr float kApart = kGrid / 2.0F;
    constexpr float kSpacing = 2.0F;
    const float usualHeight = static_cast<float>(kCountryRowsInSight) * (kRowHeight + kSpacing) +
                              2.0F * (kControlHeight + kPanelPadding);
    const ImVec2 from = ImGui::GetItemRectMin();
    const ImVec2 to = ImGui::GetItemRectMax();
    const bool isBelow = to.y + kApart + usualHeight <= windowSize.y || to.y < windowSize.y - from.y;
    const float left = std::max(kMargin, std::min(from.x, windowSize.x - kMargin - kWidth));
    ImGui::SetNextWindowPos({left, isBelow ? to.y + kApart : from.y - kApart}, ImGuiCond_Always,
                            {0.0F, isBelow ? 0.0F : 1.0F});
    ImGui::SetNextWindowSize({kWidth, 0.0F});
    const bool isOpen = ImGui::BeginPopup(id);
    if (isOpen) listMenu(id);
    return isOpen;
}

std::optional<CountryCode> drawCountryMenu(const PanelInputs& inputs, std::optional<CountryCode> chosen,
                                           std::string& search) {
    if (ImGui::IsWindowAppearing()) {
        search.clear();
        focusNextControl();
    }
    const bool wasEntered = searchField(inputs.look, "##pair-search", "Find a country", search);
    const std::vector<CountryRow> rows = countryRows(inputs.network, inputs.shown, search);
    if (rows.empty()) drawNoCountry(inputs, search);
    std::optional<CountryCode> picked;
    drawCountryRows("choices", rows.size(), [&](std::size_t i) {
        const CountryCode code = inputs.network.countries.code[rows[i].country];
        if (menuRow(inputs.look, "choice", inputs.network.countries.name[rows[i].country], code.view(),
                    chosen == code)) {
            picked = code;
            ImGui::CloseCurrentPopup();
        }
    });
    if (wasEntered && !search.empty() && !rows.empty()) {
        picked = inputs.network.countries.code[rows.front().country];
        ImGui::CloseCurrentPopup();
    }
    return picked;
}

} // namespace atlas::ui

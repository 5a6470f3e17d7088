#include "ui/parts/country_menu.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "model/filter/common_names.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRowSpacing = 2.0F;

// Where a menu beside a field opens, and how many rows of countries it has room for there.
struct MenuRoom {
    ImVec2 place;
    float pivotY = 0.0F; // 0: it opens downwards from the place
    std::size_t rows = kCountryRowsInSight;
};

// Below the field where all rows fit, or else where there is more room. In a window that is too low for
// either, it covers the field rather than leave the window.
MenuRoom roomBeside(ImVec2 from, ImVec2 to, float width, ImVec2 windowSize) {
    constexpr float kApart = kGrid / 2.0F;
    constexpr float kBesideRows = 2.0F * (kControlHeight + kPanelPadding); // the search, and a row over it
    constexpr float kRow = kMenuRowHeight + kRowSpacing;
    const float below = windowSize.y - kMargin - to.y - kApart;
    const float above = from.y - kApart - kMargin;
    const bool isBelow =
        below >= static_cast<float>(kCountryRowsInSight) * kRow + kBesideRows || below >= above;
    const float fitting = std::floor((std::max(below, above) - kBesideRows) / kRow);
    MenuRoom room;
    room.place = {std::max(kMargin, std::min(from.x, windowSize.x - kMargin - width)),
                  isBelow ? to.y + kApart : from.y - kApart};
    room.pivotY = isBelow ? 0.0F : 1.0F;
    room.rows = static_cast<std::size_t>(std::clamp(fitting, 1.0F, static_cast<float>(kCountryRowsInSight)));
    if (fitting < 1.0F) {
        room.place.y = isBelow ? windowSize.y - kMargin : kMargin;
        room.pivotY = isBelow ? 1.0F : 0.0F;
    }
    return room;
}

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
                                    const std::string& search, const std::set<CountryCode>& first) {
    const std::vector<bool> has = countriesWithPartnerships(network);
    const std::string wanted = folded(search);
    std::vector<CountryRow> rows;
    for (std::size_t i = 0; i < network.countries.size(); ++i) {
        const auto country = static_cast<CountryIndex>(i);
        if (has[i] && matches(network, country, wanted)) rows.push_back({country, shown.byCountry[i]});
    }
    const auto isFirst = [&](const CountryRow& row) {
        return first.contains(network.countries.code[row.country]);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const CountryRow& a, const CountryRow& b) {
        if (isFirst(a) != isFirst(b)) return isFirst(a);
        if (a.count != b.count) return a.count > b.count;
        return network.countries.name[a.country] < network.countries.name[b.country];
    });
    return rows;
}

void drawCountryRows(const char* id, std::size_t count, const std::function<void(std::size_t)>& draw,
                     float rowHeight, std::size_t inSight) {
    const auto rows = static_cast<float>(std::min(count, inSight));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, kRowSpacing));
    // Flattened: arrows go from the search into the list and on to what follows it.
    beginPart(id, {0.0F, rows * (rowHeight + kRowSpacing)});
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(count), rowHeight + kRowSpacing);
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

std::optional<std::size_t> beginCountryMenu(const char* id, ImVec2 windowSize) {
    constexpr float kWidth = 288.0F;
    const MenuRoom room = roomBeside(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), kWidth, windowSize);
    ImGui::SetNextWindowPos(room.place, ImGuiCond_Always, {0.0F, room.pivotY});
    ImGui::SetNextWindowSize({kWidth, 0.0F});
    if (!ImGui::BeginPopup(id)) return std::nullopt;
    listMenu(id);
    return room.rows;
}

std::optional<CountryCode> drawCountryMenu(const PanelInputs& inputs, std::size_t inSight,
                                           std::optional<CountryCode> chosen, std::string& search) {
    if (ImGui::IsWindowAppearing()) {
        search.clear();
        focusNextControl();
    }
    const bool wasEntered = searchField(inputs.look, "##pair-search", "Find a country", search);
    const std::vector<CountryRow> rows = countryRows(inputs.network, inputs.shown, search,
                                                     chosen ? std::set{*chosen} : std::set<CountryCode>());
    if (rows.empty()) drawNoCountry(inputs, search);
    std::optional<CountryCode> picked;
    drawCountryRows(
        "choices", rows.size(),
        [&](std::size_t i) {
            const CountryCode code = inputs.network.countries.code[rows[i].country];
            if (menuRow(inputs.look, "choice", inputs.network.countries.name[rows[i].country], code.view(),
                        chosen == code)) {
                picked = code;
                ImGui::CloseCurrentPopup();
            }
        },
        kMenuRowHeight, inSight);
    if (wasEntered && !search.empty() && !rows.empty()) {
        picked = inputs.network.countries.code[rows.front().country];
        ImGui::CloseCurrentPopup();
    }
    return picked;
}

} // namespace atlas::ui

#include "ui/drawer/drawer_anniversaries.h"

#include <algorithm>
#include <map>

#include "analysis/document/document.h"
#include "analysis/findings/anniversaries.h"
#include "core/text.h"
#include "model/facts/card_text.h"
#include "ui/drawer/anniversaries_head.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRow = 26.0F;
constexpr float kAgesWidth = 216.0F;
constexpr float kNarrowAgesWidth = 160.0F;
constexpr float kNarrow = 700.0F; // a drawer in which rows have no room for distances

// What the filter asks for: undone, or set elsewhere.
void followFilter(const Filter& filter, AnniversariesMemory& memory) {
    if (!filter.anniversaryYear) return;
    memory.year = *filter.anniversaryYear;
    memory.age = filter.anniversaryAge;
}

// An age and how many are of it, with a bar unless `largest` is 0. True when pressed.
bool ageRow(const Look& look, const char* id, std::string_view name, std::size_t count, std::size_t largest,
            bool isChosen) {
    const ListRow row = listRow(look, id, name, kRow, isChosen);
    const ImVec2 at = row.topLeft;
    const float width = row.widthPixels;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (largest > 0) {
        const float share = static_cast<float>(count) / static_cast<float>(largest);
        const float bar = std::max(2.0F, (width - 52.0F) * share);
        list.AddRectFilled({at.x, at.y + 3.0F}, {at.x + bar, at.y + kRow - 3.0F}, packed(look.theme.bar),
                           4.0F);
    }
    drawText(list, isChosen ? look.fonts.strong : look.fonts.body, {at.x + kGrid, at.y}, kRow,
             packed(look.theme.text), name, width - 60.0F);
    drawFigures(list, look.fonts.caption, at.x + width - kGrid, at.y, kRow, packed(look.theme.textMuted),
                withThousands(static_cast<std::int64_t>(count)));
    focusOutline(look);
    tooltip(look, "List only these  (Enter)");
    return row.wasPressed;
}

void chooseAge(std::optional<int> age, Filter& filter, AnniversariesMemory& memory) {
    memory.age = age;
    if (!filter.anniversaryYear) return;
    filter.anniversaryAge.reset();
    if (age) filter.anniversaryAge = static_cast<std::int16_t>(*age);
}

std::string ageText(int years) {
    return std::to_string(years) + " years";
}

void drawAges(const PanelInputs& inputs, float width, Filter& filter, AnniversariesMemory& memory) {
    const std::vector<Anniversary>& all = inputs.document.anniversariesIn(yearShown(inputs, memory));
    std::map<int, std::size_t> counts;
    for (const Anniversary& one : all)
        ++counts[one.years];
    if (memory.age) counts.try_emplace(*memory.age, 0); // chosen in another year, or under other filters
    std::size_t largest = 1;
    for (const auto& [years, count] : counts)
        largest = std::max(largest, count);
    beginPart("ages", {width, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    if (ageRow(inputs.look, "all", "All ages", all.size(), 0, !memory.age))
        chooseAge(std::nullopt, filter, memory);
    for (auto age = counts.rbegin(); age != counts.rend(); ++age) {
        ImGui::PushID(age->first);
        if (ageRow(inputs.look, "age", ageText(age->first), age->second, largest, memory.age == age->first))
            chooseAge(age->first, filter, memory);
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
    fadeBelow(inputs.look);
    ImGui::EndChild();
}

void drawPartnership(const PanelInputs& inputs, const Anniversary& one, bool isNarrow, ExploreState& state,
                     Requests& requests) {
    const Look& look = inputs.look;
    const PartnershipTable& table = inputs.network.partnerships;
    const CityIndex a = table.cityA[one.partnership];
    const CityIndex b = table.cityB[one.partnership];
    const std::string names = inputs.network.cityLabel(a) + " – " + inputs.network.cityLabel(b);
    const ListRow row =
        listRow(look, "partnership", names, kRow, state.view.selection.partnership == one.partnership);
    const ImVec2 at = row.topLeft;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float right = row.right() - kGrid;
    const Status status = table.status[one.partnership];
    const std::string ended = isEnded(status) ? folded(termOf(status).name) : std::string();
    const std::string distance = distanceText(static_cast<double>(table.distanceKilometres[one.partnership]));
    std::string figures = ended;
    if (!isNarrow) figures += (ended.empty() ? "" : " · ") + distance;
    const float room = figures.empty() ? 0.0F : textWidth(look.fonts.caption, figures) + 2.0F * kGrid;
    drawText(list, look.fonts.body, {at.x + kGrid, at.y}, kRow, packed(look.theme.text), names,
             right - room - at.x - kGrid);
    if (!figures.empty()) {
        drawText(list, look.fonts.caption, {right - textWidth(look.fonts.caption, figures), at.y}, kRow,
                 packed(look.theme.textMuted), figures);
    }
    focusOutline(look);
    tooltip(look, names + "\n" + distance + (ended.empty() ? "" : " · " + ended) +
                      "\nSelect this partnership and go there  (Enter)");
    if (!row.wasPressed) return;
    state.view.selection = selectionAfter({}, {Target::Kind::Partnership, one.partnership}, SelectBy::Click);
    requests.add(ask::ShowSelection{});
}

struct ListStyle {
    bool isNarrow = false;
    bool isUnknownTold = false; // otherwise the list ends with it
};

void drawList(const PanelInputs& inputs, ListStyle style, ExploreState& state,
              const AnniversariesMemory& memory, Requests& requests) {
    const Look& look = inputs.look;
    const int year = yearShown(inputs, memory);
    const std::vector<Anniversary>& all = inputs.document.anniversariesIn(year);
    beginPart("list", {0.0F, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    int age = 0;
    for (const Anniversary& one : all) {
        if (memory.age && one.years != *memory.age) continue;
        if (one.years != age) {
            const ImVec2 at = ImGui::GetCursorScreenPos();
            ImDrawList& list = *ImGui::GetWindowDrawList();
            const float used = drawText(list, look.fonts.strong, {at.x + kGrid, at.y}, kRow,
                                        packed(look.theme.accent), ageText(one.years));
            drawText(list, look.fonts.caption, {at.x + 2.0F * kGrid + used, at.y}, kRow,
                     packed(look.theme.textMuted), "since " + std::to_string(year - one.years));
            ImGui::Dummy({1.0F, kRow});
            age = one.years;
        }
        ImGui::PushID(static_cast<int>(one.partnership));
        drawPartnership(inputs, one, style.isNarrow, state, requests);
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
    ImGui::Indent(kGrid); // as the rows' words are
    if (countOfAge(all, memory.age) == 0) {
        const std::string years =
            memory.age ? std::to_string(*memory.age) + " years" : std::string("a round number of years");
        paragraph(look.fonts.body, packed(look.theme.textMuted),
                  "No partnership shown was founded " + years + " before " + std::to_string(year) + ".");
    }
    if (!style.isUnknownTold)
        paragraph(look.fonts.caption, packed(look.theme.textMuted), unknownYearsText(inputs.network));
    ImGui::Unindent(kGrid);
    fadeBelow(look);
    ImGui::EndChild();
}

} // namespace

void drawAnniversaries(const PanelInputs& inputs, ExploreState& state, AnniversariesMemory& memory,
                       Requests& requests) {
    followFilter(state.view.filter, memory);
    const bool isUnknownTold = drawAnniversariesHead(inputs, state.view.filter, memory);
    const bool isNarrow = ImGui::GetContentRegionAvail().x < kNarrow;
    drawAges(inputs, isNarrow ? kNarrowAgesWidth : kAgesWidth, state.view.filter, memory);
    ImGui::SameLine(0.0F, 2.0F * kGrid);
    drawList(inputs, {isNarrow, isUnknownTold}, state, memory, requests);
}

} // namespace atlas::ui

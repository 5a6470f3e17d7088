#include "ui/drawer_anniversaries.h"

#include <algorithm>
#include <map>

#include "core/text.h"
#include "model/card_text.h"
#include "ui/detail_rows.h"
#include "ui/text.h"
#include "ui/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRow = 26.0F;
constexpr float kAgesWidth = 216.0F;
constexpr float kNarrowAgesWidth = 160.0F;
constexpr float kNarrow = 700.0F; // a drawer in which rows have no room for distances
constexpr float kYearColumn = 112.0F;
constexpr float kNarrowYearColumn = 72.0F;
constexpr float kDistanceColumn = 168.0F;
constexpr int kFirstYear = 1931;
constexpr int kLastYear = 2199;

void refresh(const InterfaceInputs& inputs, const AppState& state, AnniversariesMemory& memory) {
    if (state.filter.anniversaryYear) memory.year = *state.filter.anniversaryYear; // undone, or set elsewhere
    const int year = memory.year.value_or(inputs.currentYear);
    const AnswerKey wanted{&inputs.network, state.filter};
    if (memory.answered == wanted && memory.answeredYear == year) return;
    memory.answered = wanted;
    memory.answeredYear = year;
    memory.list = anniversariesIn(year, inputs.network, inputs.shown);
    const auto isOfAge = [&](const Anniversary& one) { return one.years == memory.age; };
    if (std::none_of(memory.list.begin(), memory.list.end(), isOfAge)) memory.age.reset();
}

void setYear(int year, Filter& filter, AnniversariesMemory& memory) {
    memory.year = std::clamp(year, kFirstYear, kLastYear);
    if (filter.anniversaryYear) filter.anniversaryYear = static_cast<std::int16_t>(*memory.year);
}

std::string partnershipsText(std::size_t count) {
    return withThousands(static_cast<std::int64_t>(count)) + (count == 1 ? " partnership" : " partnerships");
}

// "Of all 30,075 partnerships 29,106 have no recorded year."
std::string unknownText(const Network& network) {
    const std::vector<std::int16_t>& years = network.partnerships.yearEstablished;
    const auto unknown = std::count(years.begin(), years.end(), kYearNotRecorded);
    return "Of all " + partnershipsText(years.size()) + ", " + withThousands(unknown) +
           (unknown == 1 ? " has no recorded year." : " have no recorded year.");
}

// Returns whether there was room to say how many have no recorded year.
bool drawHead(const InterfaceInputs& inputs, AppState& state, AnniversariesMemory& memory) {
    const Look& look = inputs.look;
    const int year = memory.answeredYear;
    constexpr float kYearWidth = 64.0F;
    constexpr float kToggleWidth = 216.0F;
    if (iconButton(look, "earlier", Icon::Minus, "The year before  (Space)"))
        setYear(year - 1, state.filter, memory);
    ImGui::SameLine(0.0F, 0.0F);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string figures = std::to_string(year);
    drawText(*ImGui::GetWindowDrawList(), look.fonts.heading,
             {at.x + (kYearWidth - textWidth(look.fonts.heading, figures)) / 2.0F, at.y}, kControlHeight,
             packed(look.theme.text), figures);
    ImGui::Dummy({kYearWidth, kControlHeight});
    ImGui::SameLine(0.0F, 0.0F);
    if (iconButton(look, "later", Icon::Plus, "The year after  (Space)"))
        setYear(year + 1, state.filter, memory);
    ImGui::SameLine(0.0F, 2.0F * kGrid);
    const ImVec2 words = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x - kToggleWidth - 2.0F * kGrid;
    std::string text =
        partnershipsText(memory.list.size()) + (memory.list.size() == 1 ? " celebrates." : " celebrate.");
    const std::string all = text + " " + unknownText(inputs.network);
    const bool hasRoom = textWidth(look.fonts.body, all) <= room;
    if (hasRoom) text = all;
    drawText(*ImGui::GetWindowDrawList(), look.fonts.body, words, kControlHeight,
             packed(look.theme.textMuted), text, room);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + room + 2.0F * kGrid);
    ImGui::BeginChild("only", {kToggleWidth, kControlHeight}, false,
                      ImGuiWindowFlags_NavFlattened | ImGuiWindowFlags_NoScrollbar);
    const bool isOn = state.filter.anniversaryYear.has_value();
    const std::string onlyThese =
        "Only these " + withThousands(static_cast<std::int64_t>(memory.list.size()));
    if (checkRow(look, "only", onlyThese, isOn, ImGui::GetContentRegionAvail().x)) {
        state.filter.anniversaryYear =
            isOn ? std::nullopt : std::optional<std::int16_t>(static_cast<std::int16_t>(year));
    }
    tooltip(look, "A filter like those at the left  (Space)");
    ImGui::EndChild();
    gap(kGrid);
    return hasRoom;
}

// An age and how many are of it, with a bar unless `largest` is 0. True when pressed.
bool ageRow(const Look& look, const char* id, std::string_view name, std::size_t count, std::size_t largest,
            bool isChosen) {
    const ListRow row = listRow(look, id, kRow, isChosen);
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
    focusRing(look);
    tooltip(look, "List only these  (Space)");
    return row.wasPressed;
}

std::string ageText(int years) {
    return std::to_string(years) + " years";
}

void drawAges(const InterfaceInputs& inputs, float width, AnniversariesMemory& memory) {
    std::map<int, std::size_t> counts;
    for (const Anniversary& one : memory.list)
        ++counts[one.years];
    std::size_t largest = 1;
    for (const auto& [years, count] : counts)
        largest = std::max(largest, count);
    ImGui::BeginChild("ages", {width, 0.0F}, false, ImGuiWindowFlags_NavFlattened);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    if (ageRow(inputs.look, "all", "All ages", memory.list.size(), 0, !memory.age)) memory.age.reset();
    for (auto age = counts.rbegin(); age != counts.rend(); ++age) {
        ImGui::PushID(age->first);
        if (ageRow(inputs.look, "age", ageText(age->first), age->second, largest, memory.age == age->first))
            memory.age = age->first;
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
    fadeBelow(inputs.look);
    ImGui::EndChild();
}

void drawPartnership(const InterfaceInputs& inputs, const Anniversary& one, bool isNarrow, AppState& state,
                     InterfaceRequests& requests) {
    const Look& look = inputs.look;
    const PartnershipTable& table = inputs.network.partnerships;
    const CityIndex a = table.cityA[one.partnership];
    const CityIndex b = table.cityB[one.partnership];
    const std::string names = inputs.network.cityLabel(a) + " – " + inputs.network.cityLabel(b);
    const ListRow row = listRow(look, "partnership", kRow, state.selection.partnership == one.partnership);
    const ImVec2 at = row.topLeft;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float right = row.right() - kGrid;
    const float year = isNarrow ? right - kNarrowYearColumn : right - kDistanceColumn - kYearColumn;
    drawText(list, look.fonts.body, {at.x + kGrid, at.y}, kRow, packed(look.theme.text), names,
             year - at.x - 2.0F * kGrid);
    drawText(list, look.fonts.caption, {year, at.y}, kRow, packed(look.theme.textMuted),
             "since " + std::to_string(table.yearEstablished[one.partnership]));
    const std::string distance = distanceText(static_cast<double>(table.distanceKilometres[one.partnership]));
    if (!isNarrow) {
        drawText(list, look.fonts.caption, {right - textWidth(look.fonts.caption, distance), at.y}, kRow,
                 packed(look.theme.textMuted), distance);
    }
    focusRing(look);
    tooltip(look, names + "\nSelect this partnership and go there  (Space)");
    if (!row.wasPressed) return;
    state.selection = selectionAfter({}, {Target::Kind::Partnership, one.partnership}, SelectBy::Click);
    requests.goTo = {inputs.network.cities.location[a], inputs.network.cities.location[b]};
}

struct ListStyle {
    bool isNarrow = false;
    bool isUnknownTold = false; // otherwise the list ends with it
};

void drawList(const InterfaceInputs& inputs, ListStyle style, AppState& state,
              const AnniversariesMemory& memory, InterfaceRequests& requests) {
    const Look& look = inputs.look;
    ImGui::BeginChild("list", {0.0F, 0.0F}, false, ImGuiWindowFlags_NavFlattened);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    int age = 0;
    for (const Anniversary& one : memory.list) {
        if (memory.age && one.years != *memory.age) continue;
        if (one.years != age) {
            const ImVec2 at = ImGui::GetCursorScreenPos();
            drawText(*ImGui::GetWindowDrawList(), look.fonts.strong, {at.x + kGrid, at.y}, kRow,
                     packed(look.theme.accent), ageText(one.years));
            ImGui::Dummy({1.0F, kRow});
            age = one.years;
        }
        ImGui::PushID(static_cast<int>(one.partnership));
        drawPartnership(inputs, one, style.isNarrow, state, requests);
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
    if (memory.list.empty()) {
        paragraph(look.fonts.body, packed(look.theme.textMuted),
                  "No partnership shown was founded a round number of years before " +
                      std::to_string(memory.answeredYear) + ".");
    }
    if (!style.isUnknownTold)
        paragraph(look.fonts.caption, packed(look.theme.textMuted), unknownText(inputs.network));
    fadeBelow(look);
    ImGui::EndChild();
}

} // namespace

void drawAnniversaries(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory,
                       InterfaceRequests& requests) {
    refresh(inputs, state, memory.anniversaries);
    const bool isUnknownTold = drawHead(inputs, state, memory.anniversaries);
    const bool isNarrow = ImGui::GetContentRegionAvail().x < kNarrow;
    drawAges(inputs, isNarrow ? kNarrowAgesWidth : kAgesWidth, memory.anniversaries);
    ImGui::SameLine(0.0F, 2.0F * kGrid);
    drawList(inputs, {isNarrow, isUnknownTold}, state, memory.anniversaries, requests);
}

} // namespace atlas::ui

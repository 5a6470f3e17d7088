#include "ui/key_sheet.h"

#include <algorithm>
#include <array>

#include "model/command_group.h"
#include "ui/text.h"
#include "ui/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kColumns = 2;
constexpr float kWidth = 856.0F;
constexpr float kPadding = 24.0F;
constexpr float kColumnGap = 24.0F;
constexpr float kTitleHeight = 40.0F;
constexpr float kKeyColumn = 120.0F;
constexpr float kTallestRow = 24.0F;
constexpr float kSmallestRow = 18.0F;      // where that is too much, the sheet scrolls
constexpr float kNarrowestForTwo = 640.0F; // columns

struct Group {
    CommandGroup name = CommandGroup::View;
    std::vector<const CommandInfo*> commands;

    // A heading takes as much as a row and a half.
    float rows() const { return static_cast<float>(commands.size()) + 1.5F; }
};

struct Column {
    std::vector<Group> groups;

    float rows() const {
        float sum = 0.0F;
        for (const Group& group : groups) {
            sum += group.rows();
        }
        return sum;
    }
};

std::array<Group, kCommandGroupCount> groupsOfCommands() {
    std::array<Group, kCommandGroupCount> groups;
    for (std::size_t i = 0; i < kCommandGroupCount; ++i) {
        groups[i].name = static_cast<CommandGroup>(i);
    }
    for (const CommandInfo& info : allCommands()) {
        groups[static_cast<std::size_t>(groupOf(info.command))].commands.push_back(&info);
    }
    return groups;
}

// All in one column, where the window is narrow; otherwise the groups in their order, the first at the left,
// so divided that the sheet is as low as can be.
std::vector<Column> columnsOfCommands(bool isNarrow) {
    const std::array<Group, kCommandGroupCount> groups = groupsOfCommands();
    if (isNarrow) return {Column{{groups.begin(), groups.end()}}};
    std::array<Column, kColumns> best;
    float fewestRows = 1e9F;
    for (unsigned atRight = 0; atRight < (1U << kCommandGroupCount); atRight += 2) {
        std::array<Column, kColumns> columns;
        for (std::size_t i = 0; i < kCommandGroupCount; ++i) {
            columns[(atRight >> i) & 1U].groups.push_back(groups[i]);
        }
        const float rows = std::max(columns[0].rows(), columns[1].rows());
        if (rows >= fewestRows) continue;
        fewestRows = rows;
        best = std::move(columns);
    }
    return {best.begin(), best.end()};
}

void drawKeyCap(const Look& look, ImVec2 at, float rowHeight, std::string_view key) {
    const float height = std::min(20.0F, rowHeight - 2.0F);
    const float width = std::max(24.0F, textWidth(look.fonts.caption, key) + 12.0F);
    const ImVec2 from{at.x, at.y + (rowHeight - height) / 2.0F};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(from, {from.x + width, from.y + height}, packed(look.theme.text, 0.10F), 4.0F);
    drawText(list, look.fonts.caption, {from.x + (width - textWidth(look.fonts.caption, key)) / 2.0F, from.y},
             height, packed(look.theme.text), key);
}

void drawColumn(const Look& look, const Column& column, ImVec2 at, float width, float rowHeight) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (const Group& group : column.groups) {
        drawText(list, look.fonts.strong, at, rowHeight, packed(look.theme.accent), nameOf(group.name));
        at.y += rowHeight;
        for (const CommandInfo* info : group.commands) {
            drawKeyCap(look, at, rowHeight, info->key);
            drawText(list, look.fonts.caption, {at.x + kKeyColumn, at.y}, rowHeight, packed(look.theme.text),
                     wordsOf(*info).title, width - kKeyColumn);
            at.y += rowHeight;
        }
        at.y += rowHeight / 2.0F;
    }
}

void drawSheet(const InterfaceInputs& inputs, const std::vector<Column>& columns, float rowHeight) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    drawText(list, look.fonts.heading, at, kControlHeight, packed(look.theme.text), "Keys");
    constexpr std::string_view kClose = "Any key closes";
    drawText(list, look.fonts.caption, {at.x + width - textWidth(look.fonts.caption, kClose), at.y},
             kControlHeight, packed(look.theme.textMuted), kClose);
    const auto count = static_cast<float>(columns.size());
    const float columnWidth = (width - kColumnGap * (count - 1.0F)) / count;
    float tallest = 0.0F;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        tallest = std::max(tallest, columns[i].rows() * rowHeight);
        const float x = at.x + static_cast<float>(i) * (columnWidth + kColumnGap);
        drawColumn(look, columns[i], {x, at.y + kTitleHeight}, columnWidth, rowHeight);
    }
    ImGui::Dummy({1.0F, kTitleHeight + tallest - rowHeight}); // how far one can scroll
}

} // namespace

void drawKeySheet(const InterfaceInputs& inputs, InterfaceMemory& memory) {
    if (memory.openKeys) ImGui::OpenPopup("keys");
    memory.openKeys = false;
    const ImVec2 window = inputs.sizePixels;
    const std::vector<Column> columns = columnsOfCommands(window.x < kNarrowestForTwo);
    float rows = 0.0F;
    for (const Column& column : columns)
        rows = std::max(rows, column.rows() - 0.5F); // no gap after the last
    const float chrome = kTitleHeight + 2.0F * kPadding - kGrid;
    const float rowHeight =
        std::clamp((window.y - 2.0F * kMargin - chrome) / rows, kSmallestRow, kTallestRow);
    const ImVec2 size{std::min(kWidth, window.x - 2.0F * kMargin),
                      std::min(chrome + rows * rowHeight, window.y - 2.0F * kMargin)};
    ImGui::SetNextWindowPos({window.x / 2.0F, window.y / 2.0F}, ImGuiCond_Always, {0.5F, 0.5F});
    ImGui::SetNextWindowSize(size, ImGuiCond_Always);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kPadding, kPadding - kGrid));
    memory.keysAreOpen = ImGui::BeginPopup("keys", ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoMove);
    ImGui::PopStyleVar();
    if (memory.keysAreOpen) {
        ImGui::SetScrollY(ImGui::GetScrollY() + static_cast<float>(memory.scrollKeys) * kTallestRow);
        drawSheet(inputs, columns, rowHeight);
        fadeBelow(inputs.look);
        if (memory.closeKeys || ImGui::IsMouseClicked(0)) ImGui::CloseCurrentPopup();
        ImGui::EndPopup();
    }
    memory.closeKeys = false;
    memory.scrollKeys = 0;
}

} // namespace atlas::ui

#include "ui/panels/key_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/commands/command_keys.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::size_t kMaxColumns = 3;
constexpr float kPadding = 24.0F;
constexpr float kColumnGap = 24.0F;
constexpr float kTitleHeight = 40.0F;
constexpr float kCapGap = 4.0F;
constexpr float kTallestRow = 24.0F;
constexpr float kSmallestRow = 17.0F; // where that is too much, the sheet scrolls
constexpr float kMinColumn = 328.0F;  // where there is room for two
constexpr float kUsualColumn = 416.0F;

struct Row {
    std::vector<std::string_view> keys;
    std::string_view words;
    float linesBeyondFirst = 0.0F; // of the words
};

struct Group {
    std::string_view name;
    std::vector<Row> rows;

    // A heading takes as much as a row and a half.
    float height(float rowHeight, float lineHeight) const {
        float sum = (static_cast<float>(rows.size()) + 1.5F) * rowHeight;
        for (const Row& row : rows)
            sum += row.linesBeyondFirst * lineHeight;
        return sum;
    }
};

using Groups = std::array<Group, kKeyGroupCount>;
using Column = std::vector<Group>;

Groups groupsOfKeys() {
    Groups groups;
    const std::vector<KeyGroup> keys = keyGroups();
    for (std::size_t i = 0; i < kKeyGroupCount; ++i) {
        groups[i].name = keys[i].name;
        for (const KeyLine& line : keys[i].lines)
            groups[i].rows.push_back({line.keys, line.words});
    }
    return groups;
}

float capWidth(const Look& look, std::string_view key) {
    return std::max(24.0F, textWidth(look.fonts.caption, key) + 12.0F);
}

float capsWidth(const Look& look, const Row& row) {
    float width = -kCapGap;
    for (const std::string_view key : row.keys)
        width += capWidth(look, key) + kCapGap;
    return width;
}

// Of the widest keys, and what keeps them from the words.
float keyColumnWidth(const Look& look, const Groups& groups) {
    float widest = 0.0F;
    for (const Group& group : groups) {
        for (const Row& row : group.rows)
            widest = std::max(widest, capsWidth(look, row));
    }
    return std::ceil(widest + 1.5F * kGrid);
}

float lineHeightOf(const Look& look) {
    return wrappedSize(look.fonts.caption, "A", 100.0F).y;
}

void wrapRows(const Look& look, float wordsWidth, Groups& groups) {
    for (Group& group : groups) {
        for (Row& row : group.rows) {
            const float lines = wrappedSize(look.fonts.caption, row.words, wordsWidth).y / lineHeightOf(look);
            row.linesBeyondFirst = std::max(0.0F, std::round(lines) - 1.0F);
        }
    }
}

float heightOf(const Column& column, float rowHeight, float lineHeight) {
    float sum = -rowHeight / 2.0F; // no gap after the last
    for (const Group& group : column)
        sum += group.height(rowHeight, lineHeight);
    return sum;
}

float tallest(const std::vector<Column>& columns, float rowHeight, float lineHeight) {
    float max = 0.0F;
    for (const Column& column : columns)
        max = std::max(max, heightOf(column, rowHeight, lineHeight));
    return max;
}

// Which of the columns each group is in: the groups in their order, so divided that the sheet is as low as
// can be.
std::vector<Column> columnsOf(const Groups& groups, std::size_t count, float lineHeight) {
    std::array<float, kKeyGroupCount> heights{};
    std::size_t ways = 1;
    for (std::size_t i = 0; i < kKeyGroupCount; ++i) {
        heights[i] = groups[i].height(kSmallestRow, lineHeight);
        ways *= count;
    }
    const auto columnIn = [&](std::size_t way, auto&& use) {
        for (std::size_t i = 0; i < kKeyGroupCount; ++i, way /= count)
            use(i, way % count);
    };
    std::size_t best = 0;
    float lowest = 1e9F;
    for (std::size_t way = 0; way < ways; way += count) { // the first group is in the first column
        std::array<float, kMaxColumns> sums{};
        columnIn(way, [&](std::size_t group, std::size_t column) { sums[column] += heights[group]; });
        const float height = *std::max_element(sums.begin(), sums.end());
        if (height >= lowest) continue;
        lowest = height;
        best = way;
    }
    std::vector<Column> columns(count);
    columnIn(best, [&](std::size_t group, std::size_t column) { columns[column].push_back(groups[group]); });
    return columns;
}

// Every row of the tallest column as high as the window leaves.
float rowHeightFor(const std::vector<Column>& columns, float room, float lineHeight) {
    const float max = tallest(columns, kTallestRow, lineHeight);
    const float min = tallest(columns, kSmallestRow, lineHeight);
    if (max <= room) return kTallestRow;
    if (min >= room) return kSmallestRow;
    return kSmallestRow + (kTallestRow - kSmallestRow) * (room - min) / (max - min);
}

void drawKeyCap(const Look& look, ImVec2 at, float rowHeight, std::string_view key) {
    const float height = std::min(20.0F, rowHeight - 2.0F);
    const float width = capWidth(look, key);
    const ImVec2 from{at.x, at.y + (rowHeight - height) / 2.0F};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(from, {from.x + width, from.y + height}, packed(look.theme.text, 0.10F), 4.0F);
    drawText(list, look.fonts.caption, {from.x + (width - textWidth(look.fonts.caption, key)) / 2.0F, from.y},
             height, packed(look.theme.text), key);
}

void drawRow(const Look& look, const Row& row, ImVec2 at, float keyColumn, float width, float rowHeight) {
    float x = at.x;
    for (const std::string_view key : row.keys) {
        drawKeyCap(look, {x, at.y}, rowHeight, key);
        x += capWidth(look, key) + kCapGap;
    }
    const float top = at.y + (rowHeight - lineHeightOf(look)) / 2.0F;
    drawWrapped(*ImGui::GetWindowDrawList(), look.fonts.caption, {at.x + keyColumn, top},
                packed(look.theme.text), row.words, width - keyColumn);
}

void drawColumn(const Look& look, const Column& column, ImVec2 at, float keyColumn, float width,
                float rowHeight) {
    for (const Group& group : column) {
        drawText(*ImGui::GetWindowDrawList(), look.fonts.strong, at, rowHeight, packed(look.theme.accent),
                 group.name);
        at.y += rowHeight;
        for (const Row& row : group.rows) {
            drawRow(look, row, at, keyColumn, width, rowHeight);
            at.y += rowHeight + row.linesBeyondFirst * lineHeightOf(look);
        }
        at.y += rowHeight / 2.0F;
    }
}

// How the sheet is laid out in a window of that size.
struct Plan {
    ImVec2 size;
    float keyColumn = 0.0F;
    float columnWidth = 0.0F;
    float rowHeight = kTallestRow;
    float contentHeight = 0.0F; // below the title
    bool isTall = false;        // it scrolls
    std::vector<Column> columns;
};

Plan planFor(const Look& look, ImVec2 window) {
    Plan plan;
    const float widest = window.x - 2.0F * (kMargin + kPadding) + kColumnGap;
    const auto columns =
        std::clamp<std::size_t>(static_cast<std::size_t>(widest / (kMinColumn + kColumnGap)), 1, kMaxColumns);
    const auto count = static_cast<float>(columns);
    plan.columnWidth = std::min(kUsualColumn, widest / count - kColumnGap);
    plan.size.x = count * (plan.columnWidth + kColumnGap) - kColumnGap + 2.0F * kPadding;
    Groups groups = groupsOfKeys();
    plan.keyColumn = keyColumnWidth(look, groups);
    wrapRows(look, plan.columnWidth - plan.keyColumn, groups);
    const float lineHeight = lineHeightOf(look);
    plan.columns = columnsOf(groups, columns, lineHeight);
    const float chrome = kTitleHeight + 2.0F * kPadding - kGrid;
    const float room = window.y - 2.0F * kMargin - chrome;
    plan.rowHeight = rowHeightFor(plan.columns, room, lineHeight);
    plan.contentHeight = tallest(plan.columns, plan.rowHeight, lineHeight);
    plan.isTall = plan.contentHeight > room + 1.0F;
    plan.size.y = chrome + std::min(plan.contentHeight, room);
    return plan;
}

void drawSheet(const Look& look, const Plan& plan) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    drawText(list, look.fonts.heading, at, kControlHeight, packed(look.theme.text), "Keys");
    const std::string_view closes =
        plan.isTall ? "Up and Down scroll, any other key closes" : "Any key closes";
    drawText(list, look.fonts.caption, {at.x + width - textWidth(look.fonts.caption, closes), at.y},
             kControlHeight, packed(look.theme.textMuted), closes);
    float x = at.x;
    for (const Column& column : plan.columns) {
        drawColumn(look, column, {x, at.y + kTitleHeight}, plan.keyColumn, plan.columnWidth, plan.rowHeight);
        x += plan.columnWidth + kColumnGap;
    }
    ImGui::Dummy({1.0F, kTitleHeight + plan.contentHeight}); // how far one can scroll
}

} // namespace

void drawKeySheet(const PanelInputs& inputs, KeySheetMemory& memory) {
    constexpr const char* kId = "keys";
    if (memory.open) ImGui::OpenPopup(kId);
    memory.open = false;
    memory.isOpen = ImGui::IsPopupOpen(kId);
    if (memory.isOpen) {
        const ImVec2 window = inputs.sizePixels;
        const Plan plan = planFor(inputs.look, window);
        memory.isTall = plan.isTall;
        ImGui::SetNextWindowPos({window.x / 2.0F, window.y / 2.0F}, ImGuiCond_Always, {0.5F, 0.5F});
        ImGui::SetNextWindowSize(plan.size, ImGuiCond_Always);
        ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kPadding, kPadding - kGrid));
        // Arrows scroll by rows; Dear ImGui would scroll by how long nothing happened.
        memory.isOpen = ImGui::BeginPopup(
            kId, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav);
        ImGui::PopStyleVar();
        if (memory.isOpen) {
            listPanel("Keys");
            ImGui::SetScrollY(ImGui::GetScrollY() + static_cast<float>(memory.scrollRows) * kTallestRow);
            drawSheet(inputs.look, plan);
            fadeBelow(inputs.look);
            if (memory.close || ImGui::IsMouseClicked(0)) ImGui::CloseCurrentPopup();
            ImGui::EndPopup();
        }
    }
    memory.close = false;
    memory.scrollRows = 0;
}

} // namespace atlas::ui

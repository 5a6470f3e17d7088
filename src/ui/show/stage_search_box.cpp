#include "ui/show/stage_search_box.h"

#include <array>

#include "ui/widgets/control_list.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::array kFieldColours{ImGuiCol_Text, ImGuiCol_TextDisabled, ImGuiCol_TextSelectedBg,
                                   ImGuiCol_FrameBg};

bool inputField(StageSearchMemory& memory, const char* hint) {
    for (const ImGuiCol colour : kFieldColours)
        ImGui::PushStyleColor(colour, 0U);
    if (memory.wasJustOpened && memory.isOpenedByLetter) {
        auto& letters = ImGui::GetIO().InputQueueCharacters;
        if (!letters.empty()) letters.erase(letters.begin());
    }
    memory.wasJustOpened = false;
    const bool wasEntered = pickerInput(hint, memory.picker);
    ImGui::PopStyleColor(static_cast<int>(kFieldColours.size()));
    return wasEntered;
}

bool drawRow(const StageSearchControl& row, std::size_t index, PickerMemory& memory) {
    const ImVec2 size{row.bottomRight.x - row.topLeft.x, row.bottomRight.y - row.topLeft.y};
    ImGui::SetCursorScreenPos(row.topLeft);
    ImGui::PushID(static_cast<int>(index));
    const bool wasClicked = ImGui::InvisibleButton("row", size);
    ImGui::PopID();
    listControl("row", row.words, memory.marked == index);
    const ImVec2 moved = ImGui::GetIO().MouseDelta;
    if (ImGui::IsItemHovered() && (moved.x != 0.0F || moved.y != 0.0F)) memory.marked = index;
    return wasClicked;
}

} // namespace

StageSearchEvents drawStageSearch(const StageSearchControl& field,
                                  const std::vector<StageSearchControl>& rows, StageSearchMemory& memory) {
    const ImVec2 end = rows.empty() ? field.bottomRight : rows.back().bottomRight;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0.0F, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding,
                        {0.0F, (field.bottomRight.y - field.topLeft.y - ImGui::GetFontSize()) / 2.0F});
    beginPanel("Search", {field.topLeft, {end.x - field.topLeft.x, end.y - field.topLeft.y}},
               ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoBackground);
    StageSearchEvents events;
    ImGui::SetCursorScreenPos(field.topLeft);
    events.wasEntered = inputField(memory, field.words.c_str());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (drawRow(rows[i], i, memory.picker)) events.clicked = i;
    }
    ImGui::End();
    ImGui::PopStyleVar(3);
    return events;
}

} // namespace atlas::ui

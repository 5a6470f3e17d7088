#include "ui/gallery/gallery_card.h"

#include <algorithm>

#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/typed_line.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kCardRounding = 6.0F;
constexpr float kButton = 28.0F;

void drawPicture(const Look& look, const ViewCard& card, ImVec2 from) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 to{from.x + kCardWidth, from.y + kCardPictureHeight};
    const ImVec2 middle{(from.x + to.x) / 2.0F, (from.y + to.y) / 2.0F};
    if (card.picture != ImTextureID{} && card.problem.empty()) {
        list.AddImageRounded(card.picture, from, to, {0.0F, 0.0F}, {1.0F, 1.0F}, IM_COL32_WHITE,
                             kCardRounding);
    } else {
        list.AddRectFilled(from, to, packed(look.theme.ocean), kCardRounding);
        drawIcon(list, card.problem.empty() ? Icon::Globe : Icon::Warning, middle, 32.0F,
                 packed(card.problem.empty() ? look.theme.textMuted : look.theme.warning));
    }
    list.AddRect(from, to, packed(look.theme.hairline), kCardRounding);
}

// Returns the name once it is typed; Esc and an empty one leave it as it was.
std::optional<std::string> drawNameField(ImVec2 at, GalleryMemory& memory) {
    std::optional<std::string> name;
    ImGui::SetCursorScreenPos({at.x, at.y + kGrid / 2.0F});
    ImGui::SetNextItemWidth(kCardWidth);
    const bool isFirst = memory.focusName;
    if (isFirst) focusNextControl();
    memory.focusName = false;
    const bool wasEntered = inputLine(
        {"##name", "", "Name", ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_AutoSelectAll},
        memory.newName);
    const bool wasLeft = !isFirst && ImGui::IsItemDeactivated();
    const bool isMeant = wasEntered || (wasLeft && !wasKeyPressed(ImGuiKey_Escape)); // Esc alone discards
    if (isMeant && memory.newName.find_first_not_of(' ') != std::string::npos) name = memory.newName;
    if (wasEntered || wasLeft) memory.renamed.reset();
    return name;
}

void drawName(const Look& look, const ViewCard& card, ImVec2 at, bool withButtons, CardUse& use) {
    const float room = kCardWidth - (withButtons ? 2.0F * kButton + kGrid : 0.0F);
    const bool isMarked = withButtons;
    drawText(*ImGui::GetWindowDrawList(), isMarked ? look.fonts.strong : look.fonts.body, at, kCardNameHeight,
             packed(look.theme.text), card.name, room);
    if (!withButtons) return;
    const float y = at.y + (kCardNameHeight - kButton) / 2.0F;
    ImGui::SetCursorScreenPos({at.x + kCardWidth - 2.0F * kButton, y});
    use.wantsRename = iconButton(look, "rename", Icon::Pencil, "Rename  (F2)", kButton);
    ImGui::SetCursorScreenPos({at.x + kCardWidth - kButton, y});
    use.wantsDelete = iconButton(look, "delete", Icon::Trash, "Delete  (Delete)", kButton);
}

void bringIntoSight(ImVec2 corner) {
    const float top = ImGui::GetWindowPos().y;
    const float above = top - corner.y + kGrid;
    const float below = corner.y + kCardHeight + kGrid - (top + ImGui::GetWindowHeight());
    if (below > 0.0F) ImGui::SetScrollY(ImGui::GetScrollY() + below);
    if (above > 0.0F) ImGui::SetScrollY(std::max(0.0F, ImGui::GetScrollY() - above));
}

std::string tipOf(const ViewCard& card) {
    if (!card.problem.empty()) return "Cannot be opened: " + std::string(card.problem);
    return std::string(card.name) + "\nOpen this view  (Enter); drag it to another place";
}

} // namespace

CardUse drawCard(const Look& look, const ViewCard& card, ImVec2 corner, std::size_t index,
                 GalleryMemory& memory) {
    CardUse use;
    const bool isMarked = memory.marked == index;
    if (isMarked && memory.wasMarkMoved) bringIntoSight(corner);
    ImGui::SetCursorScreenPos(corner);
    const bool wasPressed = ImGui::InvisibleButton("card", {kCardWidth, kCardPictureHeight});
    listControl("card", card.name, isMarked);
    const ImVec2 moved = ImGui::GetIO().MouseDelta;
    use.isHovered = ImGui::IsItemHovered() && (moved.x != 0.0F || moved.y != 0.0F) && !memory.renamed;
    use.isDragged = ImGui::IsItemActive() && ImGui::IsMouseDragging(0, kGrid);
    use.wasOpened = wasPressed && !memory.dragged;
    // The name and what is done to it stand beneath the picture.
    tooltipAbout(look, tipOf(card), {corner, {corner.x + kCardWidth, corner.y + kCardHeight}});
    drawPicture(look, card, corner);
    if (isMarked) {
        ImGui::GetWindowDrawList()->AddRect(
            {corner.x - 2.0F, corner.y - 2.0F},
            {corner.x + kCardWidth + 2.0F, corner.y + kCardPictureHeight + 2.0F}, packed(look.theme.accent),
            kCardRounding + 2.0F, 0, 3.0F);
    }
    const ImVec2 name{corner.x, corner.y + kCardPictureHeight};
    if (memory.renamed == index) {
        use.newName = drawNameField(name, memory);
    } else {
        drawName(look, card, name, isMarked, use);
    }
    // What the scrolled part ends with.
    ImGui::SetCursorScreenPos({corner.x, corner.y + kCardHeight});
    ImGui::Dummy({kCardWidth, 1.0F});
    return use;
}

} // namespace atlas::ui

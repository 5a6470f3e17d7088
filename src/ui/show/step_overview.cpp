#include "ui/show/step_overview.h"

#include <algorithm>
#include <string>

#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kMarginShare = 0.04F; // of the window's height, around and between the cards
constexpr float kNumberHeight = 36.0F;
constexpr float kRounding = 6.0F;
constexpr float kOutline = 4.0F;
constexpr ImU32 kGround = IM_COL32(16, 18, 22, 255);
constexpr ImU32 kText = IM_COL32(240, 242, 245, 255);
constexpr ImU32 kMuted = IM_COL32(160, 166, 176, 255);
constexpr ImU32 kEdge = IM_COL32(255, 255, 255, 40);

ImVec2 plus(ImVec2 point, ImVec2 size) {
    return {point.x + size.x, point.y + size.y};
}

void drawPicture(ImDrawList& list, const StepCard& card, ImVec2 from, ImVec2 to) {
    list.AddRectFilled(from, to, IM_COL32_BLACK, kRounding);
    if (card.picture != ImTextureID{} && !card.isBlank)
        list.AddImageRounded(card.picture, from, to, {0.0F, 1.0F}, {1.0F, 0.0F}, IM_COL32_WHITE, kRounding);
    list.AddRect(from, to, kEdge, kRounding);
}

bool drawCard(const Look& look, const StepCard& card, std::size_t index, bool isCurrent,
              const StepGrid& grid) {
    const ImVec2 from = grid.cornerOf(index);
    const ImVec2 to = plus(from, grid.card);
    const std::string number = std::to_string(index + 1);
    ImGui::SetCursorScreenPos(from);
    const bool wasPressed = ImGui::InvisibleButton("step", {grid.card.x, grid.card.y + kNumberHeight});
    listControl("step", number, isCurrent);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    drawPicture(list, card, from, to);
    const bool isHovered = ImGui::IsItemHovered();
    if (isCurrent || isHovered)
        list.AddRect({from.x - kOutline, from.y - kOutline}, plus(to, {kOutline, kOutline}),
                     isCurrent ? packed(look.theme.accent) : kMuted, kRounding + kOutline, 0,
                     kOutline - 1.0F);
    const float drawn =
        drawText(list, look.fonts.heading, {from.x, to.y}, kNumberHeight, isCurrent ? kText : kMuted, number);
    if (card.isBlank)
        drawText(list, look.fonts.body, {from.x + drawn + 2.0F * kGrid, to.y}, kNumberHeight, kMuted,
                 "black");
    return wasPressed;
}

} // namespace

StepGrid::StepGrid(ImVec2 window, std::size_t count, float aspect) {
    const float gap = kMarginShare * window.y;
    for (std::size_t across = 1; across <= count; ++across) {
        const auto columnCount = static_cast<float>(across);
        const auto rowCount = static_cast<float>((count + across - 1) / across);
        const float widest = (window.x - (columnCount + 1.0F) * gap) / columnCount;
        const float highest = (window.y - (rowCount + 1.0F) * gap) / rowCount - kNumberHeight;
        const float width = std::min(widest, highest * aspect);
        if (width <= card.x) continue;
        columns = across;
        card = {width, width / aspect};
        corner = {(window.x - columnCount * width - (columnCount - 1.0F) * gap) / 2.0F,
                  (window.y - rowCount * (card.y + kNumberHeight) - (rowCount - 1.0F) * gap) / 2.0F};
    }
    step = {card.x + gap, card.y + kNumberHeight + gap};
}

ImVec2 StepGrid::cornerOf(std::size_t index) const {
    return {corner.x + static_cast<float>(index % columns) * step.x,
            corner.y + static_cast<float>(index / columns) * step.y};
}

std::optional<std::size_t> drawStepOverview(const Look& look, ImVec2 window, std::span<const StepCard> cards,
                                            std::size_t current) {
    std::optional<std::size_t> chosen;
    const StepGrid grid(window, std::max<std::size_t>(1, cards.size()), window.x / window.y);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0.0F, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0.0F);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
    ImGui::PushStyleColor(ImGuiCol_WindowBg, kGround);
    beginPanel("Steps", {{0.0F, 0.0F}, window}, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoNav);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        if (drawCard(look, cards[i], i, i == current, grid)) chosen = i;
        ImGui::PopID();
    }
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(3);
    return chosen;
}

} // namespace atlas::ui

#include "ui/show/presenter_view.h"

#include <fmt/core.h>

#include <algorithm>

#include "ui/show/presenter_buttons.h"
#include "ui/show/presenter_layout.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr ImU32 kGround = IM_COL32(16, 18, 22, 255);
constexpr float kRounding = 4.0F;
constexpr float kBetweenTimes = 40.0F;
constexpr float kFiguresHeight = 38.0F;
constexpr float kFigureLabelHeight = 22.0F;
constexpr float kNarrow = 760.0F;       // narrower than that, times are told in fewer words
constexpr float kMostWarnings = 0.4F;   // of the height of the notes
constexpr float kWarningIndent = 24.0F; // for the sign
constexpr float kScrollRoom = 16.0F;    // between notes and their scroll bar

ImVec2 topLeft(const PanelBox& box) {
    return {box.left, box.top};
}

// A figure with what it is below it. Returns where it ends.
float drawFigure(const Look& look, ImVec2 at, ImFont* font, ImU32 colour, std::string_view figure,
                 std::string_view label) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float width = drawText(list, font, at, kFiguresHeight, colour, figure);
    const float labelWidth = drawText(list, look.fonts.caption, {at.x, at.y + kFiguresHeight},
                                      kFigureLabelHeight, packed(look.theme.textMuted), label);
    return at.x + std::max(width, labelWidth);
}

void drawTimes(const Look& look, const PanelBox& box, const PresenterShown& shown) {
    const PresenterTimes& times = shown.times;
    const ImU32 text = packed(look.theme.text);
    const ImU32 muted = packed(look.theme.textMuted);
    ImFont* figures = look.fonts.display;
    const bool isNarrow = box.width() < kNarrow;
    ImVec2 at = topLeft(box);
    const float gap = isNarrow ? kBetweenTimes / 2.0F : kBetweenTimes;
    at.x = gap + drawFigure(look, at, figures, text, times.clock, "Now");
    at.x = gap + drawFigure(look, at, figures, times.isHalted ? muted : text, times.elapsed,
                            times.isHalted ? "Clock halted" : "Since the start");
    const std::string planned = isNarrow ? times.plannedHere : times.plannedHere + " / " + times.plannedInAll;
    at.x = gap + drawFigure(look, at, figures, muted, planned,
                            isNarrow ? "Planned here" : "Planned until here / in all");
    drawFigure(look, at, look.fonts.heading, packed(times.isBehind ? look.theme.warning : look.theme.text),
               times.pace, "Pace");
    const std::string step = fmt::format("{} / {}", shown.step + 1, shown.stepCount);
    const std::string label =
        shown.typedNumber.empty() ? std::string("Step") : fmt::format("Enter: to {}", shown.typedNumber);
    const float width = std::max(textWidth(figures, step), textWidth(look.fonts.caption, label));
    drawFigure(look, {box.right - width, box.top}, figures, text, step, label);
}

void drawPicture(const Look& look, const PanelBox& box, const StepCard& card, std::string_view label,
                 bool isMuted) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    drawText(list, look.fonts.strong, {box.left, box.top - kPictureLabel}, kPictureLabel - 4.0F,
             packed(isMuted ? look.theme.textMuted : look.theme.text), label, box.width());
    const ImVec2 to{box.right, box.bottom};
    list.AddRectFilled(topLeft(box), to, IM_COL32_BLACK, kRounding);
    if (card.picture != ImTextureID{} && !card.isBlank)
        list.AddImageRounded(card.picture, topLeft(box), to, {0.0F, 1.0F}, {1.0F, 0.0F}, IM_COL32_WHITE,
                             kRounding);
    list.AddRect(topLeft(box), to, packed(look.theme.text, 0.25F), kRounding);
}

void drawClipped(const Look& look, const PanelBox& box, ImU32 colour, std::string_view text) {
    if (box.width() <= 0.0F || text.empty()) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRect(topLeft(box), {box.right, box.bottom}, true);
    drawWrapped(list, look.fonts.body, topLeft(box), colour, text, box.width());
    list.PopClipRect();
}

void drawPictures(const Look& look, const PresenterLayout& layout, const PresenterShown& shown) {
    const std::string now = shown.roomSees.empty() ? std::string("On the stage")
                                                   : fmt::format("On the stage: {}", shown.roomSees);
    drawPicture(look, layout.now, shown.now, now, false);
    if (!shown.next) {
        drawText(*ImGui::GetWindowDrawList(), look.fonts.strong,
                 {layout.next.left, layout.next.top - kPictureLabel}, kPictureLabel - 4.0F,
                 packed(look.theme.textMuted), "This is the last step");
        return;
    }
    drawPicture(look, layout.next, *shown.next, shown.next->isBlank ? "Next: black" : "Next", true);
    drawClipped(look, layout.nextText, packed(look.theme.textMuted), shown.next->caption);
}

// From the bottom up. Returns how much of the height they take.
float drawWarnings(const Look& look, const PanelBox& box, std::span<const std::string> warnings) {
    if (warnings.empty()) return 0.0F;
    const float width = box.width() - kWarningIndent;
    float height = 0.0F;
    for (const std::string& warning : warnings)
        height += wrappedSize(look.fonts.body, warning, width).y + kGrid / 2.0F;
    height = std::min(height, kMostWarnings * box.height());
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRect({box.left, box.bottom - height}, {box.right, box.bottom}, true);
    float top = box.bottom - height;
    for (const std::string& warning : warnings) {
        drawIcon(list, Icon::Warning, {box.left + 8.0F, top + fontSize(*look.fonts.body) / 2.0F}, 14.0F,
                 packed(look.theme.warning));
        drawWrapped(list, look.fonts.body, {box.left + kWarningIndent, top}, packed(look.theme.text), warning,
                    width);
        top += wrappedSize(look.fonts.body, warning, width).y + kGrid / 2.0F;
    }
    list.PopClipRect();
    return height + 2.0F * kGrid;
}

std::optional<ShowAction> drawNotesHead(const Look& look, const PanelBox& box) {
    drawText(*ImGui::GetWindowDrawList(), look.fonts.strong, topLeft(box), kPictureLabel - 4.0F,
             packed(look.theme.text), "Notes");
    std::optional<ShowAction> use;
    constexpr float kButton = 28.0F;
    const float top = box.top - 6.0F;
    ImGui::SetCursorScreenPos({box.right - 2.0F * kButton - kGrid, top});
    if (iconButton(look, "smaller", Icon::Minus, "Smaller notes  (-)", kButton))
        use = ShowAction::SmallerNotes;
    ImGui::SetCursorScreenPos({box.right - kButton, top});
    if (iconButton(look, "larger", Icon::Plus, "Larger notes  (+)", kButton)) use = ShowAction::LargerNotes;
    return use;
}

// Another step's notes begin at their top.
void scrollNotes(const PresenterShown& shown, float lineHeight) {
    ImGuiStorage& kept = *ImGui::GetStateStorage();
    const ImGuiID id = ImGui::GetID("step");
    if (kept.GetInt(id, -1) != static_cast<int>(shown.step)) ImGui::SetScrollY(0.0F);
    kept.SetInt(id, static_cast<int>(shown.step));
    if (shown.scrollNotes != 0)
        ImGui::SetScrollY(
            std::max(0.0F, ImGui::GetScrollY() + static_cast<float>(shown.scrollNotes) * lineHeight));
}

std::optional<ShowAction> drawNotes(const Look& look, PanelBox box, const PresenterShown& shown) {
    const std::optional<ShowAction> use = drawNotesHead(look, box);
    box.bottom -= drawWarnings(look, box, shown.warnings);
    const float top = box.top + kPictureLabel + kGrid;
    ImGui::SetCursorScreenPos({box.left, top});
    beginPart("notes", {box.width(), std::max(1.0F, box.bottom - top)}, ImGuiWindowFlags_NoNav);
    ImFont* font = shown.notesFont != nullptr ? shown.notesFont : look.fonts.heading;
    scrollNotes(shown, fontSize(*font));
    const float width = box.width() - kScrollBarWidth - kScrollRoom;
    const bool isEmpty = shown.notes.empty();
    const std::string_view words = isEmpty ? std::string_view("No notes for this step") : shown.notes;
    drawWrapped(*ImGui::GetWindowDrawList(), font, ImGui::GetCursorScreenPos(),
                packed(isEmpty ? look.theme.textMuted : look.theme.text), words, width);
    ImGui::Dummy({width, wrappedSize(font, words, width).y});
    fadeBelow(look);
    ImGui::EndChild();
    return use;
}

} // namespace

PresenterUse drawPresenterView(const Look& look, ImVec2 window, const PresenterShown& shown) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0.0F, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0.0F);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
    ImGui::PushStyleColor(ImGuiCol_WindowBg, kGround);
    beginPanel("Presenter", {{0.0F, 0.0F}, window},
               ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNav);
    ImGui::PopStyleVar(3);
    const PresenterButtons buttons(look, shown);
    const PresenterLayout layout =
        presenterLayout(window, shown.aspect, buttons.heightWithin(window.x - 2.0F * kPresenterEdge));
    drawTimes(look, layout.times, shown);
    drawPictures(look, layout, shown);
    const std::optional<ShowAction> inNotes = drawNotes(look, layout.notes, shown);
    PresenterUse use = buttons.draw(layout.buttons);
    if (inNotes) use.action = inNotes;
    ImGui::End();
    ImGui::PopStyleColor();
    return use;
}

} // namespace atlas::ui

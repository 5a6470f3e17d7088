#include "ui/drawer/drawer_tour.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "model/tour/tour_edits.h"
#include "ui/drawer/tour_fields.h"
#include "ui/drawer/tour_steps.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kListShare = 0.42F;
constexpr float kLeastList = 240.0F;
constexpr float kTitleWidth = 220.0F;

void drawChoices(const PanelInputs& inputs, Requests& requests) {
    const Look& look = inputs.look;
    if (menuButton(look, "tours", nullptr, "Tours", "Open another tour, begin a new one, or delete this one",
                   ImGui::IsPopupOpen("all-tours")))
        ImGui::OpenPopup("all-tours");
    ImGui::SetNextWindowSizeConstraints({0.0F, 0.0F},
                                        {inputs.sizePixels.x, inputs.sizePixels.y - 2.0F * kMargin});
    if (!ImGui::BeginPopup("all-tours")) return;
    listMenu("all-tours");
    if (menuRow(look, "new", "New tour", "", false)) {
        requests.add(ask::BeginTour{});
        ImGui::CloseCurrentPopup();
    }
    for (std::size_t i = 0; i < inputs.tour.choices.size(); ++i) {
        const TourChoice& choice = inputs.tour.choices[i];
        ImGui::PushID(static_cast<int>(i));
        const std::string_view whose = !choice.problem.empty() ? "cannot be read"
                                       : choice.isOwn          ? "yours"
                                                               : "with the atlas";
        if (menuRow(look, "tour", choice.title, whose, choice.isOpen, choice.problem)) {
            requests.add(ask::OpenTour{i});
            ImGui::CloseCurrentPopup();
        }
        ImGui::PopID();
    }
    if (inputs.tour.canDelete) {
        if (menuRow(look, "delete", "Delete this tour", "can be undone", false)) {
            requests.add(ask::DeleteTour{});
            ImGui::CloseCurrentPopup();
        }
    }
    if (!inputs.tour.deleted.empty()) {
        if (menuRow(look, "restore", "Bring back " + inQuotes(inputs.tour.deleted), "deleted", false)) {
            requests.add(ask::RestoreTour{});
            ImGui::CloseCurrentPopup();
        }
    }
    ImGui::EndPopup();
}

void drawTitle(const PanelInputs& inputs, Requests& requests) {
    TourDraft draft = *inputs.tour.draft;
    pushFont(inputs.look.fonts.body);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, fieldPadding(kGrid));
    ImGui::SetNextItemWidth(kTitleWidth);
    if (textField("##title", "The tour's title", draft.tour.title))
        requests.add(ask::ChangeTour{std::move(draft), TourEdit::Typing});
    ImGui::PopStyleVar();
    ImGui::PopFont();
    tooltip(inputs.look, "The tour's title; its file has the name of the first one");
}

std::string lengthOf(const Tour& tour) {
    const auto seconds = static_cast<long>(std::lround(secondsOf(tour)));
    return fmt::format("{}, {}:{:02} min", counted(tour.steps.size(), "step", "steps"), seconds / 60,
                       seconds % 60);
}

void drawHead(const PanelInputs& inputs, Requests& requests) {
    const Look& look = inputs.look;
    const TourInputs& tour = inputs.tour;
    drawChoices(inputs, requests);
    ImGui::SameLine(0.0F, kGrid);
    drawTitle(inputs, requests);
    ImGui::SameLine(0.0F, kGrid);
    if (textButton(look, "add", "Add this view", tour.draft->tour.steps.empty()))
        requests.run("add-step"_command);
    tooltip(look, tooltipOf("add-step"_command));
    ImGui::SameLine(0.0F, kGrid);
    if (!tour.draft->tour.steps.empty()) {
        if (iconButton(look, "present", Icon::Screen, tooltipOf("present"_command)))
            requests.run("present"_command);
        ImGui::SameLine(0.0F, 0.0F);
    }
    if (tour.canUndo) {
        if (iconButton(look, "undo-tour", Icon::Undo, "Undo the last edit of the tour  (Ctrl+Z)"))
            requests.add(ask::UndoTour{});
        ImGui::SameLine(0.0F, 0.0F);
    }
    if (tour.canRedo) {
        if (iconButton(look, "redo-tour", Icon::Redo, "Redo the edit  (Ctrl+Shift+Z)"))
            requests.add(ask::RedoTour{});
        ImGui::SameLine(0.0F, 0.0F);
    }
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({0.0F, kControlHeight});
    if (!tour.draft->tour.steps.empty()) {
        drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, {at.x + kGrid, at.y}, kControlHeight,
                 packed(look.theme.textMuted), lengthOf(tour.draft->tour),
                 std::max(0.0F, ImGui::GetWindowPos().x + ImGui::GetWindowWidth() - at.x - 2.0F * kGrid));
    }
}

void drawEmpty(const Look& look) {
    gap(kGrid);
    line(look.fonts.strong, packed(look.theme.text), "A talk with the map");
    gap(kGrid / 2.0F);
    paragraph(
        look.fonts.body, packed(look.theme.textMuted),
        "Set the map as the room is to see it, select what you speak of, and add it as a step. Then give "
        "it a caption for the room and notes for yourself. What you make is kept as you go.");
}

} // namespace

void drawTour(const PanelInputs& inputs, TourMemory& memory, Requests& requests) {
    if (inputs.tour.draft == nullptr) return;
    drawHead(inputs, requests);
    gap(kGrid / 2.0F);
    if (inputs.tour.draft->tour.steps.empty()) return drawEmpty(inputs.look);
    const float room = ImGui::GetContentRegionAvail().x;
    beginPart("steps", {std::max(kLeastList, std::floor(room * kListShare)), 0.0F});
    drawTourSteps(inputs, memory, requests);
    fadeBelow(inputs.look);
    ImGui::EndChild();
    ImGui::SameLine(0.0F, 2.0F * kGrid);
    beginPart("fields", {0.0F, 0.0F});
    drawTourFields(inputs, memory, requests);
    fadeBelow(inputs.look);
    ImGui::EndChild();
}

} // namespace atlas::ui

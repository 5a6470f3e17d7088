#include "ui/drawer/tour_steps.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text.h"
#include "model/tour/tour_edits.h"
#include "ui/widgets/detail_rows.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kRow = 28.0F;
constexpr float kNumberWidth = 28.0F;

void change(Tour tour, std::size_t step, Requests& requests) {
    requests.add(ask::ChangeTour{{std::move(tour), step}});
}

void moveStep(const TourInputs& tour, std::size_t from, std::size_t to, TourMemory& memory,
              Requests& requests) {
    if (from == to || to >= tour.draft->tour.steps.size()) return;
    change(withStepMoved(tour.draft->tour, from, to), to, requests);
    memory.focusStep = to;
}

// What the row says: the caption, or what the step is without one.
std::string nameOf(const TourInputs& tour, std::size_t step) {
    const TourStep& told = tour.draft->tour.steps[step];
    if (!tour.words[step].caption.empty()) {
        std::string name = tour.words[step].caption;
        std::replace(name.begin(), name.end(), '\n', ' ');
        return name;
    }
    switch (told.kind) {
        case StepKind::Start:
            return "The title";
        case StepKind::Blank:
            return "Nothing: the room looks at you";
        case StepKind::Closing:
            return "The end, with sources";
        case StepKind::Map:
            break;
    }
    return tour.words[step].subject;
}

std::string tipOf(const TourInputs& tour, std::size_t step) {
    std::string tip = fmt::format("Step {}: {}", step + 1, nameOf(tour, step));
    for (const std::string& problem : tour.words[step].problems)
        tip += "\n" + problem;
    return tip + "\nShow it  (Enter); drag it, or Ctrl with an arrow, to another place; Delete takes it out";
}

void drawRow(const Look& look, const TourInputs& tour, std::size_t step, const ListRow& row) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 at = row.topLeft;
    const TourStep& told = tour.draft->tour.steps[step];
    const std::string seconds = fmt::format("{:g} s", told.seconds);
    const float secondsLeft = row.right() - kGrid - textWidth(look.fonts.caption, seconds);
    drawText(list, look.fonts.caption, {at.x + kGrid, at.y}, kRow, packed(look.theme.textMuted),
             std::to_string(step + 1));
    drawText(list, look.fonts.caption, {secondsLeft, at.y}, kRow, packed(look.theme.textMuted), seconds);
    float left = at.x + kNumberWidth;
    if (!tour.words[step].problems.empty()) {
        drawIcon(list, Icon::Warning, {left + 7.0F, at.y + kRow / 2.0F}, 13.0F, packed(look.theme.warning));
        left += 20.0F;
    }
    const bool hasWords = !tour.words[step].caption.empty();
    drawText(list, look.fonts.body, {left, at.y}, kRow,
             packed(hasWords ? look.theme.text : look.theme.textMuted), nameOf(tour, step),
             secondsLeft - kGrid - left);
}

// Keys for the row that has the keyboard.
void takeKeys(const TourInputs& tour, std::size_t step, TourMemory& memory, Requests& requests) {
    if (!ImGui::IsItemFocused()) return;
    if (wasKeyPressed(ImGuiKey_Delete)) {
        removeStep(tour, step, requests);
        memory.focusStep = step;
    }
    if (!ImGui::GetIO().KeyCtrl) return;
    if (step > 0 && takeArrow(ImGuiDir_Up)) moveStep(tour, step, step - 1, memory, requests);
    if (takeArrow(ImGuiDir_Down)) moveStep(tour, step, step + 1, memory, requests);
}

// The place among `count` rows at which what is carried would be put down.
std::size_t placeUnderMouse(float firstRowTop, std::size_t count) {
    const float row = (ImGui::GetMousePos().y - firstRowTop) / kRow;
    return static_cast<std::size_t>(std::clamp(row, 0.0F, static_cast<float>(count) - 1.0F));
}

void carry(const Look& look, const TourInputs& tour, float firstRowTop, TourMemory& memory,
           Requests& requests) {
    if (!memory.carried) return;
    const std::size_t from = *memory.carried;
    const std::size_t count = tour.draft->tour.steps.size();
    const std::size_t to = placeUnderMouse(firstRowTop, count);
    if (!ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        memory.carried.reset();
        if (from < count) moveStep(tour, from, to, memory, requests);
        return;
    }
    const float y = firstRowTop + kRow * static_cast<float>(to > from ? to + 1 : to);
    const float left = ImGui::GetWindowPos().x;
    ImGui::GetWindowDrawList()->AddLine({left, y}, {left + rowWidth(), y}, packed(look.theme.accent), 2.0F);
}

} // namespace

void duplicateStep(const TourInputs& tour, Requests& requests) {
    change(withStepTwice(tour.draft->tour, tour.draft->step), tour.draft->step + 1, requests);
}

void removeStep(const TourInputs& tour, std::size_t step, Requests& requests) {
    change(withoutStep(tour.draft->tour, step), step, requests);
}

void drawTourSteps(const PanelInputs& inputs, TourMemory& memory, Requests& requests) {
    const Look& look = inputs.look;
    const TourInputs& tour = inputs.tour;
    const float firstRowTop = ImGui::GetCursorScreenPos().y;
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    for (std::size_t i = 0; i < tour.draft->tour.steps.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        if (memory.focusStep == i) focusNextControl();
        const ListRow row = listRow(look, "step", nameOf(tour, i), kRow, tour.draft->step == i);
        if (ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left, kGrid)) memory.carried = i;
        takeKeys(tour, i, memory, requests);
        drawRow(look, tour, i, row);
        focusOutline(look);
        tooltip(look, tipOf(tour, i));
        if (row.wasPressed && !memory.carried) requests.add(ask::ShowStep{i});
        ImGui::PopID();
    }
    if (memory.focusStep && !requests.has<ask::ChangeTour>()) memory.focusStep.reset();
    ImGui::PopStyleVar();
    carry(look, tour, firstRowTop, memory, requests);
}

} // namespace atlas::ui

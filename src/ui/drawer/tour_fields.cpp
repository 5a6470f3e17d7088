#include "ui/drawer/tour_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>

#include "core/parse_number.h"
#include "core/text.h"
#include "model/tour/caption.h"
#include "ui/drawer/tour_steps.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kSecondsWidth = 56.0F;

constexpr std::array<std::string_view, kStepTransitionCount> kTransitions{"Fly", "Fade", "Cut"};
constexpr std::array<std::string_view, kStepTransitionCount> kTransitionTips{
    "The map flies there", "One picture fades into the other", "At once"};
constexpr std::array<std::string_view, kStepKindCount> kKinds{"Map", "Title", "Nothing", "End"};
constexpr std::array<std::string_view, kStepKindCount> kKindTips{
    "The map with its caption", "The tour's title over the map, the caption below it",
    "A dark stage: the room looks at the speaker", "The caption over the map, and whom all is from"};

void give(const TourInputs& tour, TourStep step, TourEdit edit, Requests& requests) {
    TourDraft draft = *tour.draft;
    draft.tour.steps[draft.step] = std::move(step);
    requests.add(ask::ChangeTour{std::move(draft), edit});
}

// One of several, in a menu. Another one, if it was chosen.
std::optional<std::size_t> drawMenu(const Look& look, const char* id,
                                    std::span<const std::string_view> labels,
                                    std::span<const std::string_view> tips, std::size_t chosen,
                                    std::string_view tip) {
    std::optional<std::size_t> other;
    ImGui::PushID(id);
    if (menuButton(look, id, nullptr, labels[chosen], tip, ImGui::IsPopupOpen("choices")))
        ImGui::OpenPopup("choices");
    if (ImGui::BeginPopup("choices")) {
        listMenu(id);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            if (!menuRow(look, labels[i].data(), labels[i], "", i == chosen, tips[i])) continue;
            other = i;
            ImGui::CloseCurrentPopup();
        }
        ImGui::EndPopup();
    }
    ImGui::PopID();
    return other;
}

void drawKind(const Look& look, const TourInputs& tour, const TourStep& step, Requests& requests) {
    const auto chosen =
        drawMenu(look, "kind", kKinds, kKindTips, static_cast<std::size_t>(step.kind), "What the step shows");
    if (!chosen) return;
    TourStep other = step;
    other.kind = static_cast<StepKind>(*chosen);
    give(tour, std::move(other), TourEdit::Change, requests);
}

void drawSeconds(const Look& look, const TourInputs& tour, const TourStep& step, TourMemory& memory,
                 Requests& requests) {
    if (!memory.isTypingSeconds) memory.seconds = fmt::format("{:g}", step.seconds);
    ImGui::SetNextItemWidth(kSecondsWidth);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, fieldPadding(kGrid));
    numberField("##seconds", "s", memory.seconds, "Seconds");
    ImGui::PopStyleVar();
    memory.isTypingSeconds = ImGui::IsItemActive();
    const bool wasEdited = ImGui::IsItemDeactivatedAfterEdit();
    tooltip(look, "How many seconds the step stands when the tour goes on by itself: 1 to 3,600");
    ImGui::SameLine(0.0F, kGrid / 2.0F);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({textWidth(look.fonts.caption, "s"), kControlHeight});
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, at, kControlHeight,
             packed(look.theme.textMuted), "s");
    if (!wasEdited) return;
    const std::optional<double> seconds = parseNumber<double>(memory.seconds);
    if (!seconds) return; // the figure of before comes back
    TourStep other = step;
    other.seconds = std::clamp(*seconds, kShortestStepSeconds, kLongestStepSeconds);
    give(tour, std::move(other), TourEdit::Change, requests);
}

void drawTransition(const Look& look, const TourInputs& tour, const TourStep& step, Requests& requests) {
    const auto chosen =
        drawMenu(look, "transition", kTransitions, kTransitionTips, static_cast<std::size_t>(step.transition),
                 "How the stage comes to the step");
    if (!chosen) return;
    TourStep other = step;
    other.transition = static_cast<StepTransition>(*chosen);
    give(tour, std::move(other), TourEdit::Change, requests);
}

// Beside what was drawn last where there is room for it, or else in a new line.
void besideIfRoom(float widthPixels) {
    const float right = ImGui::GetWindowPos().x + ImGui::GetWindowWidth();
    if (ImGui::GetItemRectMax().x + kGrid + widthPixels <= right) ImGui::SameLine(0.0F, kGrid);
}

void drawButtons(const Look& look, const TourInputs& tour, Requests& requests) {
    constexpr std::string_view kRetake = "Take this view";
    besideIfRoom(textWidth(look.fonts.body, kRetake) + 3.0F * kGrid + 2.0F * kControlHeight);
    if (textButton(look, "retake", kRetake)) requests.add(ask::RetakeStep{tour.draft->step});
    tooltip(look, "The step shows what the map shows now, and speaks of what is selected  (Enter)");
    ImGui::SameLine(0.0F, kGrid);
    if (iconButton(look, "duplicate", Icon::Twice, "One more of the same step"))
        duplicateStep(tour, requests);
    ImGui::SameLine(0.0F, 0.0F);
    if (iconButton(look, "remove", Icon::Trash, "Take the step out  (Delete in the list)"))
        removeStep(tour, tour.draft->step, requests);
}

// What the step speaks of, which stands out on the stage.
void drawSpotlight(const Look& look, const TourInputs& tour, const TourStep& step, Requests& requests) {
    constexpr std::string_view kTake = "Take what is selected";
    const std::string& words = tour.words[tour.draft->step].spotlight;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float buttons =
        textWidth(look.fonts.body, kTake) + 3.0F * kGrid + (step.spotlight.empty() ? 0.0F : kControlHeight);
    const float room = std::max(0.0F, ImGui::GetContentRegionAvail().x - buttons - kGrid);
    const std::string said = words.empty() ? "Speaks of nothing in particular" : "Speaks of " + words;
    const float width = drawText(*ImGui::GetWindowDrawList(), look.fonts.body, at, kControlHeight,
                                 packed(words.empty() ? look.theme.textMuted : look.theme.text), said, room);
    ImGui::Dummy({width, kControlHeight});
    ImGui::SameLine(0.0F, kGrid);
    if (textButton(look, "spotlight", kTake)) requests.add(ask::TakeSpotlight{tour.draft->step});
    tooltip(look, "The step speaks of what is selected on the map: it stands out, and the rest recedes");
    if (step.spotlight.empty()) return;
    ImGui::SameLine(0.0F, 0.0F);
    if (iconButton(look, "clear-spotlight", Icon::Close, "It speaks of nothing in particular")) {
        TourStep other = step;
        other.spotlight.clear();
        give(tour, std::move(other), TourEdit::Change, requests);
    }
}

std::string figuresTip() {
    std::string tip = "What the room reads. Figures in braces are filled in:";
    for (const CaptionFigure& figure : captionFigures())
        tip += fmt::format("\n{{{}}}: {}", figure.name, figure.meaning);
    return tip;
}

void drawCaption(const Look& look, const TourInputs& tour, const TourStep& step, float width,
                 TourMemory& memory, Requests& requests) {
    TourStep other = step;
    if (memory.focusCaption) focusNextControl();
    const bool wasChanged = textArea("##caption", "Caption: what the room reads", other.caption,
                                     {width, 2, 5, &memory.focusCaption});
    tooltip(look, figuresTip());
    if (wasChanged) give(tour, other, TourEdit::Typing, requests);
    const StepWords& words = tour.words[tour.draft->step];
    if (words.caption != step.caption)
        paragraph(look.fonts.caption, packed(look.theme.textMuted), words.caption);
    for (const std::string& problem : words.problems)
        paragraph(look.fonts.caption, packed(look.theme.warning), problem);
}

void drawNotes(const Look& look, const TourInputs& tour, const TourStep& step, float width,
               Requests& requests) {
    TourStep other = step;
    if (textArea("##notes", "Notes: for the speaker alone", other.notes, {width, 3, 12}))
        give(tour, std::move(other), TourEdit::Typing, requests);
    tooltip(look, "Notes: the room never sees them");
}

} // namespace

void drawTourFields(const PanelInputs& inputs, TourMemory& memory, Requests& requests) {
    const Look& look = inputs.look;
    const TourInputs& tour = inputs.tour;
    if (tour.draft->tour.steps.empty()) return;
    const TourStep& step = tour.draft->tour.steps[tour.draft->step];
    pushFont(look.fonts.body);
    drawKind(look, tour, step, requests);
    ImGui::SameLine(0.0F, kGrid);
    drawTransition(look, tour, step, requests);
    ImGui::SameLine(0.0F, kGrid);
    drawSeconds(look, tour, step, memory, requests);
    drawButtons(look, tour, requests);
    gap(kGrid / 2.0F);
    if (step.kind != StepKind::Blank) {
        drawSpotlight(look, tour, step, requests);
        gap(kGrid / 2.0F);
    }
    const float width = ImGui::GetContentRegionAvail().x - kGrid / 2.0F;
    // Another step is another field: what was typed before is no part of it.
    ImGui::PushID(static_cast<int>(tour.draft->step));
    drawCaption(look, tour, step, width, memory, requests);
    gap(kGrid / 2.0F);
    drawNotes(look, tour, step, width, requests);
    ImGui::PopID();
    ImGui::PopFont();
}

} // namespace atlas::ui

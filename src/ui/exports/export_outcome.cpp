#include "ui/exports/export_outcome.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "core/text.h"
#include "ui/exports/export_choices.h"
#include "ui/exports/export_rows.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kPreviewHeight = 240.0F;
constexpr float kFrameRounding = 4.0F;

// By the values of ExportGroup.
constexpr std::array<std::string_view, kExportGroupCount> kSave{"Save picture", "Save drawing", "Save page",
                                                                "Save data"};

// Squares behind what is transparent.
void drawSquares(ImDrawList& list, const Look& look, ImVec2 from, ImVec2 to) {
    constexpr float kSide = 8.0F;
    list.AddRectFilled(from, to, packed(look.theme.text, 0.06F));
    list.PushClipRect(from, to, true);
    for (float y = 0.0F; from.y + y < to.y; y += kSide) {
        const bool isOdd = static_cast<int>(y / kSide) % 2 == 1;
        for (float x = isOdd ? kSide : 0.0F; from.x + x < to.x; x += 2.0F * kSide)
            list.AddRectFilled({from.x + x, from.y + y}, {from.x + x + kSide, from.y + y + kSide},
                               packed(look.theme.text, 0.08F));
    }
    list.PopClipRect();
}

// As large as there is room for, in the middle of it.
void drawPreview(const Look& look, const ExportPreviewView& preview, bool isTransparent) {
    const float width = ImGui::GetContentRegionAvail().x;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({width, kPreviewHeight});
    listControl("preview", preview.isCurrent ? "Preview" : "Preview is drawn");
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float share = std::min(1.0F, kPreviewHeight / (width * preview.heightPerWidth));
    const ImVec2 size{width * share, width * share * preview.heightPerWidth};
    const ImVec2 from{at.x + (width - size.x) / 2.0F, at.y + (kPreviewHeight - size.y) / 2.0F};
    const ImVec2 to{from.x + size.x, from.y + size.y};
    if (preview.texture == ImTextureID{}) {
        list.AddRectFilled(from, to, packed(look.theme.text, 0.05F), kFrameRounding);
        drawWrapped(list, look.fonts.caption, {from.x + kGrid, from.y + kGrid}, packed(look.theme.textMuted),
                    preview.problem.empty() ? "The preview is being drawn …" : preview.problem,
                    size.x - 2.0F * kGrid);
    } else {
        if (isTransparent) drawSquares(list, look, from, to);
        list.AddImage(preview.texture, from, to, {0.0F, 0.0F}, {1.0F, 1.0F},
                      packed({1.0F, 1.0F, 1.0F, 1.0F}, preview.isCurrent ? 1.0F : 0.55F));
    }
    list.AddRect(from, to, packed(look.theme.hairline), kFrameRounding);
}

// Two lines that are there in every case: the buttons under them stay where they are.
void drawFigures(const Look& look, const ExportPlace& place, bool hasSize) {
    const bool isWrong = !place.problem.empty();
    std::string figures = place.estimate;
    if (hasSize) figures = place.size + "  ·  " + figures;
    line(look.fonts.body, packed(look.theme.text), figures);
    const float width = ImGui::GetContentRegionAvail().x;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string& words = isWrong ? place.problem : place.file;
    constexpr float kLine = 20.0F;
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, at, kLine,
             packed(isWrong ? look.theme.warning : look.theme.textMuted), words, width);
    ImGui::Dummy({width, kLine});
    tooltip(look, words);
}

void drawButtons(const Look& look, const ExportPlace& place, const ExportChoice& format, Requests& requests) {
    const float width = ImGui::GetContentRegionAvail().x;
    const bool isPicture = format.hasMap && format.group != ExportGroup::Page;
    const float copyWidth = isPicture ? 128.0F : 0.0F;
    ImGui::BeginDisabled(!place.problem.empty());
    const std::string_view label = kSave[static_cast<std::size_t>(format.group)];
    if (textButton(look, "save", label, true, width - copyWidth - (isPicture ? kGrid : 0.0F)))
        requests.run("save-picture"_command);
    ImGui::EndDisabled();
    tooltip(look, tooltipOf("save-picture"_command));
    if (!isPicture) return;
    ImGui::SameLine(0.0F, kGrid);
    if (textButton(look, "copy", "Copy picture", false, copyWidth)) requests.run("copy-picture"_command);
    tooltip(look, tooltipOf("copy-picture"_command));
}

void heading(const Look& look, std::string_view words) {
    gap(kGrid);
    hairline(look);
    gap(kGrid / 2.0F);
    line(look.fonts.strong, packed(look.theme.text), words);
}

void drawWork(const Look& look, const ExportPlace& place, Requests& requests) {
    if (place.work.empty()) return;
    heading(look, "Being written");
    ImDrawList& list = *ImGui::GetWindowDrawList();
    for (const ExportWork& work : place.work) {
        ImGui::PushID(static_cast<int>(work.id));
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const float width = ImGui::GetContentRegionAvail().x - kRowHeight - kGrid;
        countBar(look, at, {width, kRowHeight}, {std::clamp(work.share, 0.0F, 1.0F), false, true});
        const float stateWidth = textWidth(look.fonts.caption, work.state);
        drawText(list, look.fonts.body, {at.x + kGrid, at.y}, kRowHeight, packed(look.theme.text), work.name,
                 width - stateWidth - 3.0F * kGrid);
        drawText(list, look.fonts.caption, {at.x + width - stateWidth - kGrid, at.y}, kRowHeight,
                 packed(look.theme.textMuted), work.state);
        ImGui::SetCursorScreenPos({at.x + width + kGrid, at.y});
        if (iconButton(look, "cancel", Icon::Close, "Cancel " + work.name + "  (Enter)", kRowHeight))
            requests.add(ask::CancelExport{work.id});
        ImGui::PopID();
    }
}

std::string nameOf(const RecentExport& recent) {
    return std::filesystem::path(recent.file).filename().string();
}

void drawRecent(const Look& look, const ExportPlace& place, Requests& requests) {
    if (place.recent.empty()) return;
    heading(look, "Saved last");
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, 0.0F));
    for (std::size_t i = 0; i < place.recent.size(); ++i) {
        const RecentExport& recent = place.recent[i];
        ImGui::PushID(static_cast<int>(i));
        if (actionRow(look, "recent", nameOf(recent), bytesText(static_cast<double>(recent.bytes)),
                      recent.file + "\nOpens its folder  (Enter)"))
            requests.add(ask::OpenFolder{recent.file});
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
}

// Everything that is answered just now, for a spreadsheet or a script.
void drawTables(const Look& look, std::span<const ExportOffer> tables, Requests& requests) {
    heading(look, "Table as CSV");
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, 0.0F));
    for (const ExportOffer& offer : tables) {
        ImGui::PushID(static_cast<int>(offer.answer));
        if (actionRow(look, "table", offer.name, {}, offer.tip))
            requests.add(ask::ExportAnswer{offer.answer});
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
}

} // namespace

void drawExportOutcome(const PanelInputs& inputs, const ExportSettings& settings,
                       std::span<const ExportOffer> tables, Requests& requests) {
    const ExportPlace& place = *inputs.exporting;
    const ExportChoice& format = chosenFormat(place, settings);
    if (format.hasMap) drawPreview(inputs.look, place.preview, settings.isTransparent);
    drawFigures(inputs.look, place, format.hasSize);
    drawButtons(inputs.look, place, format, requests);
    drawWork(inputs.look, place, requests);
    drawRecent(inputs.look, place, requests);
    drawTables(inputs.look, tables, requests);
}

} // namespace atlas::ui

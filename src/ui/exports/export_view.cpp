#include "ui/exports/export_view.h"

#include <algorithm>

#include "ui/exports/export_choices.h"
#include "ui/exports/export_outcome.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

namespace {

constexpr float kChoicesWidth = 344.0F;
constexpr float kOutcomeWidth = 384.0F;
constexpr float kBetween = 4.0F * kGrid;
constexpr float kTwoColumns = kChoicesWidth + kBetween + kOutcomeWidth;

} // namespace

float exportViewWidth(float windowWidthPixels) {
    const float room = windowWidthPixels - 2.0F * (kMargin + kPanelPadding);
    return room >= kTwoColumns ? kTwoColumns : std::min(kOutcomeWidth, room);
}

void drawExportView(const PanelInputs& inputs, ExportSettings& settings, ExportViewMemory& memory,
                    std::span<const ExportOffer> tables, Requests& requests) {
    if (inputs.exporting == nullptr) return;
    if (exportViewWidth(inputs.sizePixels.x) < kTwoColumns) {
        drawExportChoices(inputs, settings, memory, requests);
        drawExportOutcome(inputs, settings, tables, requests);
        return;
    }
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, ImVec2(0.0F, 0.0F));
    const bool isDrawn = ImGui::BeginTable("export", 3, ImGuiTableFlags_SizingFixedFit);
    ImGui::PopStyleVar();
    if (!isDrawn) return;
    ImGui::TableSetupColumn("choices", ImGuiTableColumnFlags_WidthFixed, kChoicesWidth);
    ImGui::TableSetupColumn("between", ImGuiTableColumnFlags_WidthFixed, kBetween);
    ImGui::TableSetupColumn("outcome", ImGuiTableColumnFlags_WidthFixed, kOutcomeWidth);
    ImGui::TableNextColumn();
    drawExportChoices(inputs, settings, memory, requests);
    ImGui::TableNextColumn();
    ImGui::TableNextColumn();
    drawExportOutcome(inputs, settings, tables, requests);
    ImGui::EndTable();
}

} // namespace atlas::ui

#include "ui/compose/compose_panel.h"

#include <fmt/core.h>

#include <array>

#include "core/text.h"
#include "ui/compose/compose_element.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kFootHeight = 2.0F * kControlHeight + 6.0F * kGrid; // buttons, below what scrolls

void caption(const Look& look, std::string_view text) {
    gap(kGrid);
    line(look.fonts.caption, packed(look.theme.textMuted), text);
    gap(kGrid / 4.0F);
}

void drawHead(const ComposeInputs& inputs, ComposeWishes& wishes) {
    const Look& look = inputs.look;
    line(look.fonts.heading, packed(look.theme.text), "Page for paper");
    ImGui::SameLine(ImGui::GetContentRegionAvail().x - 2.0F * kControlHeight);
    if (iconButton(look, "undo", Icon::Undo, "Undo  (Ctrl+Z)")) wishes.wantsUndo = true;
    ImGui::SameLine(0.0F, 0.0F);
    if (iconButton(look, "redo", Icon::Redo, "Redo  (Ctrl+Shift+Z)")) wishes.wantsRedo = true;
}

std::string paperWords(const Paper& paper) {
    return fmt::format("{:g} × {:g} mm", paper.widthMillimetres, paper.heightMillimetres);
}

void drawPaper(const ComposeInputs& inputs, ComposeWishes& wishes) {
    const Look& look = inputs.look;
    caption(look, "Paper");
    const float half = (ImGui::GetContentRegionAvail().x - kGrid) / 2.0F;
    ImGui::PushID("papers");
    if (menuButton(look, "paper", nullptr, inputs.page.paper.name, "Size of the paper",
                   ImGui::IsPopupOpen("choices"), half))
        ImGui::OpenPopup("choices");
    if (ImGui::BeginPopup("choices")) {
        listMenu("paper");
        for (const Paper& paper : papers()) {
            ImGui::PushID(paper.name.data());
            if (menuRow(look, "size", paper.name, paperWords(paper), paper == inputs.page.paper,
                        "Everything goes to its place on that paper  (Enter)")) {
                wishes.edited = inputs.page;
                wishes.edited->paper = paper;
                wishes.isOtherPaper = true;
                ImGui::CloseCurrentPopup();
            }
            ImGui::PopID();
        }
        ImGui::EndPopup();
    }
    ImGui::PopID();
    ImGui::SameLine(0.0F, kGrid);
    static constexpr std::array<std::string_view, 2> kTurns{"Upright", "Across"};
    std::size_t turned = inputs.page.isLandscape ? 1 : 0;
    if (segmented(look, "orientation", kTurns, turned, "How the paper lies  (Enter)")) {
        wishes.edited = inputs.page;
        wishes.edited->isLandscape = turned == 1;
        wishes.isOtherPaper = true;
    }
}

void drawElementRow(const ComposeInputs& inputs, PageElementKind kind, float width, ComposeWishes& wishes) {
    const Look& look = inputs.look;
    const PageElement& element = inputs.page.element(kind);
    ImGui::PushID(static_cast<int>(kind));
    const bool isChosen = inputs.chosen == kind;
    if (isChosen) {
        const ImVec2 from = ImGui::GetCursorScreenPos();
        ImGui::GetWindowDrawList()->AddRectFilled(from, {from.x + width, from.y + kRowHeight},
                                                  packed(look.theme.text, kGroundChosen), kRounding / 2.0F);
    }
    if (checkRow(look, "show", nameOf(kind), element.isShown, width)) {
        wishes.edited = withShown(inputs.page, kind, !element.isShown);
        wishes.choosesOther = true;
        wishes.chosen = element.isShown ? std::optional<PageElementKind>() : kind;
    }
    tooltipBeside(look, element.isShown
                            ? "Take it from the page  (Enter); a click on the page, or Tab, chooses it"
                            : "Put it on the page  (Enter)");
    ImGui::PopID();
}

void drawElements(const ComposeInputs& inputs, ComposeWishes& wishes) {
    caption(inputs.look, "On the page");
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, 0.0F));
    const float half = (ImGui::GetContentRegionAvail().x - kGrid) / 2.0F;
    for (std::size_t i = 0; i < kPageElementCount; ++i) {
        if (i % 2 != 0) ImGui::SameLine(0.0F, kGrid);
        drawElementRow(inputs, static_cast<PageElementKind>(i), half, wishes);
    }
    ImGui::PopStyleVar();
}

void drawProblems(const ComposeInputs& inputs) {
    const Look& look = inputs.look;
    gap(kGrid);
    hairline(look);
    gap(kGrid / 2.0F);
    line(look.fonts.strong, packed(look.theme.text), "Before it is printed");
    gap(kGrid / 2.0F);
    if (!inputs.areProblemsKnown)
        return paragraph(look.fonts.caption, packed(look.theme.textMuted), "Looking …");
    if (inputs.problems.empty()) {
        return paragraph(look.fonts.caption, packed(look.theme.textMuted),
                         "Nothing is cut off, nothing overlaps, and all has room.");
    }
    for (const PageProblem& problem : inputs.problems) {
        paragraph(look.fonts.caption, packed(look.theme.warning), problem.text);
        gap(kGrid / 2.0F);
    }
}

void drawZoom(const ComposeInputs& inputs, ComposeMemory& memory) {
    static constexpr std::array<std::string_view, 2> kZooms{"Whole page", "True size"};
    caption(inputs.look, inputs.isDrawing ? "On the screen  ·  drawing …" : "On the screen");
    std::size_t zoom = memory.zoom == PageZoom::Fit ? 0 : memory.zoom == PageZoom::TrueSize ? 1 : 2;
    if (segmented(inputs.look, "zoom", kZooms, zoom,
                  "All of the page (0), or as large as on paper (1); + and - or the wheel zoom  (Enter)")) {
        memory.zoom = zoom == 0 ? PageZoom::Fit : PageZoom::TrueSize;
        memory.pan = {0.0F, 0.0F};
    }
}

void drawFoot(const ComposeInputs& inputs, ComposeWishes& wishes) {
    const Look& look = inputs.look;
    const float width = ImGui::GetContentRegionAvail().x;
    hairline(look);
    gap(kGrid / 2.0F);
    const std::string_view said = inputs.notice.empty() ? "Arrows move by 1 mm, Shift 10 mm, Alt resizes"
                                                        : std::string_view(inputs.notice);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption, at, 2.0F * kGrid,
             packed(inputs.isNoticeError ? look.theme.warning : look.theme.textMuted), said, width);
    ImGui::Dummy({width, 2.0F * kGrid});
    gap(kGrid / 2.0F);
    if (textButton(look, "save", "Save view with page", true, width)) wishes.wantsSave = true;
    tooltip(look, "Saved views keep the page; `sister-atlas export OUT.pdf --view FILE` writes it  (Ctrl+S)");
    gap(kGrid / 2.0F);
    const float half = (width - kGrid) / 2.0F;
    if (textButton(look, "leave", "Back to the map", false, half)) wishes.wantsLeave = true;
    tooltip(look, "The view keeps the page  (Esc)");
    ImGui::SameLine(0.0F, kGrid);
    if (textButton(look, "drop", "Without page", false, half)) wishes.wantsNoPage = true;
    tooltip(look, "Back to the map; the view is a picture alone, without a page  (Enter)");
}

} // namespace

void drawComposePanel(const ComposeInputs& inputs, ComposeMemory& memory, ComposeWishes& wishes) {
    const ImVec2 size{kComposePanelWidth, inputs.sizePixels.y - 2.0F * kMargin};
    beginPanel(kComposePanel, {{inputs.sizePixels.x - kMargin - size.x, kMargin}, size});
    drawHead(inputs, wishes);
    const float room = ImGui::GetContentRegionAvail().y - kFootHeight;
    beginPart("parts", {0.0F, room});
    drawPaper(inputs, wishes);
    drawZoom(inputs, memory);
    drawElements(inputs, wishes);
    drawComposeElement(inputs, wishes);
    drawProblems(inputs);
    ImGui::EndChild();
    drawFoot(inputs, wishes);
    ImGui::End();
}

} // namespace atlas::ui

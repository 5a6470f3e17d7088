#include "ui/hover_card.h"

#include <imgui_internal.h>

#include "model/card_text.h"
#include "ui/text.h"
#include "ui/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kWidth = 296.0F;
constexpr float kFromCursor = 20.0F;

struct Pens {
    ImU32 text;
    ImU32 muted;
    ImU32 accent;
};

Pens pensOf(const Theme& theme) {
    return {packed(theme.text), packed(theme.textMuted), packed(theme.accent)};
}

void drawAwards(const InterfaceInputs& inputs, const Pens& pens, const std::vector<std::string>& awards) {
    for (const std::string& award : awards) {
        paragraph(inputs.look.fonts.caption, pens.accent, "Award " + award);
    }
}

void drawCity(const InterfaceInputs& inputs, CityIndex city) {
    const CityCard card = cityCard(inputs.network, inputs.shown, city);
    const Fonts& fonts = inputs.look.fonts;
    const Pens pens = pensOf(inputs.look.theme);
    paragraph(fonts.heading, pens.text, card.name);
    paragraph(fonts.body, pens.muted, card.whereabouts);
    paragraph(fonts.caption, pens.muted, card.population);
    drawAwards(inputs, pens, card.awards);
    gap(kGrid);
    hairline(inputs.look);
    gap(kGrid);
    line(fonts.strong, pens.text, card.partners);
    for (const std::string& example : card.examples) {
        paragraph(fonts.caption, pens.text, example);
    }
    if (card.moreExamples > 0) {
        line(fonts.caption, pens.muted, "and " + std::to_string(card.moreExamples) + " more");
    }
}

void drawPartnership(const InterfaceInputs& inputs, PartnershipIndex partnership) {
    const PartnershipCard card = partnershipCard(inputs.network, partnership, inputs.currentYear);
    const Fonts& fonts = inputs.look.fonts;
    const Pens pens = pensOf(inputs.look.theme);
    paragraph(fonts.strong, pens.text, card.cityA);
    line(fonts.caption, pens.muted, card.populationA);
    gap(kGrid / 2.0F);
    paragraph(fonts.strong, pens.text, card.cityB);
    line(fonts.caption, pens.muted, card.populationB);
    gap(kGrid);
    line(fonts.body, pens.muted, card.distance);
    gap(kGrid);
    hairline(inputs.look);
    gap(kGrid);
    paragraph(fonts.caption, pens.text,
              card.status.empty() ? card.founded : card.founded + " · " + card.status);
    paragraph(fonts.caption, pens.text, card.programs);
    drawAwards(inputs, pens, card.awards);
    std::string evidence = "Evidence: " + card.evidence;
    for (const PageLink& page : card.sources)
        evidence += " · " + page.host;
    paragraph(fonts.caption, pens.muted, evidence);
}

} // namespace

void drawHoverCard(const InterfaceInputs& inputs, const AppState& state) {
    const Target& target = state.hovered;
    if (target.kind == Target::Kind::None) return;
    const ImVec2 cursor = inputs.mark.value_or(ImGui::GetIO().MousePos);
    // On the side of the cursor that has more room, so that it never covers what it speaks of.
    const bool isLeft = cursor.x > inputs.sizePixels.x * 0.6F;
    const bool isAbove = cursor.y > bottomEdgePixels(inputs.sizePixels, state) * 0.6F;
    const ImVec2 at{cursor.x + (isLeft ? -kFromCursor : kFromCursor),
                    cursor.y + (isAbove ? -kFromCursor : kFromCursor)};
    ImGui::PushStyleColor(ImGuiCol_WindowBg,
                          ImGui::GetStyleColorVec4(ImGuiCol_PopupBg)); // it lies over words
    beginPanel("Hover card", {at, {kWidth, 0.0F}, {isLeft ? 1.0F : 0.0F, isAbove ? 1.0F : 0.0F}},
               ImGuiWindowFlags_NoInputs | ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoNav);
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow()); // of panels that it may reach over
    if (target.kind == Target::Kind::City) {
        drawCity(inputs, target.index);
    } else {
        drawPartnership(inputs, target.index);
    }
    ImGui::End();
    ImGui::PopStyleColor();
}

} // namespace atlas::ui

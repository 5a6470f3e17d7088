#include "ui/panels/shading_legend.h"

#include "analysis/findings/gap_shading.h"
#include "ui/parts/stripes.h"
#include "ui/widgets/text.h"

namespace atlas::ui {

namespace {

constexpr float kLine = 20.0F;
constexpr float kRampHeight = 12.0F;
constexpr float kFieldWidth = 20.0F;

} // namespace

float shadingLegendHeight(const View& view) {
    return view.shading == Shading::None ? 0.0F
                                         : 2.0F * kGrid + 2.0F * kLine + kRampHeight + 4.0F + 2.0F * kLine;
}

void drawShadingLegend(const Look& look, const View& view, ImVec2 topLeft, float widthPixels) {
    if (view.shading == Shading::None) return;
    const ArcLegend legend = gapLegend(look.theme);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 muted = packed(look.theme.textMuted);
    ImVec2 at{topLeft.x, topLeft.y + kGrid};
    list.AddLine(at, {at.x + widthPixels, at.y}, packed(look.theme.hairline));
    at.y += kGrid;
    drawText(list, look.fonts.strong, at, kLine, packed(look.theme.text), legend.title, widthPixels);
    drawText(list, look.fonts.caption, {at.x, at.y + kLine}, kLine, muted, legend.note, widthPixels);
    at.y += 2.0F * kLine + 4.0F;
    const float step = widthPixels / static_cast<float>(legend.ramp.size());
    for (std::size_t i = 0; i < legend.ramp.size(); ++i) {
        const float left = at.x + step * static_cast<float>(i);
        list.AddRectFilled({left, at.y}, {left + step - 1.0F, at.y + kRampHeight}, packed(legend.ramp[i]));
    }
    at.y += kRampHeight;
    for (const ArcLegend::Mark& mark : legend.marks) {
        const float middle = at.x + widthPixels * static_cast<float>(mark.share);
        const float half = textWidth(look.fonts.caption, mark.label) / 2.0F;
        drawText(list, look.fonts.caption, {middle - half, at.y}, kLine, muted, mark.label);
    }
    at.y += kLine;
    for (const ArcLegend::Swatch& swatch : legend.swatches) {
        drawStripes(list, look, {at.x, at.y + 4.0F}, {at.x + kFieldWidth, at.y + 16.0F});
        at.x += kFieldWidth + kGrid;
        at.x += drawText(list, look.fonts.caption, at, kLine, muted, swatch.label) + 2.0F * kGrid;
    }
}

} // namespace atlas::ui

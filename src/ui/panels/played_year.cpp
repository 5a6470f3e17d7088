#include "ui/panels/played_year.h"

#include <string>

#include "ui/widgets/fonts.h"
#include "ui/widgets/text.h"

namespace atlas::ui {

namespace {

constexpr float kHeight = 1.2F * kGiantPixels;
constexpr float kHalo = 2.0F;

} // namespace

void drawPlayedYear(const PanelInputs& inputs, const View& view) {
    if (!inputs.playback.isPlaying || !view.filter.years) return;
    ImFont* font = inputs.look.fonts.giant;
    const std::string year = std::to_string(view.filter.years->last);
    const float width = figuresWidth(font, year);
    const PanelBox& free = inputs.layout.freeMap;
    if (free.width() < width + 4.0F * kGrid || free.height() < kHeight + 4.0F * kGrid) return;
    const float right = free.left + 2.0F * kGrid + width;
    const float top = free.top + kGrid;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    // A halo of the ground's colour parts it from arcs and names.
    for (const float x : {-kHalo, kHalo})
        for (const float y : {-kHalo, kHalo})
            drawFigures(list, font, right + x, top + y, kHeight, packed(inputs.look.theme.panel, 0.5F), year);
    drawFigures(list, font, right, top, kHeight, packed(inputs.look.theme.text, 0.92F), year);
}

} // namespace atlas::ui

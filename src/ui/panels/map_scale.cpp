#include "ui/panels/map_scale.h"

#include "model/drawing/scale_bar.h"
#include "ui/parts/draw_list_painter.h"

namespace atlas::ui {

void drawMapScale(const PanelInputs& inputs) {
    constexpr double kWidestPixels = 120.0;
    constexpr double kTypeSize = 11.0;
    constexpr float kFromEdge = 14.0F;
    constexpr float kNarrowest = 260.0F; // a map with less room needs all of it
    const PanelBox& map = inputs.layout.freeMap;
    if (map.width() < kNarrowest) return;
    const std::optional<ScaleBar> bar = scaleBarFor(inputs.camera, inputs.viewport, kWidestPixels);
    if (!bar) return;
    DrawListWriter writer(1.0, measureIn(inputs.look.fonts));
    writeScaleBar(writer, *bar, inputs.look.theme, 0.0, 0.0, kTypeSize);
    paint(*ImGui::GetBackgroundDrawList(), inputs.look.fonts, writer.take(),
          {map.left + kFromEdge, map.bottom - kFromEdge});
}

} // namespace atlas::ui

#include "ui/panels/map_scale.h"

#include <cmath>
#include <numbers>

#include "model/drawing/scale_bar.h"
#include "model/workspace/map_cards.h"
#include "ui/panels/first_hints.h"
#include "ui/parts/draw_list_painter.h"

namespace atlas::ui {

namespace {

DrawList barIn(const PanelInputs& inputs, const ScaleBar& bar, const Colour& colour) {
    constexpr double kTypeSize = 11.0;
    Theme theme = inputs.look.theme;
    theme.textMuted = colour;
    DrawListWriter writer(1.0, measureIn(inputs.look.fonts));
    writeScaleBar(writer, bar, theme, 0.0, 0.0, kTypeSize);
    return writer.take();
}

// A ground of the colour that names on the map have: the bar itself, drawn once in each direction.
void drawHalo(const PanelInputs& inputs, const ScaleBar& bar, ImVec2 at) {
    constexpr int kDirections = 12;
    Colour colour = inputs.look.theme.labelHalo;
    colour.alpha = 1.0F;
    const DrawList halo = barIn(inputs, bar, colour);
    for (const float reach : {1.0F, 2.0F}) {
        for (int i = 0; i < kDirections; ++i) {
            const float angle = 2.0F * std::numbers::pi_v<float> * static_cast<float>(i) / kDirections;
            paint(*ImGui::GetBackgroundDrawList(), inputs.look.fonts, halo,
                  {at.x + reach * std::cos(angle), at.y + reach * std::sin(angle)});
        }
    }
}

} // namespace

void drawMapScale(const PanelInputs& inputs, const ExploreState& state) {
    const std::optional<PanelBox> box = scaleBarBox(inputs.layout);
    if (!box) return;
    const std::optional<HintsPlace> hints = shownHints(inputs, state);
    if (hints && overlap(hints->box, *box)) return;
    const std::optional<ScaleBar> bar = scaleBarFor(inputs.camera, inputs.viewport, sizes::kWidestScaleBar);
    if (!bar) return;
    const ImVec2 at{box->left, box->bottom};
    drawHalo(inputs, *bar, at);
    paint(*ImGui::GetBackgroundDrawList(), inputs.look.fonts, barIn(inputs, *bar, inputs.look.theme.text),
          at);
}

} // namespace atlas::ui

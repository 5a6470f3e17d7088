#include "ui/panels/colour_menu.h"

#include <array>
#include <cmath>

#include "core/decimal_text.h"
#include "ui/widgets/slider.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

// A control's name at the left, and what it is set to at the right.
void caption(const PanelInputs& inputs, std::string_view name, std::string_view value = {}) {
    const Look& look = inputs.look;
    gap(kGrid);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    line(look.fonts.caption, packed(look.theme.textMuted), name);
    drawText(*ImGui::GetWindowDrawList(), look.fonts.caption,
             {at.x + width - textWidth(look.fonts.caption, value), at.y}, ImGui::GetItemRectSize().y,
             packed(look.theme.text), value);
}

// "1.4 × as bright": each stop doubles the light.
std::string brightnessText(double stops) {
    return stops == 0.0 ? "automatic" : decimalText(std::exp2(stops), 2) + " × as bright";
}

void drawBrightness(const PanelInputs& inputs, ArcStyle& style, Requests& requests) {
    caption(inputs, "Brightness", brightnessText(style.brightnessStops));
    if (iconButton(inputs.look, "darker", Icon::Minus, tooltipOf("fainter-arcs"_command)))
        requests.run("fainter-arcs"_command);
    ImGui::SameLine(0.0F, 0.0F);
    const SliderRange range{-kMaxBrightnessStops, kMaxBrightnessStops, 0.25, 0.0};
    slider(inputs.look, "brightness", range, ImGui::GetContentRegionAvail().x - kControlHeight,
           style.brightnessStops);
    tooltip(inputs.look, "How bright the arcs are; a double click makes it automatic again");
    ImGui::SameLine(0.0F, 0.0F);
    if (iconButton(inputs.look, "brighter", Icon::Plus, tooltipOf("brighter-arcs"_command)))
        requests.run("brighter-arcs"_command);
}

} // namespace

void drawColourMenu(const PanelInputs& inputs, ArcStyle& style, Requests& requests) {
    static constexpr std::array<std::string_view, 2> kEnds{"Gradient", "Halves"};
    static constexpr std::array<std::string_view, 2> kWidths{"Even", "By evidence"};
    static constexpr std::array<std::string_view, 2> kWays{"Great circles", "Bundled"};
    static constexpr std::array<std::string_view, 3> kPassing{"Pass", "Touch", "Stay"};
    line(inputs.look.fonts.heading, packed(inputs.look.theme.text), "Colour of arcs");
    gap(kGrid / 2.0F);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(kGrid, 0.0F));
    for (std::size_t i = 0; i < kArcColouringCount; ++i) {
        const auto colouring = static_cast<ArcColouring>(i);
        const bool isNext = colouring == nextColouring(style.colouring);
        ImGui::PushID(static_cast<int>(i));
        if (menuRow(inputs.look, "choice", termOf(colouring).name,
                    isNext ? keyOf("next-colouring"_command) : std::string_view(),
                    colouring == style.colouring)) {
            style.colouring = colouring;
        }
        ImGui::PopID();
    }
    ImGui::PopStyleVar();
    gap(kGrid / 2.0F);
    hairline(inputs.look);
    if (hasTwoEnds(style.colouring)) {
        caption(inputs, "From end to end");
        std::size_t ends = style.gradient ? 0 : 1;
        if (segmented(inputs.look, "ends", kEnds, ends)) style.gradient = ends == 0;
    }
    caption(inputs, "Way");
    auto way = static_cast<std::size_t>(style.way);
    if (segmented(inputs.look, "way", kWays, way)) style.way = static_cast<ArcWay>(way);
    tooltip(inputs.look,
            "Bundled: along ways that many share. They are a drawing, and no routes  (Ctrl+Shift+B)");
    caption(inputs, "Width");
    auto widths = static_cast<std::size_t>(style.widths);
    if (segmented(inputs.look, "widths", kWidths, widths)) style.widths = static_cast<ArcWidths>(widths);
    tooltip(inputs.look, "By evidence: bold when two kinds of evidence or more name the partnership");
    caption(inputs, "Close by, arcs that");
    auto passing = static_cast<std::size_t>(style.passing);
    if (segmented(inputs.look, "passing", kPassing, passing)) style.passing = static_cast<Passing>(passing);
    tooltip(
        inputs.look,
        "Pass: all that go through the view. Touch: those that begin or end in it. Stay: those that do both");
    drawBrightness(inputs, style, requests);
}

} // namespace atlas::ui

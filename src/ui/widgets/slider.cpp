#include "ui/widgets/slider.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {
constexpr float kKnobRadius = 7.0F;
constexpr float kTrackHeight = 4.0F;
} // namespace

bool slider(const Look& look, const char* id, const SliderRange& range, float widthPixels, double& value) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::InvisibleButton(id, {widthPixels, kControlHeight});
    listControl(id, id);
    const bool isHeld = ImGui::IsItemActive();
    const bool isHovered = ImGui::IsItemHovered();
    const float left = at.x + kKnobRadius;
    const float length = widthPixels - 2.0F * kKnobRadius;
    double wanted = value;
    // Only the press tells of a double click; while it is held it is no drag, which would undo it at once.
    const bool isDoubleClick = ImGui::GetIO().MouseClickedLastCount[0] == 2;
    if (isHeld && ImGui::IsMouseDown(0) && !isDoubleClick) {
        const double share =
            std::clamp(static_cast<double>((ImGui::GetIO().MousePos.x - left) / length), 0.0, 1.0);
        wanted = range.min + std::round(share * (range.max - range.min) / range.step) * range.step;
    }
    if (isHeld && ImGui::IsMouseDown(0) && isDoubleClick) wanted = range.rest;
    if (ImGui::IsItemFocused()) {
        const double step = takeArrow(ImGuiDir_Right)  ? range.step
                            : takeArrow(ImGuiDir_Left) ? -range.step
                                                       : 0.0;
        wanted = std::clamp(wanted + step, range.min, range.max);
    }
    const bool wasUsed = wanted != value;
    value = wanted;
    const auto placeOf = [&](double of) {
        return left + length * static_cast<float>((of - range.min) / (range.max - range.min));
    };
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle = at.y + kControlHeight / 2.0F;
    const float knob = placeOf(value);
    const float rest = placeOf(range.rest);
    const auto track = [&](float from, float to, ImU32 colour) {
        list.AddRectFilled({from, middle - kTrackHeight / 2.0F}, {to, middle + kTrackHeight / 2.0F}, colour,
                           kTrackHeight / 2.0F);
    };
    track(left, left + length, packed(look.theme.text, 0.16F));
    track(std::min(knob, rest), std::max(knob, rest), packed(look.theme.accent));
    list.AddRectFilled({rest - 1.0F, middle - 6.0F}, {rest + 1.0F, middle + 6.0F},
                       packed(look.theme.text, 0.4F), 1.0F);
    list.AddCircleFilled({knob, middle}, isHeld || isHovered ? kKnobRadius + 1.0F : kKnobRadius,
                         packed(look.theme.accent));
    focusOutline(look);
    return wasUsed;
}

} // namespace atlas::ui

#include "ui/panels/search_field.h"

#include <algorithm>

#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kMinWidth = 440.0F; // of the search that opens
std::string searchTip() {
    const auto& keys = rowOf("open-search"_command).keys;
    return "Search cities, countries, U.S. states and programs  (" + std::string(keys[0]) + " or " +
           std::string(keys[1]) + ")";
}

} // namespace

void drawSearchField(const PanelInputs& inputs, PickerPlace& place, Requests& requests, float widthPixels) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float right = inputs.sizePixels.x - kMargin;
    const float width = std::max(kMinWidth, widthPixels + 2.0F * kPanelPadding);
    place = {{std::min(at.x - kPanelPadding, right - width), at.y - kPanelPadding}, width};
    if (widthPixels < kMinSearchFieldWidth) {
        if (iconButton(look, "search", Icon::Search, searchTip())) requests.run("open-search"_command);
        return;
    }
    if (ImGui::InvisibleButton("search", {widthPixels, kControlHeight})) requests.run("open-search"_command);
    listControl("search", "Search");
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(at, {at.x + widthPixels, at.y + kControlHeight},
                       packed(look.theme.text, ImGui::IsItemHovered() ? 0.12F : 0.07F), 6.0F);
    const ImU32 muted = packed(look.theme.textMuted);
    drawIcon(list, Icon::Search, {at.x + 16.0F, at.y + kControlHeight / 2.0F}, 14.0F, muted);
    const std::string_view key = keyOf("open-search"_command);
    const float keyWidth = textWidth(look.fonts.caption, key);
    drawText(list, look.fonts.body, {at.x + 32.0F, at.y}, kControlHeight, muted, "Search",
             widthPixels - keyWidth - 56.0F);
    drawText(list, look.fonts.caption, {at.x + widthPixels - keyWidth - 10.0F, at.y}, kControlHeight, muted,
             key);
    focusOutline(look);
    tooltip(look, searchTip());
}

} // namespace atlas::ui

#include "ui/widgets/style.h"

#include <algorithm>

#include "ui/widgets/imgui_internals.h"

namespace atlas::ui {

namespace {

ImVec4 vectorOf(const Colour& colour, float opacity = 1.0F) {
    return {colour.red, colour.green, colour.blue, colour.alpha * opacity};
}

void applyColours(const Theme& theme, ImVec4* colours) {
    const ImVec4 clear{0.0F, 0.0F, 0.0F, 0.0F};
    colours[ImGuiCol_Text] = vectorOf(theme.text);
    colours[ImGuiCol_TextDisabled] = vectorOf(theme.textMuted);
    colours[ImGuiCol_WindowBg] = vectorOf(theme.panel);
    colours[ImGuiCol_ChildBg] = clear;
    Colour solidPanel = theme.panel; // what lies beneath a popup are words, too
    solidPanel.alpha = 1.0F;
    colours[ImGuiCol_PopupBg] = vectorOf(solidPanel);
    colours[ImGuiCol_Border] = vectorOf(theme.hairline);
    colours[ImGuiCol_BorderShadow] = clear;
    colours[ImGuiCol_FrameBg] = vectorOf(theme.text, 0.07F);
    colours[ImGuiCol_FrameBgHovered] = vectorOf(theme.text, 0.11F);
    colours[ImGuiCol_FrameBgActive] = vectorOf(theme.text, 0.11F);
    colours[ImGuiCol_ScrollbarBg] = clear;
    colours[ImGuiCol_ScrollbarGrab] = vectorOf(theme.text, kScrollGrip);
    colours[ImGuiCol_ScrollbarGrabHovered] = vectorOf(theme.text, 0.62F);
    colours[ImGuiCol_ScrollbarGrabActive] = vectorOf(theme.text, 0.72F);
    colours[ImGuiCol_TextSelectedBg] = vectorOf(theme.accent, 0.35F);
    colours[ImGuiCol_NavHighlight] = vectorOf(theme.accent);
    colours[ImGuiCol_Separator] = vectorOf(theme.hairline);
    colours[ImGuiCol_ModalWindowDimBg] = clear;
}

} // namespace

ImU32 packed(const Colour& colour, float opacity) {
    return ImGui::ColorConvertFloat4ToU32(vectorOf(colour, opacity));
}

Colour mixed(const Colour& first, const Colour& second, float share) {
    const auto between = [share](float a, float b) { return a + (b - a) * share; };
    return {between(first.red, second.red), between(first.green, second.green),
            between(first.blue, second.blue), between(first.alpha, second.alpha)};
}

void applyStyle(const Theme& theme) {
    ImGuiStyle& style = ImGui::GetStyle();
    const float scale = fontScale(); // from 1.92 on a part of the style
    style = ImGuiStyle();
    fontScale() = scale;
    style.WindowPadding = {kPanelPadding, kPanelPadding};
    style.WindowRounding = kRounding;
    style.WindowBorderSize = 1.0F;
    style.WindowMinSize = {16.0F, 16.0F};
    style.ChildRounding = kRounding;
    style.ChildBorderSize = 0.0F;
    style.PopupRounding = kRounding;
    style.PopupBorderSize = 1.0F;
    style.FramePadding = {10.0F, 7.0F};
    style.FrameRounding = 6.0F;
    style.ItemSpacing = {kGrid, kGrid / 2.0F};
    style.ItemInnerSpacing = {kGrid / 2.0F, kGrid / 2.0F};
    style.ScrollbarSize = kScrollBarWidth;
    style.GrabMinSize = 12.0F; // of its grip; the versions differ
    style.ScrollbarRounding = kScrollBarWidth / 2.0F;
    style.AntiAliasedLinesUseTex = true;
    style.CircleTessellationMaxError = 0.1F;
    style.CurveTessellationTol = 0.5F;
    applyColours(theme, style.Colors);
}

} // namespace atlas::ui

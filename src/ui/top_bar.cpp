#include "ui/top_bar.h"

#include <algorithm>

#include "ui/picture_menu.h"
#include "ui/search_box.h"
#include "ui/text.h"
#include "ui/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::string_view kProgramName = "Sister Cities Atlas";
constexpr float kInnerTop = (kTopBarHeightPixels - kControlHeight) / 2.0F;

// Opens a popup under the last button, its right edges in line.
bool beginMenuBelow(const char* id) {
    const ImVec2 from = ImGui::GetItemRectMin();
    const ImVec2 to = ImGui::GetItemRectMax();
    ImGui::SetNextWindowPos({to.x, from.y + kControlHeight + kInnerTop + kGrid}, ImGuiCond_Always,
                            {1.0F, 0.0F});
    return ImGui::BeginPopup(id);
}

Icon iconOf(const Theme& theme) {
    if (theme.id == "print") return Icon::Printer;
    return theme.isDark ? Icon::Moon : Icon::Sun;
}

void drawProjectionMenu(const InterfaceInputs& inputs, const AppState& state, InterfaceRequests& requests) {
    const ProjectionInfo& current = projectionInfo(state.camera.projection);
    const bool isOpen = ImGui::IsPopupOpen("projection");
    constexpr Icon kIcon = Icon::Globe;
    if (menuButton(inputs.look, "projection-button", &kIcon, current.name, "Projection  (1 to 8)", isOpen)) {
        ImGui::OpenPopup("projection");
    }
    if (!beginMenuBelow("projection")) return;
    for (const ProjectionInfo& info : allProjections()) {
        const Command command = projectionCommand(info.kind);
        const CommandInfo& does = commandInfo(command);
        ImGui::PushID(static_cast<int>(info.kind));
        if (menuRow(inputs.look, "choice", info.name, does.key, info.kind == current.kind, does.does)) {
            requests.commands.push_back(command);
            ImGui::CloseCurrentPopup();
        }
        ImGui::PopID();
    }
    ImGui::EndPopup();
}

void drawThemeMenu(const InterfaceInputs& inputs, AppState& state, InterfaceRequests& requests) {
    const bool isOpen = ImGui::IsPopupOpen("theme");
    const Icon icon = iconOf(inputs.look.theme);
    if (menuButton(inputs.look, "theme-button", &icon, inputs.look.theme.name, "Theme  (T)", isOpen)) {
        ImGui::OpenPopup("theme");
    }
    if (!beginMenuBelow("theme")) return;
    for (const Theme& theme : inputs.themes) {
        ImGui::PushID(theme.id.c_str());
        if (menuRow(inputs.look, "choice", theme.name, {}, theme.id == state.themeId,
                    "Show the map in these colours  (T: the next)")) {
            state.themeId = theme.id;
            ImGui::CloseCurrentPopup();
        }
        ImGui::PopID();
    }
    hairline(inputs.look);
    const CommandInfo& names = commandInfo(Command::ToggleLabels);
    if (menuRow(inputs.look, "names", "Names on the map", names.key, state.labels.areShown, names.does))
        requests.commands.push_back(names.command);
    if (menuRow(inputs.look, "reduced-motion", "Reduced motion", {}, state.reducedMotion,
                "Nothing fades or flies"))
        state.reducedMotion = !state.reducedMotion;
    ImGui::EndPopup();
}

void drawExportMenu(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory,
                    InterfaceRequests& requests) {
    const bool isOpen = ImGui::IsPopupOpen("picture");
    constexpr Icon kIcon = Icon::Picture;
    const bool wasPressed = menuButton(inputs.look, "picture-button", &kIcon, "Export",
                                       "Save a picture  (F12 at once, Ctrl+E to choose)", isOpen);
    if (wasPressed || memory.openExport) ImGui::OpenPopup("picture");
    memory.openExport = false;
    ImGui::SetNextWindowSize({kPictureMenuWidthPixels + 2.0F * kPanelPadding, 0.0F});
    if (!beginMenuBelow("picture")) return;
    drawPictureMenu(inputs, state.picture, requests);
    ImGui::EndPopup();
}

float menusWidth(const InterfaceInputs& inputs, const AppState& state) {
    constexpr float kChrome = 12.0F + 16.0F + kGrid + kGrid + 12.0F + 12.0F; // see menuButton
    ImFont* font = inputs.look.fonts.body;
    return 3.0F * kChrome + textWidth(font, projectionInfo(state.camera.projection).name) +
           textWidth(font, inputs.look.theme.name) + textWidth(font, "Export") + kControlHeight +
           3.0F * kGrid;
}

// What there is room for between the bar's left edge and the menus, most important first: the search's icon,
// the figures, a whole field to search in, the program's name, which the window's title tells, too.
struct BarPlan {
    std::string figures;
    bool withName = false;
    float fieldWidth = kControlHeight; // of the search
};

constexpr float kLogoWidth = 36.0F;
constexpr float kWidestField = 288.0F;

// As many of the figures as there is room for, from the first on.
std::string figuresWithin(ImFont* font, std::string figures, float widthPixels) {
    while (textWidth(font, figures) > widthPixels) {
        const std::size_t last = figures.rfind(" · ");
        if (last == std::string::npos) break;
        figures.resize(last);
    }
    return figures;
}

BarPlan planFor(const InterfaceInputs& inputs, float widthPixels) {
    const Fonts& fonts = inputs.look.fonts;
    BarPlan plan;
    float room = widthPixels - kLogoWidth - 2.0F * kGrid;
    plan.figures = figuresWithin(fonts.body, headline(inputs.shown), room - plan.fieldWidth);
    room -= textWidth(fonts.body, plan.figures);
    const float nameWidth = textWidth(fonts.strong, kProgramName) + 4.0F * kGrid;
    plan.withName = room >= nameWidth + kLeastSearchFieldWidth;
    if (plan.withName) room -= nameWidth;
    if (room >= kLeastSearchFieldWidth) plan.fieldWidth = std::min(room, kWidestField);
    return plan;
}

void drawName(const InterfaceInputs& inputs, const BarPlan& plan, float widestPixels) {
    const Look& look = inputs.look;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    drawIcon(list, Icon::Globe, {at.x + 12.0F, at.y + kControlHeight / 2.0F}, 22.0F,
             packed(look.theme.accent));
    float x = at.x + kLogoWidth;
    if (plan.withName) {
        x += drawText(list, look.fonts.strong, {x, at.y}, kControlHeight, packed(look.theme.text),
                      kProgramName) +
             4.0F * kGrid;
        const float middle = x - 2.0F * kGrid;
        list.AddLine({middle, at.y + 6.0F}, {middle, at.y + kControlHeight - 6.0F},
                     packed(look.theme.hairline));
    }
    drawText(list, look.fonts.body, {x, at.y}, kControlHeight, packed(look.theme.text), plan.figures,
             std::max(0.0F, at.x + widestPixels - x));
}

} // namespace

void drawTopBar(const InterfaceInputs& inputs, AppState& state, InterfaceMemory& memory,
                InterfaceRequests& requests) {
    const PanelPlace place{{kMargin, kMargin}, {inputs.sizePixels.x - 2.0F * kMargin, kTopBarHeightPixels}};
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kPanelPadding, kInnerTop));
    beginPanel("Top bar", place, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PopStyleVar();
    const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
    const float menusLeft = right - menusWidth(inputs, state);
    const float room = menusLeft - ImGui::GetCursorPosX() - 2.0F * kGrid;
    const BarPlan plan = planFor(inputs, room);
    drawName(inputs, plan, room - plan.fieldWidth - 2.0F * kGrid);
    ImGui::SetCursorPosX(menusLeft - kGrid - plan.fieldWidth);
    drawSearchField(inputs, memory, requests, plan.fieldWidth);
    ImGui::SameLine(0.0F, kGrid);
    drawProjectionMenu(inputs, state, requests);
    ImGui::SameLine(0.0F, kGrid);
    drawThemeMenu(inputs, state, requests);
    ImGui::SameLine(0.0F, kGrid);
    drawExportMenu(inputs, state, memory, requests);
    ImGui::SameLine(0.0F, kGrid);
    if (iconButton(inputs.look, "keys", Icon::Keyboard, "All keys  (F1); find a command  (Ctrl+K)"))
        requests.commands.push_back(Command::ShowKeys);
    ImGui::End();
}

} // namespace atlas::ui

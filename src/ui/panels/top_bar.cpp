#include "ui/panels/top_bar.h"

#include <algorithm>
#include <utility>

#include "core/text.h"
#include "ui/exports/export_view.h"
#include "ui/panels/appearance_menu.h"
#include "ui/panels/explore_menu.h"
#include "ui/panels/present_button.h"
#include "ui/panels/search_field.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr std::string_view kProgramName = "Sister Cities Atlas";
constexpr std::string_view kExplore = "Explore";
constexpr float kPresentWidth = kControlHeight + kGrid;
constexpr float kInnerTop = (sizes::kTopBarHeight - kControlHeight) / 2.0F;

// Opens a popup under the last button, its right edges in line where the window is wide enough for that; of a
// given width, or as wide as its content. It scrolls where the window is too low for it.
bool beginMenuBelow(const char* id, const PanelInputs& inputs, float widthPixels = 0.0F) {
    const ImVec2 from = ImGui::GetItemRectMin();
    const ImVec2 to = ImGui::GetItemRectMax();
    const float top = from.y + kControlHeight + kInnerTop + kGrid;
    const float widest = widthPixels > 0.0F ? widthPixels : inputs.sizePixels.x - 2.0F * kMargin;
    float& lastWidth = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID(id), widthPixels);
    const float right = std::max(to.x, kMargin + lastWidth);
    ImGui::SetNextWindowSizeConstraints({widthPixels, 0.0F}, {widest, inputs.sizePixels.y - top - kMargin});
    ImGui::SetNextWindowPos({right, top}, ImGuiCond_Always, {1.0F, 0.0F});
    if (!ImGui::BeginPopup(id)) return false;
    lastWidth = ImGui::GetWindowSize().x;
    listMenu(id);
    return true;
}

// A button of the bar: with words, or only its icon where there is little room.
bool barButton(const Look& look, const char* id, Icon icon, std::string_view label, std::string_view tip,
               bool isOpen, bool withWords, float widthPixels = 0.0F) {
    return withWords ? menuButton(look, id, &icon, label, tip, isOpen, widthPixels)
                     : iconButton(look, id, icon, tip);
}

Icon iconOf(const Theme& theme) {
    if (theme.id == "print") return Icon::Printer;
    return theme.isDark ? Icon::Moon : Icon::Sun;
}

// Its word stays as long as there is room: without it hardly anybody would find what is behind.
void drawExploreButton(const PanelInputs& inputs, Requests& requests, bool withWords) {
    const bool isOpen = ImGui::IsPopupOpen("explore");
    if (barButton(inputs.look, "explore-button", Icon::Bars, kExplore,
                  "Table, charts, time line, circles, gaps and more; undo", isOpen, withWords))
        ImGui::OpenPopup("explore");
    if (!beginMenuBelow("explore", inputs)) return;
    drawExploreMenu(inputs, requests);
    ImGui::EndPopup();
}

void drawProjectionMenu(const PanelInputs& inputs, const ExploreState& state, Requests& requests,
                        bool withWords) {
    const ProjectionInfo& current = projectionInfo(state.view.camera.projection);
    const bool isOpen = ImGui::IsPopupOpen("projection");
    if (barButton(inputs.look, "projection-button", Icon::Globe, current.name, "Projection  (1 to 8)", isOpen,
                  withWords)) {
        ImGui::OpenPopup("projection");
    }
    if (!beginMenuBelow("projection", inputs)) return;
    for (const ProjectionInfo& info : allProjections()) {
        const Command command = projectionCommand(info.kind);
        const std::string_view words = rowOf(command).words;
        ImGui::PushID(static_cast<int>(info.kind));
        if (menuRow(inputs.look, "choice", info.name, keyOf(command), info.kind == current.kind, words)) {
            requests.run(command);
            ImGui::CloseCurrentPopup();
        }
        ImGui::PopID();
    }
    ImGui::EndPopup();
}

// As wide as the longest name needs: nothing moves from theme to theme.
float themeButtonWidth(const PanelInputs& inputs) {
    float width = menuButtonWidth(inputs.look, true, inputs.look.theme.shortName);
    for (const Theme& theme : inputs.themes)
        width = std::max(width, menuButtonWidth(inputs.look, true, theme.shortName));
    return width;
}

void drawThemeMenu(const PanelInputs& inputs, ExploreState& state, Requests& requests, bool withWords) {
    const bool isOpen = ImGui::IsPopupOpen("theme");
    const Icon icon = iconOf(inputs.look.theme);
    const std::string tip =
        "Theme, names, size  (" + std::string(keyOf("next-theme"_command)) + ": the next theme)";
    if (barButton(inputs.look, "theme-button", icon, inputs.look.theme.shortName, tip, isOpen, withWords,
                  themeButtonWidth(inputs))) {
        ImGui::OpenPopup("theme");
    }
    if (!beginMenuBelow("theme", inputs)) return;
    drawAppearanceMenu(inputs, state, requests);
    ImGui::EndPopup();
}

void drawExport(const PanelInputs& inputs, ExploreState& state, TopBarMemory& memory,
                std::span<const ExportOffer> tables, Requests& requests, bool withWords) {
    const bool isOpen = ImGui::IsPopupOpen("picture");
    const std::string tip = "Save a picture or a table  (" + std::string(keyOf("save-picture"_command)) +
                            " at once, " + std::string(keyOf("open-export"_command)) + " to choose)";
    const bool wasPressed =
        barButton(inputs.look, "picture-button", Icon::Picture, "Export", tip, isOpen, withWords);
    ExportViewMemory& exports = memory.exports;
    if (std::exchange(exports.open, wasPressed))
        ImGui::OpenPopup("picture"); // once it is known what it shows
    const float width = exportViewWidth(inputs.sizePixels.x) + 2.0F * kPanelPadding;
    exports.isOpen = beginMenuBelow("picture", inputs, width);
    if (!exports.isOpen) return;
    drawExportView(inputs, state.workspace.exporting, exports, tables, requests);
    ImGui::EndPopup();
}

void drawViewsButton(const PanelInputs& inputs, Requests& requests, bool withWords) {
    const std::string tip = "Saved views  (" + std::string(keyOf("open-views"_command)) +
                            "); save this one  (" + std::string(keyOf("save-view"_command)) + ")";
    if (barButton(inputs.look, "views-button", Icon::Bookmark, "Views", tip, inputs.isGalleryOpen, withWords))
        requests.run("open-views"_command);
}

// Which of the menus have words.
enum class BarWords : std::uint8_t { None, Explore, All };

float menusWidth(const PanelInputs& inputs, const ExploreState& state, BarWords words) {
    const auto width = [&](std::string_view label) { return menuButtonWidth(inputs.look, true, label); };
    if (words == BarWords::None) return 6.0F * kControlHeight + 5.0F * kGrid;
    if (words == BarWords::Explore) return width(kExplore) + 5.0F * kControlHeight + 5.0F * kGrid;
    return width(kExplore) + width(projectionInfo(state.view.camera.projection).name) +
           themeButtonWidth(inputs) + width("Export") + width("Views") + kControlHeight + 5.0F * kGrid;
}

// What there is room for between the bar's left edge and the menus, most important first: the search's icon,
// the figures, a whole field to search in, the program's name, which the window's title tells, too.
struct BarPlan {
    std::string figures;
    bool withLogo = true; // stands back for a figure and what it counts, as does the gap before the search
    bool withName = false;
    float fieldWidth = kControlHeight; // of the search
};

constexpr float kLogoWidth = 36.0F;
constexpr float kGapBeforeField = 2.0F * kGrid;
constexpr float kWidestField = 288.0F;

// As many of the figures as there is room for, from the first on; at last the first number alone, or nothing:
// a part of a number tells nothing.
std::string figuresWithin(ImFont* font, std::string figures, float widthPixels) {
    while (textWidth(font, figures) > widthPixels) {
        std::size_t last = 0; // of the parts
        for (const std::string_view begin : {" · ", " ("}) {
            if (const std::size_t at = figures.rfind(begin); at != std::string::npos)
                last = std::max(last, at);
        }
        if (last == 0) {
            figures.resize(std::min(figures.size(), figures.find(' ')));
            return textWidth(font, figures) <= widthPixels ? figures : std::string();
        }
        figures.resize(last);
    }
    return figures;
}

std::string longestHeadline(const Network& network) {
    // All digits wide ones: a smaller number may be the longer word.
    const auto figure = [](std::size_t count) {
        std::string digits = withThousands(static_cast<std::int64_t>(count));
        std::replace_if(
            digits.begin(), digits.end(), [](char c) { return c != ','; }, '0');
        return digits;
    };
    return figure(network.partnerships.size()) + " partnerships (000 ended) · " +
           figure(network.cities.size()) + " places · " + figure(network.countries.size()) + " countries";
}

BarPlan planFor(const PanelInputs& inputs, float widthPixels) {
    const Fonts& fonts = inputs.look.fonts;
    BarPlan plan;
    const std::string figures = headline(inputs.shown);
    float room = widthPixels - kLogoWidth - kGapBeforeField;
    plan.figures = figuresWithin(fonts.body, figures, room - plan.fieldWidth);
    plan.withLogo = plan.figures.find(' ') != std::string::npos;
    if (!plan.withLogo) {
        room = widthPixels;
        plan.figures = figuresWithin(fonts.body, figures, room - plan.fieldWidth);
    }
    // Room for the longest figures that there can be: nothing moves while they change.
    const std::string longest =
        figuresWithin(fonts.body, longestHeadline(inputs.network), room - plan.fieldWidth);
    room -= std::max(textWidth(fonts.body, plan.figures), textWidth(fonts.body, longest));
    const float nameWidth = textWidth(fonts.strong, kProgramName) + 4.0F * kGrid;
    plan.withName = room >= nameWidth + kMinSearchFieldWidth;
    if (plan.withName) room -= nameWidth;
    if (room >= kMinSearchFieldWidth) plan.fieldWidth = std::min(room, kWidestField);
    return plan;
}

// All figures, whatever there is room for, and what they count.
std::string headlineTip(const FilterResult& shown) {
    std::string tip = headline(shown) + "\nPlaces: " + kindsOfPlaces(shown);
    if (shown.endedCount > 0)
        tip += "\nEnded: a page tells that the partnership is terminated, suspended or dormant";
    return tip;
}

void drawName(const PanelInputs& inputs, const BarPlan& plan, float widestPixels) {
    const Look& look = inputs.look;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 at = ImGui::GetCursorScreenPos();
    float x = at.x;
    if (plan.withLogo) {
        drawIcon(list, Icon::Globe, {at.x + 12.0F, at.y + kControlHeight / 2.0F}, 22.0F,
                 packed(look.theme.accent));
        x += kLogoWidth;
    }
    if (plan.withName) {
        x += drawText(list, look.fonts.strong, {x, at.y}, kControlHeight, packed(look.theme.text),
                      kProgramName) +
             4.0F * kGrid;
        const float middle = x - 2.0F * kGrid;
        list.AddLine({middle, at.y + 6.0F}, {middle, at.y + kControlHeight - 6.0F},
                     packed(look.theme.hairline));
    }
    if (plan.figures.empty()) return; // the window's title tells them
    const float room = std::max(0.0F, at.x + widestPixels - x);
    const float width = drawText(list, look.fonts.body, {x, at.y}, kControlHeight, packed(look.theme.text),
                                 plan.figures, room);
    const ImVec2 before = ImGui::GetCursorPos();
    ImGui::SetCursorScreenPos({x, at.y});
    ImGui::Dummy({std::min(width, room), kControlHeight});
    tooltip(look, headlineTip(inputs.shown));
    ImGui::SetCursorPos(before);
}

} // namespace

void drawTopBar(const PanelInputs& inputs, ExploreState& state, TopBarMemory& memory,
                std::span<const ExportOffer> tables, Requests& requests) {
    const std::optional<PanelBox>& box = inputs.layout.box(Panel::TopBar);
    if (!box) return;
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kPanelPadding, kInnerTop));
    beginPanel("Top bar", *box, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse);
    ImGui::PopStyleVar();
    const float right = ImGui::GetCursorPosX() + ImGui::GetContentRegionAvail().x;
    // Words at the menus' icons stand back for the figures and a whole field to search in.
    const float min = kLogoWidth + textWidth(inputs.look.fonts.body, longestHeadline(inputs.network)) +
                      kMinSearchFieldWidth + 4.1F * kGrid;
    const float whole = right - ImGui::GetCursorPosX();
    const float minOfAll =
        kLogoWidth + textWidth(inputs.look.fonts.body, "30,000") + kControlHeight + 4.0F * kGrid;
    const BarWords words = whole - menusWidth(inputs, state, BarWords::All) >= min ? BarWords::All
                           : whole - menusWidth(inputs, state, BarWords::Explore) >= minOfAll
                               ? BarWords::Explore
                               : BarWords::None;
    const bool withWords = words == BarWords::All;
    // The theme's word stands back for the button that leads to the stage; where there is no room even so,
    // the Explore menu alone leads there.
    const float menus = menusWidth(inputs, state, words);
    const float spare = whole - menus - (words == BarWords::All ? min : minOfAll);
    const bool withTheme = withWords && spare >= kPresentWidth;
    const float themeWord = withWords && !withTheme ? themeButtonWidth(inputs) - kControlHeight : 0.0F;
    const bool withPresent = words != BarWords::None && spare + themeWord >= kPresentWidth;
    const float menusLeft = right - menus + themeWord - (withPresent ? kPresentWidth : 0.0F);
    const float room = menusLeft - ImGui::GetCursorPosX() - 2.0F * kGrid;
    const BarPlan plan = planFor(inputs, room);
    drawName(inputs, plan, room - plan.fieldWidth - (plan.withLogo ? kGapBeforeField : 0.0F));
    ImGui::SetCursorPosX(menusLeft - kGrid - plan.fieldWidth);
    drawSearchField(inputs, memory.searchPlace, requests, plan.fieldWidth);
    ImGui::SameLine(0.0F, kGrid);
    drawExploreButton(inputs, requests, words != BarWords::None);
    ImGui::SameLine(0.0F, kGrid);
    drawProjectionMenu(inputs, state, requests, withWords);
    ImGui::SameLine(0.0F, kGrid);
    drawThemeMenu(inputs, state, requests, withTheme);
    ImGui::SameLine(0.0F, kGrid);
    drawViewsButton(inputs, requests, withWords);
    ImGui::SameLine(0.0F, kGrid);
    drawExport(inputs, state, memory, tables, requests, withWords);
    ImGui::SameLine(0.0F, kGrid);
    if (withPresent) {
        drawPresentButton(inputs.look, requests);
        ImGui::SameLine(0.0F, kGrid);
    }
    const std::string keysTip = tooltipOf("open-keys"_command) + "; find a command  (" +
                                std::string(keyOf("open-palette"_command)) + ")";
    if (iconButton(inputs.look, "keys", Icon::Keyboard, keysTip)) requests.run("open-keys"_command);
    ImGui::End();
}

} // namespace atlas::ui

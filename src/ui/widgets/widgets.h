#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "model/workspace/panel_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scroll_fade.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tooltip.h"

// The interface's own controls, drawn on Dear ImGui's invisible buttons, so that mouse and keyboard (arrows,
// Space) reach them alike. Each returns true when it was used.
namespace atlas::ui {

// Opens a panel at a fixed place; close it with ImGui::End() whatever it returns.
struct PanelPlace {
    ImVec2 topLeft;
    ImVec2 size; // 0: as large as its content
    ImVec2 pivot{0.0F, 0.0F};
};
bool beginPanel(const char* id, const PanelPlace& place, ImGuiWindowFlags moreFlags = 0);
bool beginPanel(const char* id, const PanelBox& box, ImGuiWindowFlags moreFlags = 0);

// Opens a part of a panel that scrolls by itself; arrows go on from it to the panel's other controls. Close
// it with ImGui::EndChild().
void beginPart(const char* id, ImVec2 size, ImGuiWindowFlags moreFlags = 0);

void hairline(const Look& look);
void gap(float heightPixels);

// Draws the outline around the control that has the keyboard, wider by so much at its left and right: words
// that begin at the control's edge stay clear of it.
inline constexpr float kFlushOutline = 5.0F;
void focusOutline(const Look& look, float outsetPixels = 0.0F);

bool textButton(const Look& look, const char* id, std::string_view label, bool isPrimary = false,
                float widthPixels = 0.0F);
bool iconButton(const Look& look, const char* id, Icon icon, std::string_view tip,
                float sizePixels = kControlHeight);

// A button that opens a menu: label and a chevron, an icon before it when one is given. As wide as its words
// need, or as is given.
float menuButtonWidth(const Look& look, bool hasIcon, std::string_view label);
bool menuButton(const Look& look, const char* id, const Icon* icon, std::string_view label,
                std::string_view tip, bool isOpen, float widthPixels = 0.0F);

// One choice of a menu.
bool menuRow(const Look& look, const char* id, std::string_view label, std::string_view key, bool isChosen,
             std::string_view tip = {});

// Two or more exclusive choices side by side. Sets `chosen`; `tip` tells what is chosen between.
bool segmented(const Look& look, const char* id, std::span<const std::string_view> labels,
               std::size_t& chosen, std::string_view tip = {});

// One of several views side by side: the chosen one is underlined.
bool tab(const Look& look, const char* id, std::string_view label, bool isChosen, std::string_view tip);

// One choice of a facet: a box, its name, how many partnerships it would leave, as a figure and as a thin bar
// behind the words.
struct FacetChoice {
    std::string_view name;
    std::uint32_t count = 0;
    std::uint32_t largestCount = 0; // of the facet's choices: the bar's full width
    bool isChosen = false;
    bool isBesideScrollBar = false; // the row is narrower; its figures stay in the column of other sections
    float heightPixels = kRowHeight;
    float widthPixels = 0.0F; // 0: as wide as there is room
    bool isUnknown = false;   // what is not recorded: a bar of its own colour, cut where it is too long
    bool isWrapped = false;   // a long name takes more lines, and the row is higher
};
// The bar behind such a row, and behind rows that only tell: `share` of the full width, cut where it is more.
struct CountBar {
    float share = 0.0F;
    bool isUnknown = false;
    bool isChosen = false;
};
void countBar(const Look& look, ImVec2 topLeft, ImVec2 full, const CountBar& bar);

bool facetRow(const Look& look, const char* id, const FacetChoice& choice);

// A box and words, without a count: a switch. Its box begins at the edge, or stands under those of facets.
enum class CheckColumn : std::uint8_t { AtEdge, UnderFacets };
bool checkRow(const Look& look, const char* id, std::string_view name, bool isOn, float widthPixels,
              CheckColumn column = CheckColumn::AtEdge);

// What choosing a row would do, for its tooltip: "Choose Germany: 5,962 partnerships  (Enter)".
std::string facetTip(std::string_view name, std::uint32_t count, bool isChosen);

// Something chosen that a click clears.
bool chip(const Look& look, const char* id, std::string_view label, float widestPixels);

// The head of a section: its name, what is active when collapsed, a cross that clears it.
struct SectionHead {
    std::string_view title;
    std::string active; // empty: nothing to clear
    std::string tip;
};
struct SectionUse {
    bool isOpen = true;
    bool wasCleared = false;
};
SectionUse sectionHead(const Look& look, const char* id, const SectionHead& head, bool isOpen);

// A field to search in, with a magnifying glass. Whether Enter was pressed in it: the first hit is meant.
bool searchField(const Look& look, const char* id, const char* hint, std::string& text);

} // namespace atlas::ui

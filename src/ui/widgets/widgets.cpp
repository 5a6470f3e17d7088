#include "ui/widgets/widgets.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_field.h"

namespace atlas::ui {

namespace {

constexpr float kIconPixels = 16.0F;
constexpr float kMenuIndent = 12.0F;              // at both ends of a button that opens a menu
constexpr float kBoxHalf = 8.0F;                  // of what is ticked
constexpr float kFacetBox = 14.0F;                // to its middle
constexpr float kBarIndent = 30.0F;               // of a facet's bar
constexpr float kFacetWords = kBarIndent + kGrid; // a short bar lies before them, not in their first letter

struct Box {
    ImVec2 topLeft;
    ImVec2 size;
    bool wasPressed = false;
    bool isHovered = false;
    bool isHeld = false;

    ImVec2 bottomRight() const { return {topLeft.x + size.x, topLeft.y + size.y}; }
    ImVec2 middle() const { return {topLeft.x + size.x / 2.0F, topLeft.y + size.y / 2.0F}; }
};

Box pressable(const char* id, std::string_view label, ImVec2 size, bool isChosen = false) {
    Box box;
    box.topLeft = ImGui::GetCursorScreenPos();
    box.size = {std::max(1.0F, size.x), std::max(1.0F, size.y)}; // a menu's first frame has no width yet
    box.wasPressed = ImGui::InvisibleButton(id, box.size);
    box.isHovered = ImGui::IsItemHovered();
    box.isHeld = ImGui::IsItemActive();
    listControl(id, label, isChosen);
    return box;
}

void fill(const Box& box, const Colour& colour, float opacity, float rounding) {
    ImGui::GetWindowDrawList()->AddRectFilled(box.topLeft, box.bottomRight(), packed(colour, opacity),
                                              rounding);
}

float groundOpacity(const Box& box, float atRest) {
    return box.isHeld ? atRest + kGroundHeld : box.isHovered ? atRest + kGroundHovered : atRest;
}

void drawCheckBox(const Look& look, ImVec2 middle, bool isChosen, bool isHovered) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 from{middle.x - kBoxHalf, middle.y - kBoxHalf};
    const ImVec2 to{middle.x + kBoxHalf, middle.y + kBoxHalf};
    if (!isChosen) {
        list.AddRect(from, to, packed(look.theme.textMuted, isHovered ? 1.0F : kOutlineAtRest), 4.0F, 0,
                     1.2F);
        return;
    }
    list.AddRectFilled(from, to, packed(look.theme.accent), 4.0F);
    drawIcon(list, Icon::Check, middle, 13.0F, packed(look.theme.onAccent));
}

} // namespace

bool beginPanel(const char* id, const PanelPlace& place, ImGuiWindowFlags moreFlags) {
    constexpr ImGuiWindowFlags kFlags =
        ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
        ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing;
    ImGui::SetNextWindowPos(place.topLeft, ImGuiCond_Always, place.pivot);
    ImGui::SetNextWindowSize(place.size, ImGuiCond_Always);
    const bool isOpen = ImGui::Begin(id, nullptr, kFlags | moreFlags);
    listPanel(id);
    return isOpen;
}

bool beginPanel(const char* id, const PanelBox& box, ImGuiWindowFlags moreFlags) {
    return beginPanel(id, PanelPlace{{box.left, box.top}, {box.width(), box.height()}}, moreFlags);
}

void beginPart(const char* id, ImVec2 size, ImGuiWindowFlags moreFlags) {
    beginFlatPart(id, size, moreFlags);
}

void hairline(const Look& look) {
    const ImVec2 from = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::GetWindowDrawList()->AddLine({from.x, from.y + 0.5F}, {from.x + width, from.y + 0.5F},
                                        packed(look.theme.hairline));
    ImGui::Dummy({width, 1.0F});
}

void gap(float heightPixels) {
    ImGui::Dummy({1.0F, heightPixels - ImGui::GetStyle().ItemSpacing.y});
}

void focusOutline(const Look& look, float outsetPixels) {
    if (!ImGui::IsItemFocused() || !ImGui::GetIO().NavVisible) return;
    const ImVec2 from = ImGui::GetItemRectMin();
    const ImVec2 to = ImGui::GetItemRectMax();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 clipFrom = list.GetClipRectMin();
    const ImVec2 clipTo = list.GetClipRectMax();
    constexpr float kRoom = 3.0F; // a control may begin before the panel's words, where it would be cut
    const float room = outsetPixels + kRoom;
    list.PushClipRect({clipFrom.x - room, clipFrom.y}, {clipTo.x + room, clipTo.y});
    list.AddRect({from.x - outsetPixels, from.y}, {to.x + outsetPixels, to.y}, packed(look.theme.accent),
                 6.0F, 0, 2.0F);
    list.PopClipRect();
}

namespace {

// On a ground of the outline's own colour.
void innerOutline(const Look& look) {
    if (!ImGui::IsItemFocused() || !ImGui::GetIO().NavVisible) return;
    constexpr float kInset = 3.0F;
    const ImVec2 from = ImGui::GetItemRectMin();
    const ImVec2 to = ImGui::GetItemRectMax();
    ImGui::GetWindowDrawList()->AddRect({from.x + kInset, from.y + kInset}, {to.x - kInset, to.y - kInset},
                                        packed(look.theme.onAccent), 4.0F, 0, 2.0F);
}

} // namespace

bool textButton(const Look& look, const char* id, std::string_view label, bool isPrimary, float widthPixels) {
    ImFont* font = isPrimary ? look.fonts.strong : look.fonts.body;
    const float width = widthPixels > 0.0F ? widthPixels : textWidth(font, label) + 3.0F * kGrid;
    const Box box = pressable(id, label, {width, kControlHeight});
    if (isPrimary) {
        fill(box, mixed(look.theme.accent, look.theme.text, box.isHovered ? 0.15F : 0.0F), 1.0F, 6.0F);
    } else {
        fill(box, look.theme.text, groundOpacity(box, kGroundAtRest), 6.0F);
    }
    const float indent = std::max(kGrid, (width - textWidth(font, label)) / 2.0F);
    drawText(*ImGui::GetWindowDrawList(), font, {box.topLeft.x + indent, box.topLeft.y}, box.size.y,
             packed(isPrimary ? look.theme.onAccent : look.theme.text), label, width - 2.0F * kGrid);
    focusOutline(look);
    if (isPrimary) innerOutline(look);
    return box.wasPressed;
}

bool iconButton(const Look& look, const char* id, Icon icon, std::string_view tip, float sizePixels) {
    const Box box = pressable(id, tip, {sizePixels, sizePixels});
    if (box.isHovered || box.isHeld) fill(box, look.theme.text, groundOpacity(box, 0.03F), 6.0F);
    drawIcon(*ImGui::GetWindowDrawList(), icon, box.middle(), kIconPixels,
             packed(box.isHovered ? look.theme.text : look.theme.textMuted));
    focusOutline(look);
    tooltip(look, tip);
    return box.wasPressed;
}

float menuButtonWidth(const Look& look, bool hasIcon, std::string_view label) {
    const float iconRoom = hasIcon ? kIconPixels + kGrid : 0.0F;
    // Whole pixels: a fraction that is lost would cut the last letter.
    const float words = std::ceil(textWidth(look.fonts.body, label)) + 1.0F;
    return kMenuIndent + iconRoom + words + kGrid + 12.0F + kMenuIndent;
}

bool menuButton(const Look& look, const char* id, const Icon* icon, std::string_view label,
                std::string_view tip, bool isOpen, float widthPixels) {
    const float iconRoom = icon != nullptr ? kIconPixels + kGrid : 0.0F;
    const float width = widthPixels > 0.0F ? widthPixels : menuButtonWidth(look, icon != nullptr, label);
    const Box box = pressable(id, label, {width, kControlHeight}, isOpen);
    fill(box, look.theme.text, isOpen ? kGroundChosen : groundOpacity(box, kGroundAtRest), 6.0F);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle = box.middle().y;
    if (icon != nullptr) {
        drawIcon(list, *icon, {box.topLeft.x + kMenuIndent + kIconPixels / 2.0F, middle}, kIconPixels,
                 packed(look.theme.textMuted));
    }
    drawText(list, look.fonts.body, {box.topLeft.x + kMenuIndent + iconRoom, box.topLeft.y}, box.size.y,
             packed(look.theme.text), label, box.size.x - 2.0F * kMenuIndent - iconRoom - kGrid - 12.0F);
    drawIcon(list, Icon::ChevronDown, {box.bottomRight().x - kMenuIndent - 6.0F, middle}, 12.0F,
             packed(look.theme.textMuted));
    focusOutline(look);
    if (!isOpen) tooltip(look, tip);
    return box.wasPressed;
}

bool menuRow(const Look& look, const char* id, std::string_view label, std::string_view key, bool isChosen,
             std::string_view tip) {
    const float min =
        32.0F + textWidth(look.fonts.body, label) + 3.0F * kGrid + textWidth(look.fonts.caption, key) + 10.0F;
    const float width = std::max({ImGui::GetContentRegionAvail().x, 216.0F, min});
    const Box box = pressable(id, label, {width, kMenuRowHeight}, isChosen);
    if (box.isHovered) fill(box, look.theme.text, groundOpacity(box, 0.02F), 6.0F);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (isChosen) {
        drawIcon(list, Icon::Check, {box.topLeft.x + 16.0F, box.middle().y}, 14.0F,
                 packed(look.theme.accent));
    }
    drawText(list, look.fonts.body, {box.topLeft.x + 32.0F, box.topLeft.y}, box.size.y,
             packed(look.theme.text), label);
    const float keyWidth = textWidth(look.fonts.caption, key);
    drawText(list, look.fonts.caption, {box.bottomRight().x - keyWidth - 10.0F, box.topLeft.y}, box.size.y,
             packed(look.theme.textMuted), key);
    focusOutline(look);
    tooltip(look, tip);
    return box.wasPressed;
}

bool segmented(const Look& look, const char* id, std::span<const std::string_view> labels,
               std::size_t& chosen, std::string_view tip) {
    ImGui::PushID(id);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float cell = width / static_cast<float>(labels.size());
    list.AddRectFilled(origin, {origin.x + width, origin.y + kControlHeight},
                       packed(look.theme.text, kGroundAtRest), 6.0F);
    bool wasUsed = false;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (i > 0) ImGui::SameLine(0.0F, 0.0F);
        ImGui::PushID(static_cast<int>(i));
        const Box box = pressable("segment", labels[i], {cell, kControlHeight}, i == chosen);
        if (i == chosen) {
            list.AddRectFilled({box.topLeft.x + 2.0F, box.topLeft.y + 2.0F},
                               {box.bottomRight().x - 2.0F, box.bottomRight().y - 2.0F},
                               packed(look.theme.text, kGroundChosen), 5.0F);
        }
        const float indent = (cell - textWidth(look.fonts.body, labels[i])) / 2.0F;
        drawText(list, look.fonts.body, {box.topLeft.x + std::max(4.0F, indent), box.topLeft.y}, box.size.y,
                 packed(i == chosen || box.isHovered ? look.theme.text : look.theme.textMuted), labels[i],
                 cell - 8.0F);
        focusOutline(look);
        tooltip(look, tip);
        if (box.wasPressed && chosen != i) {
            chosen = i;
            wasUsed = true;
        }
        ImGui::PopID();
    }
    ImGui::PopID();
    return wasUsed;
}

bool tab(const Look& look, const char* id, std::string_view label, bool isChosen, std::string_view tip) {
    ImFont* font = isChosen ? look.fonts.strong : look.fonts.body;
    const float width = textWidth(look.fonts.strong, label) + 2.0F * kGrid; // the same, chosen or not
    const Box box = pressable(id, label, {width, kControlHeight}, isChosen);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float indent = (width - textWidth(font, label)) / 2.0F;
    drawText(list, font, {box.topLeft.x + indent, box.topLeft.y}, box.size.y,
             packed(isChosen || box.isHovered ? look.theme.text : look.theme.textMuted), label);
    if (isChosen) {
        const float bottom = box.bottomRight().y;
        list.AddRectFilled({box.topLeft.x + kGrid, bottom - 2.0F}, {box.bottomRight().x - kGrid, bottom},
                           packed(look.theme.accent), 1.0F);
    }
    focusOutline(look);
    tooltip(look, tip);
    return box.wasPressed;
}

void countBar(const Look& look, ImVec2 topLeft, ImVec2 full, const CountBar& bar) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float width = std::max(2.0F, full.x * std::min(1.0F, bar.share));
    const ImVec2 to{topLeft.x + width, topLeft.y + full.y};
    const ImU32 colour = bar.isUnknown ? packed(look.theme.unknown, bar.isChosen ? 0.45F : 0.28F)
                                       : packed(look.theme.bar, bar.isChosen ? kBarChosen : 1.0F);
    constexpr float kNarrow = 4.0F; // soft corners of a narrower bar would leave specks
    list.AddRectFilled(topLeft, to, colour, width < kNarrow ? 0.0F : std::min(4.0F, width / 2.0F));
    if (bar.share > 1.0F) { // longer than the scale: a slanted gap says so
        const float x = topLeft.x + 0.8F * full.x;
        list.AddLine({x - 4.0F, to.y + 1.0F}, {x + 4.0F, topLeft.y - 1.0F}, packed(look.theme.panel), 4.0F);
    }
}

bool facetRow(const Look& look, const char* id, const FacetChoice& choice) {
    const float width = choice.widthPixels > 0.0F ? choice.widthPixels : ImGui::GetContentRegionAvail().x;
    constexpr float kFiguresRoom = 52.0F; // bars end before the column of figures
    const float fullWidth = width + (choice.isBesideScrollBar ? kScrollBarWidth : 0.0F);
    const std::string count = withThousands(choice.count);
    const float countWidth = figuresWidth(look.fonts.caption, count);
    const float wordsRoom = fullWidth - kScrollBarWidth - 4.0F - countWidth - kGrid - kFacetWords;
    const bool isInLines = choice.isWrapped && textWidth(look.fonts.body, choice.name) > wordsRoom;
    const std::string lines =
        isInLines ? brokenAtSpaces(look.fonts.body, choice.name, wordsRoom) : std::string();
    const float linesHeight = wrappedSize(look.fonts.body, lines, wordsRoom).y;
    const float height = isInLines ? linesHeight + kGrid : choice.heightPixels;
    const Box box = pressable(id, choice.name, {width, height}, choice.isChosen);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (box.isHovered) fill(box, look.theme.text, groundOpacity(box, 0.0F), 6.0F);
    const float figuresRight = box.topLeft.x + fullWidth - kScrollBarWidth - 4.0F;
    if (choice.count > 0 && choice.largestCount > 0) {
        const float full = figuresRight - kFiguresRoom - box.topLeft.x - kBarIndent;
        const float share = static_cast<float>(choice.count) / static_cast<float>(choice.largestCount);
        countBar(look, {box.topLeft.x + kBarIndent, box.topLeft.y + 3.0F}, {full, box.size.y - 6.0F},
                 {share, choice.isUnknown, choice.isChosen});
    }
    drawCheckBox(look, {box.topLeft.x + kFacetBox, box.middle().y}, choice.isChosen, box.isHovered);
    const bool isFaint = choice.count == 0 && !choice.isChosen;
    const ImU32 ink = packed(isFaint ? look.theme.textMuted : look.theme.text);
    const ImVec2 words{box.topLeft.x + kFacetWords, box.topLeft.y};
    if (isInLines)
        drawWrapped(list, look.fonts.body, {words.x, words.y + (height - linesHeight) / 2.0F}, ink, lines,
                    wordsRoom);
    else
        drawText(list, look.fonts.body, words, box.size.y, ink, choice.name, wordsRoom);
    drawFigures(list, look.fonts.caption, figuresRight, box.topLeft.y, box.size.y,
                packed(look.theme.textMuted), count);
    focusOutline(look);
    return box.wasPressed;
}

bool checkRow(const Look& look, const char* id, std::string_view name, bool isOn, float widthPixels,
              CheckColumn column) {
    const bool isUnderFacets = column == CheckColumn::UnderFacets;
    const Box box = pressable(id, name, {widthPixels, kRowHeight}, isOn);
    if (box.isHovered) fill(box, look.theme.text, groundOpacity(box, 0.0F), 6.0F);
    const float middle = isUnderFacets ? kFacetBox : kBoxHalf;
    const float words = isUnderFacets ? kFacetWords : 2.0F * kBoxHalf + kGrid;
    drawCheckBox(look, {box.topLeft.x + middle, box.middle().y}, isOn, box.isHovered);
    drawText(*ImGui::GetWindowDrawList(), look.fonts.body, {box.topLeft.x + words, box.topLeft.y}, box.size.y,
             packed(look.theme.text), name, widthPixels - words);
    focusOutline(look, isUnderFacets ? 0.0F : kFlushOutline); // clear of the box
    return box.wasPressed;
}

std::string facetTip(std::string_view name, std::uint32_t count, bool isChosen) {
    return (isChosen ? "Clear " : "Choose ") + std::string(name) + ": " + withThousands(count) +
           (count == 1 ? " partnership  (Enter)" : " partnerships  (Enter)");
}

bool chip(const Look& look, const char* id, std::string_view label, float widestPixels) {
    constexpr float kHeight = 26.0F;
    const float width = std::min(widestPixels, textWidth(look.fonts.caption, label) + 34.0F);
    const Box box = pressable(id, label, {width, kHeight}, true);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    fill(box, look.theme.accent, box.isHovered ? kChipHovered : 0.22F, kHeight / 2.0F);
    drawText(list, look.fonts.caption, {box.topLeft.x + 10.0F, box.topLeft.y}, kHeight,
             packed(look.theme.text), label, width - 34.0F);
    drawIcon(list, Icon::Close, {box.bottomRight().x - 14.0F, box.middle().y}, 10.0F,
             packed(look.theme.text, box.isHovered ? 1.0F : 0.7F));
    focusOutline(look);
    return box.wasPressed;
}

SectionUse sectionHead(const Look& look, const char* id, const SectionHead& head, bool isOpen) {
    constexpr float kHeight = 36.0F;
    ImGui::PushID(id);
    SectionUse use;
    const bool canClear = !head.active.empty();
    const float width = ImGui::GetContentRegionAvail().x;
    const float top = ImGui::GetCursorPosY();
    const Box box = pressable("head", head.title, {width - (canClear ? 28.0F : 0.0F), kHeight}, isOpen);
    use.isOpen = box.wasPressed ? !isOpen : isOpen;
    focusOutline(look);
    std::string tip = (isOpen ? "Close " : "Open ") + std::string(head.title) + "  (Enter)";
    if (!isOpen && canClear) tip = head.active + "\n" + tip;
    tooltipBeside(look, tip);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    drawIcon(list, isOpen ? Icon::ChevronDown : Icon::ChevronRight, {box.topLeft.x + 10.0F, box.middle().y},
             12.0F, packed(box.isHovered ? look.theme.text : look.theme.textMuted));
    const float left = box.topLeft.x + 24.0F;
    const float titleWidth = drawText(list, look.fonts.strong, {left, box.topLeft.y}, kHeight,
                                      packed(look.theme.text), head.title);
    if (canClear) {
        const float room = box.bottomRight().x - left - titleWidth - 12.0F;
        const float textLeft =
            std::max(left + titleWidth + 12.0F,
                     box.bottomRight().x - textWidth(look.fonts.caption, head.active) - 4.0F);
        if (!isOpen) {
            drawText(list, look.fonts.caption, {textLeft, box.topLeft.y}, kHeight, packed(look.theme.accent),
                     head.active, room - 4.0F);
        }
        ImGui::SameLine(0.0F, 0.0F);
        ImGui::SetCursorPosY(top + (kHeight - 28.0F) / 2.0F);
        use.wasCleared = iconButton(look, "clear", Icon::Close, head.tip, 28.0F);
        ImGui::SetCursorPosY(top + kHeight + ImGui::GetStyle().ItemSpacing.y);
    }
    ImGui::PopID();
    return use;
}

bool searchField(const Look& look, const char* id, const char* hint, std::string& text) {
    const ImVec2 from = ImGui::GetCursorScreenPos();
    ImGui::SetNextItemWidth(kToTheEdge);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, fieldPadding(32.0F));
    textField(id, hint, text);
    const bool wasEntered = wasFieldEntered();
    ImGui::PopStyleVar();
    drawIcon(*ImGui::GetWindowDrawList(), Icon::Search, {from.x + 16.0F, from.y + kControlHeight / 2.0F},
             14.0F, packed(look.theme.textMuted));
    return wasEntered;
}

} // namespace atlas::ui

#include "ui/widgets/detail_rows.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kCountRowHeight = 24.0F;
constexpr float kLinkPadding = 4.0F;
constexpr float kLinkName = 20.0F;
constexpr float kLinkDetails = 18.0F;

float linkHeight(bool hasDetails) {
    return 2.0F * kLinkPadding + kLinkName + (hasDetails ? kLinkDetails : 0.0F);
}

// The words that a row cuts, over what a press does.
std::string wholeTip(const Look& look, std::string_view name, std::string_view details, std::string_view tip,
                     float room, SmallPrint print) {
    std::string text;
    if (textWidth(look.fonts.body, name) > room) text.append(name).append("\n");
    if (print == SmallPrint::OneLine && textWidth(look.fonts.caption, details) > room)
        text.append(details).append("\n");
    return text.append(tip);
}

// What lines after the first add to a row.
float furtherLines(const Look& look, std::string_view details, float room, SmallPrint print) {
    if (print == SmallPrint::OneLine || details.empty()) return 0.0F;
    const float one = wrappedSize(look.fonts.caption, "A", room).y;
    return wrappedSize(look.fonts.caption, details, room).y - one;
}

// A press leaves Dear ImGui's focus on a row, and on that of the same place in the next list: only the
// keyboard shows it.
bool isMarkedByKeyboard() {
    return ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
}

// A name and a figure.
void figureRow(const Look& look, const CountedName& row, const Colour& colour) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x - kScrollBarWidth;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string count = withThousands(row.count);
    const float room = width - figuresWidth(look.fonts.caption, count) - 2.0F * kGrid;
    drawText(list, look.fonts.caption, {at.x + kGrid, at.y}, kCountRowHeight, packed(colour), row.name, room);
    drawFigures(list, look.fonts.caption, at.x + width, at.y, kCountRowHeight, packed(look.theme.textMuted),
                count);
    ImGui::Dummy({width, kCountRowHeight});
}

// What is summed up in one line, or the way back to that. True when pressed.
bool restRow(const Look& look, const CountedName& row, std::string_view tip) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const bool wasPressed =
        ImGui::InvisibleButton("rest", {ImGui::GetContentRegionAvail().x - kScrollBarWidth, kCountRowHeight});
    listControl("rest", row.name);
    const bool isLit = isRowPointedAt();
    focusOutline(look);
    tooltipBeside(look, tip);
    ImGui::SetCursorScreenPos(at);
    figureRow(look, row, isLit ? look.theme.text : look.theme.textMuted);
    return wasPressed;
}

} // namespace

void countRow(const Look& look, const CountedName& row, std::uint32_t largest) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x - kScrollBarWidth;
    const float share = static_cast<float>(row.count) / static_cast<float>(std::max(1U, largest));
    countBar(look, {at.x, at.y + 2.0F}, {width - 52.0F, kCountRowHeight - 4.0F}, {share, row.isUnknown});
    figureRow(look, row, look.theme.text);
}

void countRows(const Look& look, std::string_view title, std::span<const CountedName> rows, std::size_t max) {
    if (rows.empty()) return;
    groupTitle(look, title);
    std::uint32_t largest = 1;
    for (const CountedName& row : rows) {
        if (!row.isUnknown || rows.size() == 1) largest = std::max(largest, row.count);
    }
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
    ImGui::PushID(title.data(), title.data() + title.size());
    bool& isWhole = *ImGui::GetStateStorage()->GetBoolRef(ImGui::GetID("whole"));
    const std::size_t shown = isWhole ? rows.size() : std::min(max, rows.size());
    for (const CountedName& row : rows.first(shown))
        countRow(look, row, largest);
    std::uint32_t rest = 0;
    for (const CountedName& row : rows.subspan(std::min(max, rows.size())))
        rest += row.count;
    const std::string more = std::to_string(rows.size() - std::min(max, rows.size()));
    const CountedName line{isWhole ? "Without the last " + more : more + " more", rest};
    const bool wasPressed =
        max < rows.size() && // a sum has no bar among single ones
        restRow(look, line, isWhole ? "Sum them up again  (Enter)" : "Show them all  (Enter)");
    if (wasPressed) isWhole = !isWhole;
    ImGui::PopID();
    ImGui::PopStyleVar();
}

bool linkRow(const Look& look, const char* id, std::string_view name, std::string_view details,
             std::string_view tip, float widthPixels, SmallPrint print) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = widthPixels > 0.0F ? widthPixels : ImGui::GetContentRegionAvail().x;
    const float room = width - kGrid;
    const float further = furtherLines(look, details, room, print);
    const float height = linkHeight(!details.empty()) + further;
    const bool wasPressed = ImGui::InvisibleButton(id, {width, height});
    listControl(id, name);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (isRowPointedAt()) {
        list.AddRectFilled({at.x - kGrid / 2.0F, at.y}, {at.x + width, at.y + height},
                           packed(look.theme.text, 0.07F), 6.0F);
    }
    drawText(list, look.fonts.body, {at.x, at.y + kLinkPadding}, kLinkName, packed(look.theme.text), name,
             room);
    const ImVec2 below{at.x, at.y + kLinkPadding + kLinkName};
    const ImU32 muted = packed(look.theme.textMuted);
    if (further > 0.0F)
        drawWrapped(list, look.fonts.caption, below, muted, details, room);
    else if (!details.empty())
        drawText(list, look.fonts.caption, below, kLinkDetails, muted, details, room);
    focusOutline(look, kFlushOutline);
    tooltipBeside(look, wholeTip(look, name, details, tip, room, print));
    return wasPressed;
}

bool isRowPointedAt() {
    return ImGui::IsItemHovered() || isMarkedByKeyboard();
}

void linkRows(std::size_t count, const std::function<void(std::size_t)>& draw) {
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(count), linkHeight(true) + ImGui::GetStyle().ItemSpacing.y);
    while (clipper.Step()) {
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
            ImGui::PushID(i);
            draw(static_cast<std::size_t>(i));
            ImGui::PopID();
        }
    }
}

float rowWidth() {
    const float room = ImGui::GetContentRegionAvail().x;
    return std::max(1.0F, ImGui::GetScrollMaxY() > 0.0F ? room : room - kScrollBarWidth);
}

ListRow listRow(const Look& look, const char* id, std::string_view name, float heightPixels, bool isChosen) {
    ListRow row{ImGui::GetCursorScreenPos(), rowWidth(), false};
    row.wasPressed = ImGui::InvisibleButton(id, {row.widthPixels, heightPixels});
    listControl(id, name, isChosen);
    if (ImGui::IsItemHovered() || isChosen) {
        ImGui::GetWindowDrawList()->AddRectFilled(
            row.topLeft, {row.right(), row.topLeft.y + heightPixels},
            packed(isChosen ? look.theme.accent : look.theme.text, isChosen ? 0.18F : 0.07F), 4.0F);
    }
    return row;
}

void groupTitle(const Look& look, std::string_view title) {
    gap(kGrid);
    hairline(look);
    gap(kGrid / 2.0F);
    line(look.fonts.strong, packed(look.theme.text), title);
    gap(kGrid / 2.0F);
}

bool backRow(const Look& look, const char* id, std::string_view name, float heightPixels,
             std::string_view tip) {
    constexpr float kChevronRoom = 16.0F;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float max = ImGui::GetContentRegionAvail().x;
    const float words = std::min(max - kChevronRoom, std::ceil(textWidth(look.fonts.caption, name)) + 1.0F);
    const bool wasPressed = ImGui::InvisibleButton(id, {kChevronRoom + words, heightPixels});
    listControl(id, name);
    const bool isLit = isRowPointedAt();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 colour = packed(isLit ? look.theme.text : look.theme.textMuted);
    drawIcon(list, Icon::ChevronLeft, {at.x + 5.0F, at.y + heightPixels / 2.0F}, 12.0F, colour);
    drawText(list, look.fonts.caption, {at.x + kChevronRoom, at.y}, heightPixels, colour, name, words);
    focusOutline(look);
    tooltip(look, tip);
    return wasPressed;
}

bool detailsHead(const Look& look, std::string_view name) {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float room = width - kControlHeight - kGrid;
    const std::string words = brokenAtSpaces(look.fonts.heading, name, room);
    const float top = (kControlHeight - fontSize(*look.fonts.heading)) / 2.0F;
    drawWrapped(*ImGui::GetWindowDrawList(), look.fonts.heading, {at.x, at.y + top}, packed(look.theme.text),
                words, room);
    const float more = wrappedSize(look.fonts.heading, words, room).y - fontSize(*look.fonts.heading);
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + width - kControlHeight);
    pushNotFocusedFirst(true); // the keyboard comes to what can be read
    const bool wasPressed = iconButton(look, "close-details", Icon::Close, "Clear the selection  (Esc)");
    popItemFlag();
    if (more > 1.0F) gap(more); // lines below the first
    return wasPressed;
}

} // namespace atlas::ui

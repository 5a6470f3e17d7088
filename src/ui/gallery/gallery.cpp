#include "ui/gallery/gallery.h"

#include <imgui_stdlib.h>

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "ui/gallery/gallery_card.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kPadding = 24.0F;
constexpr float kCardGap = 16.0F;
constexpr float kHeadHeight = 48.0F;
constexpr float kFootHeight = 48.0F;
constexpr float kMinHeightForFoot = 400.0F; // of the window
constexpr std::size_t kMaxColumns = 4;
constexpr const char* kKeys = "Enter opens  ·  F2 renames  ·  Delete  ·  Ctrl+← → moves  ·  Esc closes";

// How the cards lie in the window.
struct Grid {
    std::size_t columns = 1;
    ImVec2 size; // of the gallery

    Grid(ImVec2 window, std::size_t count) {
        const float room = window.x - 2.0F * kMargin - 2.0F * kPadding;
        const auto fitting = static_cast<std::size_t>((room + kCardGap) / (kCardWidth + kCardGap));
        columns = std::clamp<std::size_t>(std::min(fitting, count), 1, kMaxColumns);
        if (fitting > 1) columns = std::max<std::size_t>(columns, 2); // room for words
        const auto across = static_cast<float>(columns);
        const auto down = static_cast<float>(std::max<std::size_t>(1, (count + columns - 1) / columns));
        size.x = 2.0F * kPadding + across * kCardWidth + (across - 1.0F) * kCardGap;
        size.x = std::min(size.x, window.x - 2.0F * kMargin);
        const float cards = down * (kCardHeight + kCardGap);
        size.y = std::min(kHeadHeight + cards + kFootHeight + kPadding, window.y - 2.0F * kMargin);
    }
};

void drawHead(const PanelInputs& inputs) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float title =
        drawText(list, look.fonts.heading, at, kControlHeight, packed(look.theme.text), "Saved views");
    const float keys = textWidth(look.fonts.caption, kKeys);
    if (!inputs.views.empty() && title + 3.0F * kGrid + keys <= width)
        drawText(list, look.fonts.caption, {at.x + width - keys, at.y}, kControlHeight,
                 packed(look.theme.textMuted), kKeys);
    ImGui::Dummy({width, kHeadHeight});
}

// Nothing is saved yet, or the file cannot be read.
void drawEmpty(const PanelInputs& inputs, Requests& requests) {
    const Look& look = inputs.look;
    if (!inputs.viewsProblem.reason.empty()) {
        line(look.fonts.strong, packed(look.theme.warning), "The saved views cannot be read");
        gap(kGrid);
        paragraph(look.fonts.body, packed(look.theme.text), inputs.viewsProblem.reason);
        gap(kGrid);
        paragraph(look.fonts.caption, packed(look.theme.textMuted), inputs.viewsProblem.whatSavingDoes);
        return;
    }
    line(look.fonts.strong, packed(look.theme.text), "Nothing saved yet");
    gap(kGrid);
    paragraph(
        look.fonts.body, packed(look.theme.textMuted),
        "A view keeps where you look, the filters, the colours and what is selected, so that you can come "
        "back to it, show it, or draw it with sister-atlas export --view.");
    gap(2.0F * kGrid);
    if (textButton(look, "save", "Save this view", true)) requests.run("save-view"_command);
    tooltip(look, tooltipOf("save-view"_command));
}

void drawFoot(const PanelInputs& inputs, const GalleryMemory& memory, Requests& requests) {
    const Look& look = inputs.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (memory.deleted.empty()) {
        if (inputs.views.empty()) return; // its words have a button of their own
        if (textButton(look, "save", "Save this view")) requests.run("save-view"_command);
        tooltip(look, tooltipOf("save-view"_command));
        return;
    }
    const float button = textWidth(look.fonts.body, "Undo") + 3.0F * kGrid;
    const float drawn = drawText(list, look.fonts.body, at, kControlHeight, packed(look.theme.text),
                                 "Deleted " + inQuotes(memory.deleted), width - button - 2.0F * kGrid);
    ImGui::SetCursorScreenPos({at.x + drawn + 2.0F * kGrid, at.y});
    if (textButton(look, "undo", "Undo")) requests.run("restore-view"_command);
    tooltip(look, "Bring the view back  (Ctrl+Z)");
}

void beginRenaming(std::span<const ViewCard> views, GalleryMemory& memory) {
    memory.renamed = memory.marked;
    memory.newName = views[memory.marked].name;
    memory.focusName = true;
}

// What a key does to the marked view.
void useKey(GalleryKey key, const PanelInputs& inputs, std::size_t columns, GalleryMemory& memory,
            Requests& requests) {
    if (key == GalleryKey::Close) return ImGui::CloseCurrentPopup();
    if (key == GalleryKey::Restore) return requests.run("restore-view"_command);
    const std::size_t count = inputs.views.size();
    if (count == 0) return;
    const std::size_t marked = memory.marked;
    switch (key) {
        case GalleryKey::Open:
            requests.add(ask::OpenView{marked});
            return ImGui::CloseCurrentPopup();
        case GalleryKey::Rename:
            return beginRenaming(inputs.views, memory);
        case GalleryKey::Delete:
            return requests.add(ask::DeleteView{marked});
        case GalleryKey::Earlier:
        case GalleryKey::Later: {
            const bool isLater = key == GalleryKey::Later;
            if (isLater ? marked + 1 >= count : marked == 0) return;
            memory.marked = isLater ? marked + 1 : marked - 1;
            memory.wasMarkMoved = true;
            return requests.add(ask::MoveView{marked, memory.marked});
        }
        default:
            memory.marked = markedAfter(key, marked, count, columns);
            memory.wasMarkMoved = true;
    }
}

// A name that was being typed is given before anything else happens to its view.
void followUse(const CardUse& use, std::size_t index, const PanelInputs& inputs, GalleryMemory& memory,
               Requests& requests) {
    if (use.newName) requests.add(ask::RenameView{index, *use.newName});
    if (use.wasOpened || use.isHovered) memory.marked = index;
    if (use.wasOpened) {
        requests.add(ask::OpenView{index});
        ImGui::CloseCurrentPopup();
    }
    if (use.wantsRename) {
        memory.marked = index;
        beginRenaming(inputs.views, memory);
    }
    if (use.wantsDelete) requests.add(ask::DeleteView{index});
    if (use.isDragged) memory.dragged = index;
}

// The place in the grid that a point is nearest to.
std::size_t placeAt(ImVec2 point, ImVec2 origin, std::size_t columns, std::size_t count) {
    const float x = (point.x - origin.x) / (kCardWidth + kCardGap);
    const float y = (point.y - origin.y) / (kCardHeight + kCardGap);
    const auto column = static_cast<std::size_t>(std::clamp(x, 0.0F, static_cast<float>(columns) - 0.5F));
    const auto row = static_cast<std::size_t>(std::max(0.0F, y));
    return std::min(row * columns + column, count - 1);
}

// A view that the mouse carries is put down where it is released.
void followDrag(const PanelInputs& inputs, ImVec2 origin, std::size_t columns, GalleryMemory& memory,
                Requests& requests) {
    if (!memory.dragged) return;
    const std::size_t to =
        placeAt(ImGui::GetIO().MousePos, origin, columns, std::max<std::size_t>(1, inputs.views.size()));
    const ImVec2 corner{origin.x + static_cast<float>(to % columns) * (kCardWidth + kCardGap),
                        origin.y + static_cast<float>(to / columns) * (kCardHeight + kCardGap)};
    if (ImGui::IsMouseDown(0)) {
        const float x =
            to > *memory.dragged ? corner.x + kCardWidth + kCardGap / 2.0F : corner.x - kCardGap / 2.0F;
        ImGui::GetWindowDrawList()->AddRectFilled({x - 1.5F, corner.y}, {x + 1.5F, corner.y + kCardHeight},
                                                  packed(inputs.look.theme.accent), 1.5F);
        return;
    }
    if (to != *memory.dragged) {
        requests.add(ask::MoveView{*memory.dragged, to});
        memory.marked = to;
    }
    memory.dragged.reset();
}

void drawCards(const PanelInputs& inputs, std::size_t columns, GalleryMemory& memory, Requests& requests) {
    const ImVec2 origin = ImGui::GetCursorScreenPos();
    for (std::size_t i = 0; i < inputs.views.size(); ++i) {
        const ImVec2 corner{origin.x + static_cast<float>(i % columns) * (kCardWidth + kCardGap),
                            origin.y + static_cast<float>(i / columns) * (kCardHeight + kCardGap)};
        ImGui::PushID(static_cast<int>(i));
        const CardUse use = drawCard(inputs.look, inputs.views[i], corner, i, memory);
        ImGui::PopID();
        followUse(use, i, inputs, memory, requests);
    }
    memory.wasMarkMoved = false;
    followDrag(inputs, origin, columns, memory, requests);
}

} // namespace

std::size_t markedAfter(GalleryKey key, std::size_t marked, std::size_t count, std::size_t columns) {
    switch (key) {
        case GalleryKey::Left:
            return marked > 0 ? marked - 1 : 0;
        case GalleryKey::Right:
            return std::min(marked + 1, count - 1);
        case GalleryKey::Up:
            return marked >= columns ? marked - columns : marked;
        case GalleryKey::Down: // into a last row that is shorter, too
            if (marked / columns == (count - 1) / columns) return marked;
            return std::min(marked + columns, count - 1);
        case GalleryKey::First:
            return 0;
        case GalleryKey::Last:
            return count - 1;
        default:
            return marked;
    }
}

void drawGallery(const PanelInputs& inputs, GalleryMemory& memory, Requests& requests) {
    if (memory.open) {
        ImGui::OpenPopup("views");
        memory.keys.clear();
        memory.renamed.reset();
        memory.dragged.reset();
        memory.wasMarkMoved = true;
    }
    memory.open = false;
    const Grid grid(inputs.sizePixels, inputs.views.size());
    ImGui::SetNextWindowPos({inputs.sizePixels.x / 2.0F, inputs.sizePixels.y / 2.0F}, ImGuiCond_Always,
                            {0.5F, 0.5F});
    ImGui::SetNextWindowSize(grid.size, ImGuiCond_Always);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kPadding, kPadding - kGrid));
    memory.isOpen =
        ImGui::BeginPopup("views", ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNavInputs);
    ImGui::PopStyleVar();
    if (!memory.isOpen) return;
    listPanel("Gallery");
    memory.marked = std::min(memory.marked, inputs.views.empty() ? 0 : inputs.views.size() - 1);
    for (const GalleryKey key : std::exchange(memory.keys, {}))
        useKey(key, inputs, grid.columns, memory, requests);
    drawHead(inputs);
    // Outlines of cards at the edge lie outside of them; Dear ImGui cuts off half of the padding at the
    // sides.
    constexpr float kOutline = 4.0F;
    constexpr float kSide = 2.0F * kOutline;
    const bool hasFoot = !memory.deleted.empty() || inputs.sizePixels.y >= kMinHeightForFoot;
    const float height = ImGui::GetContentRegionAvail().y - (hasFoot ? kFootHeight - 2.0F * kGrid : 0.0F);
    ImGui::SetCursorPos({ImGui::GetCursorPosX() - kSide, ImGui::GetCursorPosY() - kOutline});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(kSide, kOutline));
    beginPaddedPart("cards", {ImGui::GetContentRegionAvail().x + kOutline + kPadding / 2.0F, height},
                    ImGuiWindowFlags_NoNavInputs);
    ImGui::PopStyleVar();
    if (inputs.views.empty()) {
        drawEmpty(inputs, requests);
    } else {
        drawCards(inputs, grid.columns, memory, requests);
        fadeBelow(inputs.look);
    }
    ImGui::EndChild();
    if (hasFoot) drawFoot(inputs, memory, requests);
    ImGui::EndPopup();
}

} // namespace atlas::ui

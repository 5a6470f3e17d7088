#include "ui/compose/compose_canvas.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/widgets/control_list.h"
#include "ui/widgets/text.h"
#include "ui/widgets/widgets.h"

namespace atlas::ui {

namespace {

constexpr float kDeskMargin = 32.0F; // around a page that fits
constexpr float kHandle = 4.0F;      // half of its side
constexpr float kGrabReach = 7.0F;   // around a handle
constexpr float kGuideReach = 6.0F;  // within which an edge is drawn to a guide
constexpr float kDragBegins = 3.0F;  // pixels that a hand may tremble
constexpr float kZoomStep = 1.25F;
constexpr float kSmallestPixels = 0.2F; // of a millimetre
constexpr float kLargestPixels = 24.0F;
constexpr float kShadow = 6.0F;

struct Room {
    ImVec2 topLeft;
    ImVec2 size;
    ImVec2 middle() const { return {topLeft.x + size.x / 2.0F, topLeft.y + size.y / 2.0F}; }
};

Room roomOf(const ComposeInputs& inputs) {
    const float right = inputs.sizePixels.x - kComposePanelWidth - 2.0F * kMargin;
    return {{0.0F, 0.0F}, {std::max(100.0F, right), inputs.sizePixels.y}};
}

float fittingPixels(const ComposeInputs& inputs) {
    const Room room = roomOf(inputs);
    const auto width = static_cast<float>(inputs.page.width());
    const auto height = static_cast<float>(inputs.page.height());
    return std::max(kSmallestPixels, std::min((room.size.x - 2.0F * kDeskMargin) / width,
                                              (room.size.y - 2.0F * kDeskMargin) / height));
}

float pixelsOf(const ComposeInputs& inputs, const ComposeMemory& memory) {
    switch (memory.zoom) {
        case PageZoom::Fit:
            return fittingPixels(inputs);
        case PageZoom::TrueSize:
            return static_cast<float>(inputs.trueSizePixels);
        case PageZoom::Free:
            return memory.pixelsPerMillimetre;
    }
    return 1.0F;
}

void zoomAbout(const ComposeInputs& inputs, ComposeMemory& memory, ImVec2 anchor, float factor) {
    const PageSpot spot = pageSpot(inputs, memory);
    const float pixels = std::clamp(spot.pixelsPerMillimetre * factor, kSmallestPixels, kLargestPixels);
    const float grown = pixels / spot.pixelsPerMillimetre;
    const Room room = roomOf(inputs);
    const ImVec2 middle{room.middle().x + memory.pan.x, room.middle().y + memory.pan.y};
    const ImVec2 from = memory.zoom == PageZoom::Fit ? room.middle() : middle;
    memory.zoom = PageZoom::Free;
    memory.pixelsPerMillimetre = pixels;
    memory.pan = {anchor.x + (from.x - anchor.x) * grown - room.middle().x,
                  anchor.y + (from.y - anchor.y) * grown - room.middle().y};
}

glm::dvec2 onPage(const PageSpot& spot, ImVec2 point) {
    return {static_cast<double>((point.x - spot.topLeft.x) / spot.pixelsPerMillimetre),
            static_cast<double>((point.y - spot.topLeft.y) / spot.pixelsPerMillimetre)};
}

struct Handle {
    HeldEdges held;
    ImVec2 middle;
};

// Of what is chosen: the corners, and the middles of its sides.
std::array<Handle, 8> handlesOf(const PagePlace& place, const PageSpot& spot) {
    const ImVec2 from = spot.pointOf(place.left, place.top);
    const ImVec2 to = spot.pointOf(place.right(), place.bottom());
    const ImVec2 middle{(from.x + to.x) / 2.0F, (from.y + to.y) / 2.0F};
    return {{{{true, true, false, false}, from},
             {{false, true, true, false}, {to.x, from.y}},
             {{false, false, true, true}, to},
             {{true, false, false, true}, {from.x, to.y}},
             {{false, true, false, false}, {middle.x, from.y}},
             {{false, false, true, false}, {to.x, middle.y}},
             {{false, false, false, true}, {middle.x, to.y}},
             {{true, false, false, false}, {from.x, middle.y}}}};
}

const HeldEdges* handleAt(const std::array<Handle, 8>& handles, ImVec2 point) {
    const auto found = std::find_if(handles.begin(), handles.end(), [&](const Handle& handle) {
        return std::abs(handle.middle.x - point.x) <= kGrabReach &&
               std::abs(handle.middle.y - point.y) <= kGrabReach;
    });
    return found == handles.end() ? nullptr : &found->held;
}

void press(const ComposeInputs& inputs, const PageSpot& spot, ImVec2 mouse, ComposeMemory& memory,
           ComposeWishes& wishes) {
    if (inputs.chosen) {
        const PagePlace& place = inputs.page.element(*inputs.chosen).place;
        const std::array<Handle, 8> handles = handlesOf(place, spot);
        if (const HeldEdges* held = handleAt(handles, mouse)) {
            memory.drag = PageDrag{*inputs.chosen, *held, place, mouse, false};
            return;
        }
    }
    const std::optional<PageElementKind> hit = elementAt(inputs.page, onPage(spot, mouse));
    wishes.choosesOther = hit != inputs.chosen;
    wishes.chosen = hit;
    if (hit)
        memory.drag = PageDrag{*hit, {}, inputs.page.element(*hit).place, mouse, false};
    else
        memory.isPanning = true;
}

void follow(const ComposeInputs& inputs, const PageSpot& spot, ImVec2 mouse, ComposeMemory& memory,
            ComposeWishes& wishes) {
    PageDrag& drag = *memory.drag;
    const ImVec2 by{mouse.x - drag.begun.x, mouse.y - drag.begun.y};
    if (!drag.hasMoved && std::hypot(by.x, by.y) < kDragBegins) return;
    if (!drag.hasMoved) ++memory.dragCount;
    drag.hasMoved = true;
    const double perPixel = 1.0 / static_cast<double>(spot.pixelsPerMillimetre);
    const glm::dvec2 millimetres(static_cast<double>(by.x) * perPixel, static_cast<double>(by.y) * perPixel);
    const double reach = ImGui::GetIO().KeyAlt ? 0.0 : static_cast<double>(kGuideReach) * perPixel;
    GuidedPlace placed = draggedToGuides(inputs.page, drag.kind, drag.from, drag.held, millimetres, reach);
    memory.guides = std::move(placed.guides);
    wishes.edited = withPlace(inputs.page, drag.kind, placed.place);
    wishes.key = "drag " + std::to_string(memory.dragCount);
}

void takeMouse(const ComposeInputs& inputs, const PageSpot& spot, ComposeMemory& memory,
               ComposeWishes& wishes) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (ImGui::IsItemActivated()) press(inputs, spot, mouse, memory, wishes);
    if (ImGui::IsItemActive() && memory.drag) follow(inputs, spot, mouse, memory, wishes);
    if (ImGui::IsItemActive() && memory.isPanning) {
        if (memory.zoom == PageZoom::Fit) {
            memory.pixelsPerMillimetre = spot.pixelsPerMillimetre;
            memory.zoom = PageZoom::Free;
            memory.pan = {0.0F, 0.0F};
        }
        memory.pan.x += ImGui::GetIO().MouseDelta.x;
        memory.pan.y += ImGui::GetIO().MouseDelta.y;
    }
    if (ImGui::IsItemDeactivated()) {
        wishes.endsEdit = memory.drag.has_value();
        memory.drag.reset();
        memory.guides.clear();
        memory.isPanning = false;
    }
    const float wheel = ImGui::GetIO().MouseWheel;
    if (ImGui::IsItemHovered() && wheel != 0.0F) zoomAbout(inputs, memory, mouse, std::pow(kZoomStep, wheel));
}

void showCursor(const ComposeInputs& inputs, const PageSpot& spot) {
    if (!ImGui::IsItemHovered() || !inputs.chosen) return;
    const std::array<Handle, 8> handles = handlesOf(inputs.page.element(*inputs.chosen).place, spot);
    const HeldEdges* held = handleAt(handles, ImGui::GetIO().MousePos);
    if (held == nullptr) return;
    const bool isAcross = held->left || held->right;
    const bool isDown = held->top || held->bottom;
    if (isAcross && isDown)
        ImGui::SetMouseCursor(held->left == held->top ? ImGuiMouseCursor_ResizeNWSE
                                                      : ImGuiMouseCursor_ResizeNESW);
    else
        ImGui::SetMouseCursor(isAcross ? ImGuiMouseCursor_ResizeEW : ImGuiMouseCursor_ResizeNS);
}

void drawSheet(ImDrawList& list, const ComposeInputs& inputs, const PageSpot& spot) {
    const ImVec2 from = spot.pointOf(0.0, 0.0);
    const ImVec2 to = spot.pointOf(inputs.page.width(), inputs.page.height());
    list.AddRectFilled({from.x + kShadow / 2.0F, from.y + kShadow / 2.0F}, {to.x + kShadow, to.y + kShadow},
                       IM_COL32(0, 0, 0, 60));
    list.AddRectFilled(from, to, packed(inputs.look.theme.surround));
    if (inputs.picture != ImTextureID{}) list.AddImage(inputs.picture, from, to, {0.0F, 1.0F}, {1.0F, 0.0F});
    list.AddRect({from.x - 1.0F, from.y - 1.0F}, {to.x + 1.0F, to.y + 1.0F},
                 packed(inputs.look.theme.hairline));
}

void drawFrames(ImDrawList& list, const ComposeInputs& inputs, const PageSpot& spot) {
    const Theme& theme = inputs.look.theme;
    // Whoever only looks sees the page as it will be.
    const bool isAtWork = ImGui::IsItemHovered() || inputs.chosen;
    const glm::dvec2 pointer = onPage(spot, ImGui::GetIO().MousePos);
    const auto isHovered = [&, hovered = elementAt(inputs.page, pointer)](PageElementKind kind) {
        return isAtWork && hovered == kind;
    };
    for (std::size_t i = 0; i < kPageElementCount; ++i) {
        const auto kind = static_cast<PageElementKind>(i);
        const PageElement& element = inputs.page.elements[i];
        if (!element.isShown || kind == inputs.chosen) continue;
        const bool hasProblem = std::any_of(inputs.problems.begin(), inputs.problems.end(),
                                            [&](const PageProblem& problem) { return problem.kind == kind; });
        if (!isAtWork && !hasProblem) continue;
        const Colour& colour = hasProblem ? theme.warning : theme.textMuted;
        list.AddRect(spot.pointOf(element.place.left, element.place.top),
                     spot.pointOf(element.place.right(), element.place.bottom()),
                     packed(colour, isHovered(kind) ? 0.9F
                                    : hasProblem    ? 0.8F
                                                    : 0.25F));
    }
}

void drawChosen(ImDrawList& list, const ComposeInputs& inputs, const PageSpot& spot) {
    if (!inputs.chosen) return;
    const Theme& theme = inputs.look.theme;
    const PagePlace& place = inputs.page.element(*inputs.chosen).place;
    const ImVec2 from = spot.pointOf(place.left, place.top);
    const ImVec2 to = spot.pointOf(place.right(), place.bottom());
    list.AddRect(from, to, packed(theme.accent), 0.0F, 0, 2.0F);
    for (const Handle& handle : handlesOf(place, spot)) {
        const ImVec2 topLeft{handle.middle.x - kHandle, handle.middle.y - kHandle};
        const ImVec2 bottomRight{handle.middle.x + kHandle, handle.middle.y + kHandle};
        list.AddRectFilled(topLeft, bottomRight, packed(theme.surround));
        list.AddRect(topLeft, bottomRight, packed(theme.accent), 0.0F, 0, 1.5F);
    }
}

void drawGuides(ImDrawList& list, const ComposeInputs& inputs, const ComposeMemory& memory,
                const PageSpot& spot) {
    for (const PageGuide& guide : memory.guides) {
        const ImVec2 from = guide.isUpright ? spot.pointOf(guide.place, 0.0) : spot.pointOf(0.0, guide.place);
        const ImVec2 to = guide.isUpright ? spot.pointOf(guide.place, inputs.page.height())
                                          : spot.pointOf(inputs.page.width(), guide.place);
        list.AddLine(from, to, packed(inputs.look.theme.accent), 1.0F);
    }
}

} // namespace

PageSpot pageSpot(const ComposeInputs& inputs, const ComposeMemory& memory) {
    const Room room = roomOf(inputs);
    const float pixels = pixelsOf(inputs, memory);
    const ImVec2 pan = memory.zoom == PageZoom::Fit ? ImVec2(0.0F, 0.0F) : memory.pan;
    return {{std::round(room.middle().x + pan.x - static_cast<float>(inputs.page.width()) * pixels / 2.0F),
             std::round(room.middle().y + pan.y - static_cast<float>(inputs.page.height()) * pixels / 2.0F)},
            pixels};
}

void zoomDesk(const ComposeInputs& inputs, ComposeMemory& memory, int steps) {
    zoomAbout(inputs, memory, roomOf(inputs).middle(), std::pow(kZoomStep, static_cast<float>(steps)));
}

void drawComposeCanvas(const ComposeInputs& inputs, ComposeMemory& memory, ComposeWishes& wishes) {
    if (memory.zoomSteps != 0) zoomDesk(inputs, memory, std::exchange(memory.zoomSteps, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0.0F, 0.0F});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0.0F);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
    const Theme& theme = inputs.look.theme;
    ImGui::PushStyleColor(ImGuiCol_WindowBg, packed(mixed(theme.surround, theme.textMuted, 0.22F)));
    beginPanel(kComposeCanvas, {{0.0F, 0.0F}, inputs.sizePixels},
               ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoBringToFrontOnFocus);
    ImGui::SetCursorScreenPos({0.0F, 0.0F});
    ImGui::InvisibleButton("sheet", roomOf(inputs).size);
    listControl("sheet", "Sheet of paper");
    const PageSpot spot = pageSpot(inputs, memory);
    takeMouse(inputs, spot, memory, wishes);
    showCursor(inputs, spot);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    wishes.spot = pageSpot(inputs, memory);
    drawSheet(list, inputs, wishes.spot);
    drawFrames(list, inputs, wishes.spot);
    drawGuides(list, inputs, memory, wishes.spot);
    drawChosen(list, inputs, wishes.spot);
    ImGui::End();
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(3);
}

} // namespace atlas::ui

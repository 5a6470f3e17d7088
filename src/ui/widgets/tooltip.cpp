#include "ui/widgets/tooltip.h"

#include <algorithm>
#include <array>
#include <optional>

#include "ui/widgets/imgui_internals.h"
#include "ui/widgets/text.h"

namespace atlas::ui {

namespace {

constexpr float kWidest = 300.0F; // of the words
const ImVec2 kPadding{10.0F, 6.0F};
constexpr float kApart = kGrid; // from what it stands beside
constexpr float kEdge = kGrid / 2.0F;

// As near to what is wanted as the window's edges leave.
float within(float wanted, float size, float windowSize) {
    return std::max(kEdge, std::min(wanted, windowSize - kEdge - size));
}

float middle(float from, float to, float size) {
    return (from + to - size) / 2.0F;
}

struct Place {
    ImVec2 at;
    float distance; // from the control
};

// The place at that side of a box, nothing where the tip does not fit.
std::optional<Place> placeAt(ImGuiDir side, const TipBox& control, const TipBox& box, ImVec2 size,
                             ImVec2 windowSize) {
    const bool isAside = side == ImGuiDir_Left || side == ImGuiDir_Right;
    Place place{};
    place.at.x = within(control.topLeft.x, size.x, windowSize.x);
    place.at.y = within(middle(control.topLeft.y, control.bottomRight.y, size.y), size.y, windowSize.y);
    if (side == ImGuiDir_Right) place.at.x = box.bottomRight.x + kApart;
    if (side == ImGuiDir_Left) place.at.x = box.topLeft.x - kApart - size.x;
    if (side == ImGuiDir_Down) place.at.y = box.bottomRight.y + kApart;
    if (side == ImGuiDir_Up) place.at.y = box.topLeft.y - kApart - size.y;
    const float min = isAside ? place.at.x : place.at.y;
    const float max = isAside ? place.at.x + size.x : place.at.y + size.y;
    if (min < kEdge || max > (isAside ? windowSize.x : windowSize.y) - kEdge) return std::nullopt;
    if (side == ImGuiDir_Right) place.distance = place.at.x - control.bottomRight.x;
    if (side == ImGuiDir_Left) place.distance = control.topLeft.x - max;
    if (side == ImGuiDir_Down) place.distance = place.at.y - control.bottomRight.y;
    if (side == ImGuiDir_Up) place.distance = control.topLeft.y - max;
    return place;
}

std::optional<ImVec2> belowOrAbove(const TipBox& control, const TipBox& box, ImVec2 size, ImVec2 windowSize) {
    std::optional<Place> place = placeAt(ImGuiDir_Down, control, box, size, windowSize);
    if (!place) place = placeAt(ImGuiDir_Up, control, box, size, windowSize);
    return place ? std::optional(place->at) : std::nullopt;
}

std::optional<ImVec2> nearestPlace(const TipBox& control, const TipBox& box, ImVec2 size, ImVec2 windowSize) {
    const auto nearer = [&](ImGuiDir first, ImGuiDir second) {
        const std::optional<Place> a = placeAt(first, control, box, size, windowSize);
        const std::optional<Place> b = placeAt(second, control, box, size, windowSize);
        return a && (!b || a->distance <= b->distance) ? a : b;
    };
    // Beside the long sides of a panel there is rarely another one.
    const bool isWide = box.bottomRight.x - box.topLeft.x > 1.5F * (box.bottomRight.y - box.topLeft.y);
    std::optional<Place> place =
        isWide ? nearer(ImGuiDir_Down, ImGuiDir_Up) : nearer(ImGuiDir_Right, ImGuiDir_Left);
    if (!place) place = isWide ? nearer(ImGuiDir_Right, ImGuiDir_Left) : nearer(ImGuiDir_Down, ImGuiDir_Up);
    return place ? std::optional(place->at) : std::nullopt;
}

bool areTipsUnpointed = false; // see PointedTips

// Whether the pointer or the keyboard has rested on the control for long enough; then the tip stays until
// they leave it, or press it. What is known of that lies in the storage of the control's window.
bool hasRested(ImGuiID control) {
    ImGuiStorage& storage = *ImGui::GetStateStorage();
    for (const char* value : {"tip of", "tip frame", "tip shows", "tip used"})
        storage.GetIntRef(ImGui::GetID(value)); // all are there: what is added moves the others
    float& since = *storage.GetFloatRef(ImGui::GetID("tip since"));
    int& known = *storage.GetIntRef(ImGui::GetID("tip of"));
    int& frame = *storage.GetIntRef(ImGui::GetID("tip frame"));
    int& shows = *storage.GetIntRef(ImGui::GetID("tip shows"));
    int& used = *storage.GetIntRef(ImGui::GetID("tip used")); // pressed: who knows it needs no tip
    const bool goesOn = known == static_cast<int>(control) && frame >= ImGui::GetFrameCount() - 1;
    const ImVec2 moved = ImGui::GetIO().MouseDelta;
    const bool isMoving = !isKeyboardInUse() && (moved.x != 0.0F || moved.y != 0.0F);
    const auto now = static_cast<float>(ImGui::GetTime());
    if (!goesOn) shows = used = 0;
    if (ImGui::IsItemActivated() || ImGui::IsItemDeactivated()) used = 1;
    if (areTipsUnpointed && !isKeyboardInUse()) {
        shows = 0;
        since = now;
    }
    if (!goesOn || (isMoving && shows == 0)) since = now;
    known = static_cast<int>(control);
    frame = ImGui::GetFrameCount();
    if (now - since >= static_cast<float>(kTipSeconds)) shows = 1;
    return shows != 0 && used == 0;
}

bool wantsTooltip(std::string_view text) {
    if (text.empty() || !ImGui::IsItemHovered() || ImGui::IsItemActive()) return false;
    return hasRested(lastControl());
}

// `placeOf(size, windowSize)`: the upper left corner of a tip of that size.
template <typename PlaceOf>
void drawTooltip(const Look& look, std::string_view text, const PlaceOf& placeOf) {
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const float room = std::min(kWidest, window.x - 2.0F * (kEdge + kPadding.x));
    const ImVec2 words = wrappedSize(look.fonts.caption, text, room);
    const ImVec2 size{words.x + 2.0F * kPadding.x, words.y + 2.0F * kPadding.y};
    ImGui::SetNextWindowPos(placeOf(size, window), ImGuiCond_Always);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, kPadding);
    ImGui::BeginTooltip();
    ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + room);
    line(look.fonts.caption, packed(look.theme.text), inLines(look.fonts.caption, text, room));
    ImGui::PopTextWrapPos();
    ImGui::EndTooltip();
    ImGui::PopStyleVar();
}

TipBox controlBox() {
    return {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
}

TipBox panelBox() {
    const Extent panel = currentPanel();
    return {panel.topLeft, panel.bottomRight};
}

// Beside a control that is higher than this a tip would be far from what is pointed at.
constexpr float kTallControl = 240.0F;

} // namespace

ImVec2 tipPlace(const TipBox& control, const TipBox& panel, ImVec2 size, ImVec2 windowSize) {
    if (const std::optional<ImVec2> place = nearestPlace(control, panel, size, windowSize)) return *place;
    if (const std::optional<ImVec2> place = nearestPlace(control, control, size, windowSize)) return *place;
    return {within(control.topLeft.x, size.x, windowSize.x),
            within(control.bottomRight.y + kApart, size.y, windowSize.y)};
}

ImVec2 tipPlaceAtPointer(const TipBox& control, const TipBox& panel, ImVec2 pointer, ImVec2 size,
                         ImVec2 windowSize) {
    if (control.bottomRight.y - control.topLeft.y > kTallControl) {
        const TipBox at{{pointer.x, pointer.y - kGrid}, {pointer.x + 2.0F * kGrid, pointer.y + 2.0F * kGrid}};
        return tipPlace(at, at, size, windowSize);
    }
    const float left =
        std::clamp(pointer.x, control.topLeft.x, std::max(control.topLeft.x, control.bottomRight.x));
    const TipBox row{{panel.topLeft.x, control.topLeft.y}, {panel.bottomRight.x, control.bottomRight.y}};
    const TipBox part{{left, control.topLeft.y}, control.bottomRight};
    if (const std::optional<ImVec2> place = belowOrAbove(part, row, size, windowSize)) return *place;
    return tipPlace(control, row, size, windowSize);
}

PointedTips::PointedTips(LastInput& last) {
    const ImGuiIO& io = ImGui::GetIO();
    if (last.pointer.x != io.MousePos.x || last.pointer.y != io.MousePos.y) last.wasKey = false;
    if (wasAnyKeyPressed() || !io.InputQueueCharacters.empty()) last.wasKey = true;
    last.pointer = io.MousePos;
    areTipsUnpointed = last.wasKey;
}

PointedTips::~PointedTips() {
    areTipsUnpointed = false;
}

void tooltip(const Look& look, std::string_view text) {
    tooltipAbout(look, text, controlBox());
}

void tooltipAbout(const Look& look, std::string_view text, const TipBox& whole) {
    if (isKeyboardInUse()) return tooltipBeside(look, text);
    if (!wantsTooltip(text)) return;
    drawTooltip(look, text, [&](ImVec2 size, ImVec2 window) {
        return tipPlaceAtPointer(whole, panelBox(), ImGui::GetIO().MousePos, size, window);
    });
}

void tooltipBeside(const Look& look, std::string_view text) {
    if (!wantsTooltip(text)) return;
    drawTooltip(look, text,
                [](ImVec2 size, ImVec2 window) { return tipPlace(controlBox(), panelBox(), size, window); });
}

} // namespace atlas::ui

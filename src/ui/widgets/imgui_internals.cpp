#include "ui/widgets/imgui_internals.h"

#include <imgui_freetype.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>

namespace atlas::ui {

namespace {

ImGuiContext& current() {
    return *ImGui::GetCurrentContext();
}

// 1.91.4 turned both flags round and renamed them.
bool isOutlined() {
#if IMGUI_VERSION_NUM >= 19140
    return current().NavCursorVisible;
#else
    return !current().NavDisableHighlight;
#endif
}

void setOutlined(bool isOn) {
#if IMGUI_VERSION_NUM >= 19140
    current().NavCursorVisible = isOn;
#else
    current().NavDisableHighlight = !isOn;
#endif
}

bool& ignoresPointer() {
#if IMGUI_VERSION_NUM >= 19140
    return current().NavHighlightItemUnderNav;
#else
    return current().NavDisableMouseHover;
#endif
}

bool takesKeys(const ImGuiWindow* window) {
    return window != nullptr && (window->Flags & ImGuiWindowFlags_NoNavInputs) == 0;
}

ImGuiWindow* currentRoot() {
    return ImGui::GetCurrentWindow()->RootWindow;
}

bool isFocusInCurrentPanel() {
    const ImGuiWindow* focused = current().NavWindow;
    return focused != nullptr && focused->RootWindow == currentRoot();
}

void beginIn(ImGuiWindow* window) {
    ImGui::NavMoveRequestCancel(); // a search for what had the keyboard before
    current().NavMoveForwardToNextFrame = false;
    ImGui::FocusWindow(window);
    ImGui::NavInitWindow(window, true);
}

// 1.91.1 moved the clipboard to the platform, and hands on its context instead of a pointer of the back
// end's.
#if IMGUI_VERSION_NUM >= 19110
using Owner = ImGuiContext*;
auto clipboardCalls() {
    ImGuiPlatformIO& io = ImGui::GetPlatformIO();
    return std::tie(io.Platform_GetClipboardTextFn, io.Platform_SetClipboardTextFn);
}
#else
using Owner = void*;
auto clipboardCalls() {
    ImGuiIO& io = ImGui::GetIO();
    return std::tie(io.GetClipboardTextFn, io.SetClipboardTextFn);
}
#endif

const char* (*backEndsText)(Owner) = nullptr; // all contexts that paste have the same back end
void (*backEndsTaker)(Owner, const char*) = nullptr;
ClipboardText changes;

const char* textToPaste(Owner owner) {
    static std::string pasted; // lives until the next is asked for, as the back end's does
    const char* text = backEndsText(owner);
    if (text == nullptr) return nullptr;
    pasted = changes.pasted(text);
    return pasted.c_str();
}

void takeCopied(Owner owner, const char* text) {
    backEndsTaker(owner, changes.copied(text).c_str());
}

} // namespace

bool hasInputQueue() {
    return IMGUI_VERSION_NUM >= 18700;
}

bool hasQueuedInput([[maybe_unused]] const ImGuiContext& context) {
#if IMGUI_VERSION_NUM >= 18700
    return !context.InputEventsQueue.empty();
#else
    return false;
#endif
}

bool wasKeyPressed(ImGuiKey key, bool repeats) {
#if IMGUI_VERSION_NUM >= 18700
    return ImGui::IsKeyPressed(key, repeats);
#else
    return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key), repeats);
#endif
}

bool wasAnyKeyPressed() {
#if IMGUI_VERSION_NUM >= 18700
    bool wasAny = false;
    for (int key = ImGuiKey_Tab; key < ImGuiKey_GamepadStart; ++key)
        wasAny = wasAny || ImGui::IsKeyPressed(static_cast<ImGuiKey>(key), false);
    return wasAny;
#else
    return std::ranges::count(ImGui::GetIO().KeysDownDuration, 0.0F) > 0;
#endif
}

void letEnterPress() {
#if IMGUI_VERSION_NUM < 18700
    if (ImGui::IsKeyDown(ImGui::GetKeyIndex(ImGuiKey_Enter)))
        ImGui::GetIO().NavInputs[ImGuiNavInput_Activate] = 1.0F;
#endif
}

void changeClipboardText(ClipboardText change) {
    changes = change;
    auto [pastedText, takenText] = clipboardCalls();
    if (pastedText == nullptr || pastedText == textToPaste) return;
    backEndsText = std::exchange(pastedText, textToPaste);
    backEndsTaker = std::exchange(takenText, takeCopied);
}

FocusState focusState() {
    const ImGuiContext& context = current();
    const ImGuiWindow* window = context.NavWindow;
    FocusState state;
    state.isOutlined = isOutlined();
    state.hasControl = context.NavId != 0;
    state.isControlDrawn = context.NavIdIsAlive;
    state.isControlActive = context.ActiveId != 0;
    state.isOnItsWay =
        context.NavMoveSubmitted || context.NavMoveScoringItems || context.NavNextActivateId != 0;
    if (!takesKeys(window)) return state;
    state.panel = window->RootWindow->Name;
    state.isInMenu = (window->RootWindow->Flags & ImGuiWindowFlags_Popup) != 0;
    return state;
}

bool isKeyboardInUse() {
    return ignoresPointer() && isOutlined();
}

ImGuiID focusedControl() {
    return current().NavId;
}

std::optional<Extent> focusedExtent() {
    const ImGuiContext& context = current();
    ImGuiWindow* window = ImGui::GetCurrentWindow();
    if (context.NavWindow != window || !isOutlined() || !context.NavIdIsAlive) return std::nullopt;
    const ImRect rect = ImGui::WindowRectRelToAbs(window, window->NavRectRel[0]);
    return Extent{rect.Min, rect.Max};
}

int storedForFocused(int otherwise) {
    const ImGuiContext& context = current();
    if (context.NavWindow == nullptr || context.NavId == 0) return otherwise;
    return context.NavWindow->StateStorage.GetInt(context.NavId, otherwise);
}

void activateFocused() {
    current().NavNextActivateId = current().NavId;
    current().NavNextActivateFlags = ImGuiActivateFlags_None;
}

void focusFirstControlOf(const std::string& panel) {
    ImGuiWindow* window = panel.empty() ? nullptr : ImGui::FindWindowByName(panel.c_str());
    if (window == nullptr) return;
    beginIn(window);
    setOutlined(true);
    ignoresPointer() = true;
}

// From 1.89 on it is only looked for in the scope in which the keyboard was.
void focusNextControl() {
#if IMGUI_VERSION_NUM >= 18900
    current().NavFocusScopeId = current().CurrentFocusScopeId;
#endif
    ImGui::SetKeyboardFocusHere();
}

void outlineFocus() {
    setOutlined(true);
}

void focusFirstControl() {
    if (current().NavWindow != nullptr) beginIn(current().NavWindow->RootWindow);
}

void focusControl(ImGuiID control) {
    ImGui::NavMoveRequestCancel();
    current().NavMoveForwardToNextFrame = false;
    current().NavInitRequest = false;
    ImGui::FocusWindow(ImGui::GetCurrentWindow());
    ImGui::SetFocusID(control, ImGui::GetCurrentWindow());
    current().NavInputSource = ImGuiInputSource_Keyboard; // or a field would not be typed into
    setOutlined(true);
    ignoresPointer() = true;
}

void focusBeside(ImGuiDir direction) {
    ImGuiContext& context = current();
    if (context.NavWindow == nullptr || context.NavMoveForwardToNextFrame) return; // on its way already
    ImRect& gone = context.NavWindow->NavRectRel[context.NavLayer];
    gone.Max.y = gone.Min.y;
    ImGui::NavMoveRequestForward(direction, direction, ImGuiNavMoveFlags_None,
                                 ImGuiScrollFlags_KeepVisibleEdgeX | ImGuiScrollFlags_KeepVisibleEdgeY);
}

void restartFocus() {
    if (!isFocusInCurrentPanel() || !isOutlined()) return;
    ImGuiWindow* panel = currentRoot();
    ImGui::FocusWindow(panel); // a part of it may have had the keyboard
    ImGui::NavInitWindow(panel, true);
}

bool takeArrow(ImGuiDir direction) {
    if (!current().NavMoveSubmitted || current().NavMoveDir != direction) return false;
    ImGui::NavMoveRequestCancel();
    setOutlined(true); // what the keyboard is on is to be seen, after the mouse as well
    return true;
}

void stayAtControl() {
    ImGui::NavMoveRequestCancel();
}

ImGuiDir arrowToNowhere() {
    const ImGuiContext& context = current();
    const bool leadsNowhere =
        context.NavMoveSubmitted && context.NavMoveResultLocal.ID == 0 && context.NavMoveResultOther.ID == 0;
    return leadsNowhere && isFocusInCurrentPanel() ? static_cast<ImGuiDir>(context.NavMoveDir)
                                                   : ImGuiDir_None;
}

void pushSkippedByKeyboard(bool isSkipped) {
    ImGui::PushItemFlag(ImGuiItemFlags_NoNav, isSkipped);
}

void pushNotFocusedFirst(bool isLast) {
    ImGui::PushItemFlag(ImGuiItemFlags_NoNavDefaultFocus, isLast);
}

void popItemFlag() {
    ImGui::PopItemFlag();
}

ImGuiID lastControl() {
    return ImGui::GetItemID();
}

Extent currentPanel() {
    const ImGuiWindow* panel = currentRoot();
    return {panel->Pos, {panel->Pos.x + panel->Size.x, panel->Pos.y + panel->Size.y}};
}

Scrolling currentScrolling() {
    Scrolling scrolling;
    const ImGuiWindow* root = currentRoot();
    for (const ImGuiWindow* window = ImGui::GetCurrentWindow(); window != nullptr;
         window = window == root ? nullptr : window->ParentWindow) {
        const ImGuiWindowFlags flags = window->Flags;
        const bool byHand =
            (flags & ImGuiWindowFlags_NoScrollbar) == 0 || (flags & ImGuiWindowFlags_NoScrollWithMouse) == 0;
        scrolling.down = scrolling.down || (window->ScrollMax.y > 0.0F && byHand);
        scrolling.across = scrolling.across || (window->ScrollMax.x > 0.0F &&
                                                (flags & ImGuiWindowFlags_HorizontalScrollbar) != 0);
    }
    return scrolling;
}

ImVec2 viewSize() {
    return ImGui::GetCurrentWindow()->InnerRect.GetSize();
}

std::optional<ImVec2> shownSize(const char* panel) {
    const ImGuiWindow* window = ImGui::FindWindowByName(panel);
    if (window == nullptr || !window->WasActive) return std::nullopt;
    return window->Size;
}

void bringToFront() {
    ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
}

void pushFont(ImFont* font) {
#if IMGUI_VERSION_NUM >= 19200
    ImGui::PushFont(font, font->LegacySize);
#else
    ImGui::PushFont(font);
#endif
}

float fontSize(const ImFont& font) {
#if IMGUI_VERSION_NUM >= 19200
    return font.LegacySize * fontScale();
#else
    return font.FontSize * fontScale();
#endif
}

float& fontScale() {
#if IMGUI_VERSION_NUM >= 19200
    return ImGui::GetStyle().FontScaleMain;
#else
    return ImGui::GetIO().FontGlobalScale;
#endif
}

float fontAscent(const ImFont& font) {
#if IMGUI_VERSION_NUM >= 19200
    const float size = fontSize(font);
    return const_cast<ImFont&>(font).GetFontBaked(size)->Ascent;
#else
    return font.Ascent * fontScale();
#endif
}

bool hasGlyph(const ImFont& font, char32_t letter) {
#if IMGUI_VERSION_NUM >= 19200
    return const_cast<ImFont&>(font).IsGlyphInFont(static_cast<ImWchar>(letter));
#else
    return font.FindGlyphNoFallback(static_cast<ImWchar>(letter)) != nullptr;
#endif
}

void useFreeType(ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM >= 19200
    atlas.SetFontLoader(ImGuiFreeType::GetFontLoader());
#else
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
#endif
}

void useLightHinting(ImFontConfig& config) {
#if IMGUI_VERSION_NUM >= 19200
    config.FontLoaderFlags = ImGuiFreeTypeLoaderFlags_LightHinting;
#else
    config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
#endif
}

const ImWchar* lettersToLoad(const ImWchar* ranges) {
    return IMGUI_VERSION_NUM >= 19200 ? nullptr : ranges;
}

void buildFonts([[maybe_unused]] ImFontAtlas& atlas) {
#if IMGUI_VERSION_NUM < 19200
    atlas.Build();
#endif
}

ImTextureID textureIdOf(unsigned texture) {
#if IMGUI_VERSION_NUM >= 19140
    return static_cast<ImTextureID>(texture);
#else
    return reinterpret_cast<ImTextureID>(static_cast<std::uintptr_t>(texture));
#endif
}

} // namespace atlas::ui

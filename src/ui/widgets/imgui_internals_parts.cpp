#include "ui/widgets/imgui_internals.h"

#include <imgui_internal.h>

#include <optional>

namespace atlas::ui {

void beginFlatPart(const char* id, ImVec2 size, ImGuiWindowFlags flags) {
#if IMGUI_VERSION_NUM >= 19090
    ImGui::BeginChild(id, size, ImGuiChildFlags_NavFlattened, flags);
#else
    ImGui::BeginChild(id, size, false, flags | ImGuiWindowFlags_NavFlattened);
#endif
}

void beginPaddedPart(const char* id, ImVec2 size, ImGuiWindowFlags flags) {
#if IMGUI_VERSION_NUM >= 19000
    ImGui::BeginChild(id, size, ImGuiChildFlags_AlwaysUseWindowPadding, flags);
#else
    ImGui::BeginChild(id, size, false, flags | ImGuiWindowFlags_AlwaysUseWindowPadding);
#endif
}

std::optional<FieldInside> insideOfField() {
    const ImVector<ImGuiWindow*>& parts = ImGui::GetCurrentWindow()->DC.ChildWindows;
    if (parts.empty()) return std::nullopt;
    ImGuiWindow* field = parts.back();
    const ImVec2 padding = ImGui::GetStyle().FramePadding;
    const ImVec2 start = field->DC.CursorStartPos;
    const ImRect seen = field->InnerClipRect;
    return FieldInside{field->DrawList, {start.x + padding.x, start.y + padding.y}, {seen.Min, seen.Max}};
}

} // namespace atlas::ui

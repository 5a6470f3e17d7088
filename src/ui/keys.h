#pragma once

#include <imgui.h>

namespace atlas::ui {

// Whether a key went down in this frame, for keys that no command has: Esc in an open list.
inline bool wasKeyPressed(ImGuiKey key) {
#if IMGUI_VERSION_NUM >= 18700
    return ImGui::IsKeyPressed(key, false);
#else
    return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key), false);
#endif
}

} // namespace atlas::ui

#pragma once

#include <imgui.h>

namespace atlas {

// Makes a Dear ImGui context current for as long as it lives, and the former one after it. Null: the current
// one stays.
class CurrentInterface {
public:
    explicit CurrentInterface(ImGuiContext* context) : m_before(ImGui::GetCurrentContext()) {
        if (context != nullptr) ImGui::SetCurrentContext(context);
    }
    CurrentInterface(const CurrentInterface&) = delete;
    CurrentInterface& operator=(const CurrentInterface&) = delete;
    ~CurrentInterface() { ImGui::SetCurrentContext(m_before); }

private:
    ImGuiContext* m_before;
};

} // namespace atlas

#pragma once

#include "app/window/key_event_queue.h"
#include "app/window/late_releases.h"
#include "app/window/window_events.h"

struct GLFWwindow;
struct ImGuiContext;

namespace atlas {

// What happens to a window between two frames, and gives it on to Dear ImGui. It has to stay where it is
// while the window lives.
class GatheredInput {
public:
    // `interface`: the Dear ImGui context that all goes to; null: whichever is current.
    void listenTo(GLFWwindow* window, ImGuiContext* interface = nullptr);

    // How large a person wants everything: 1 is as the screen has it.
    void setInterfaceScale(double scale) { m_interfaceScale = scale; }

    // Pixels per design pixel, as the screen wants it and as a person does.
    double pixelRatioOf(GLFWwindow* window) const;

    // As the window system said last: to ask it is not for every frame.
    bool isMinimised() const { return m_isMinimised; }

    // What happened since the last call. Keys that had to wait go to Dear ImGui now.
    WindowEvents take(GLFWwindow* window);

private:
    friend class InputCallbacks;

    WindowEvents m_events;
    KeyEventQueue m_keys; // for a Dear ImGui without a queue of its own
    LateReleases m_late;  // for one with a queue
    ImGuiContext* m_interface = nullptr;
    double m_interfaceScale = 1.0;
    bool m_isMinimised = false;
};

} // namespace atlas

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/window/window_events.h"
#include "core/result.h"
#include "gl/framebuffer.h"
#include "model/camera/camera.h"
#include "model/workspace/show_screens.h"

struct GLFWwindow;
struct ImGuiContext;

namespace atlas {

class Window;

// A window beside the first one, which shows pictures that are drawn in the first one's OpenGL context. Its
// own context shares textures with that and is current only while it shows one.
class SecondWindow {
public:
    // Of the first window's context, which is current and stays so.
    static Result<SecondWindow> open(const Window& first, const std::string& title,
                                     const std::filesystem::path& iconFolder, const ShowPlace& place);
    SecondWindow(SecondWindow&&) noexcept;
    SecondWindow& operator=(SecondWindow&&) noexcept;
    ~SecondWindow();

    GLFWwindow* handle() const;

    // What happens to it goes to that Dear ImGui context from now on.
    void listen(ImGuiContext* interface);
    void setInterfaceScale(double scale);
    WindowEvents takeEvents();

    void moveTo(const ShowPlace& place);
    Viewport viewport() const;  // as Window's
    ScreenPoint corner() const; // its content's corner, in pixels of the desktop

    // A person has closed it, or it is gone: there is nothing left but to destroy this.
    bool isClosed() const;

    // A picture as large as viewport(), of the first window's context, which is current again after it.
    void show(const gl::Framebuffer& picture) const;

private:
    struct Implementation;
    explicit SecondWindow(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace atlas

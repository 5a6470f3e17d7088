#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/window/window_events.h"
#include "core/result.h"
#include "gl/context.h"
#include "model/camera/camera.h"
#include "model/workspace/show_screens.h"
#include "model/workspace/window_place.h"

struct GLFWwindow;

namespace atlas {

// The window and its OpenGL 3.3 core context. Every message names the remedy.
class Window {
public:
    // `iconFolder`: pictures for the desktop's lists of windows; without them it has its usual one.
    // `left`: where it lay when it was closed last; nothing: it has its usual size.
    static Result<Window> open(const std::string& title, const std::filesystem::path& iconFolder,
                               const std::optional<WindowPlace>& left = {});
    Window(Window&&) noexcept;
    Window& operator=(Window&&) noexcept;
    ~Window();

    GLFWwindow* handle() const;
    const std::string& rendererName() const;

    bool shouldClose() const;
    bool isLost() const; // another program destroyed it, as far as is known
    void close();
    void stayOpen(); // it is not to close after all
    void setTitle(const std::string& title);
    void focus(); // keys go to it
    void swapBuffers();
    void copyText(const std::string& text) const; // to the clipboard

    // Until something happens, or the time has passed; 0: looks only what has happened.
    void waitForEvents(std::optional<double> seconds) const;

    // Size in pixels of the framebuffer; zero while minimised. Its pixel ratio is the screen's times the
    // scale below.
    Viewport viewport() const;

    bool hasPixels() const;
    // Nobody sees it: there is nothing to draw, also where the window system leaves it its pixels (X11).
    bool isMinimised() const;

    // Where it lies. A look at what the window system says, which is not for every frame.
    WindowPlace place();

    // Puts it on the stage of a show: all of a monitor, or a window in the shape of a stage. What it was
    // like comes back with leaveStage().
    void standOnStage(const ShowPlace& place);
    void leaveStage();

    // How large a person wants everything: 1 is as the screen has it.
    void setInterfaceScale(double scale);

    // The cursor in pixels of the framebuffer.
    ScreenPoint cursorPixels() const;
    bool isPointerDown() const; // left button
    bool isShiftDown() const;
    bool isControlDown() const;
    bool isAltDown() const;
    bool isPointerInside() const;

    // Sends keys to Dear ImGui, too, unless it says no (Tab belongs to the atlas).
    WindowEvents takeEvents();

private:
    struct Implementation;
    explicit Window(std::unique_ptr<Implementation> implementation);
    std::unique_ptr<Implementation> m_implementation;
};

// A second context that shares nothing but the driver, for drawing pictures on another thread.
class HiddenContext {
public:
    static Result<HiddenContext> create(); // on the main thread
    HiddenContext(HiddenContext&&) noexcept;
    HiddenContext& operator=(HiddenContext&&) noexcept;
    ~HiddenContext(); // on the main thread

    void makeCurrent() const; // on the thread that draws
    void release() const;

private:
    explicit HiddenContext(GLFWwindow* handle) : m_handle(handle) {}
    GLFWwindow* m_handle = nullptr;
};

} // namespace atlas

#pragma once

#include <optional>
#include <string>

#include "app/stage/stage.h"
#include "app/window/second_window.h"
#include "ui/show/presenter_view.h"

namespace atlas {

// The window of the presenter's view: pictures of the panel that it shows, drawn in the first window's
// context.
class PresenterWindow {
public:
    static Result<PresenterWindow> open(const Stage& stage, const std::string& title, const ShowPlace& place);

    bool isClosed() const { return m_window.isClosed(); }
    void moveTo(const ShowPlace& place);
    void setNotesPixels(int emPixels) { m_host.setReadingPixels(static_cast<float>(emPixels)); }

    // What was typed into it, in each frame.
    std::vector<KeyPress> takeKeys(FramePacer::Clock::time_point now);

    // Whether it has frames to draw although what it shows is the same: a pointer moved.
    bool hasFramesToDraw() const;
    std::optional<double> secondsUntilTip(FramePacer::Clock::time_point now) const;

    Result<ui::PresenterUse> draw(const Stage& stage, ui::PresenterShown shown);
    double pixelRatio() const { return m_window.viewport().pixelRatio; }

private:
    PresenterWindow(SecondWindow window, InterfaceHost host);

    SecondWindow m_window;
    InterfaceHost m_host;
    FramePacer m_frames;
    std::optional<gl::Framebuffer> m_picture;
};

} // namespace atlas

#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "app/window/control_list_writer.h"

namespace atlas {

// For the journeys in tests/: keeps the file that SISTER_ATLAS_CONTROLS names up to date with what the window
// shows and whether it has anything left to do. For everybody else it does nothing.
class WindowReport {
public:
    enum class Rest : std::uint8_t {
        Busy,   // frames are to be drawn, or work goes on
        Almost, // all is done; a tip may still come, or a notice go
        Whole
    };

    WindowReport() : m_writer(ControlListWriter::wanted()) {}

    // Where the panels list their controls, empty for a new frame; null when nobody wants to know.
    ui::ControlList* controls();

    // The same for a window beside it, whose list stays until it is drawn again; and where that lies, in
    // pixels of the desktop.
    ui::ControlList* controlsBeside();
    void placeBeside(double pixelRatio, ScreenPoint corner);
    void clearBeside() { m_beside = {}; }

    // The first thing after waking, so that nobody takes what was for what is.
    void sayBusy() { say(Rest::Busy); }
    void say(Rest rest);

    // After a frame.
    void frameDrawn(std::vector<WindowFact> facts, double pixelRatio);

private:
    std::optional<ControlListWriter> m_writer;
    ui::ControlList m_controls;
    struct Beside {
        ui::ControlList controls;
        double pixelRatio = 1.0;
        ScreenPoint corner{0.0, 0.0};
    };
    Beside m_beside;
    std::vector<WindowFact> m_facts;
    double m_pixelRatio = 1.0;
    long m_frameCount = 0;
};

} // namespace atlas

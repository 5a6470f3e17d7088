#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/window/control_list_writer.h"
#include "app/window/window.h"
#include "core/result.h"
#include "data/style/colour_vision.h"

namespace atlas {

// One way of using the window: exploring is one; presenting, composing and editing can stand beside it. The
// session owns window, map and panels' host, and gives each frame to the mode that is in front.
class Mode {
public:
    virtual ~Mode() = default;

    // Takes what happened since the last frame, lays its panels out, and draws the map into the window's
    // buffer; the session draws the panels over it.
    virtual Result<void> drawFrame(const WindowEvents& events) = 0;

    // What lies beside the window, once its own frame is on the screen.
    virtual void drawBeside() {}

    // How long the loop may sleep: 0: not at all; nothing: until something happens.
    virtual std::optional<double> secondsUntilNextFrame() const = 0;

    // How long until something is to be kept, though nothing happens, or a clock goes on; nothing: all is.
    virtual std::optional<double> secondsUntilKept() const = 0;

    // The window closes: what comes back the next time is kept.
    virtual void putAway() = 0;

    // What the window's title says beside the program's name; nothing: it stays, as what it is about is not
    // seen yet.
    virtual std::optional<std::string> title() const = 0;

    // Whose eyes all of the window is shown for.
    virtual ColourVision vision() const { return ColourVision::Usual; }

    // Whether it is done, and what stood behind it comes back; or the program ends, where nothing does.
    virtual bool hasEnded() const { return false; }

    // A person closes the window. Whether that ends the mode alone, and the window stays.
    virtual bool endInPlaceOfWindow() { return false; }

    // What a test may wait for.
    virtual std::vector<WindowFact> facts() const = 0;
};

} // namespace atlas

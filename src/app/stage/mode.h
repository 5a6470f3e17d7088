#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "app/window/control_list_writer.h"
#include "app/window/window.h"
#include "model/filter/filter.h"
#include "scene/scene_inputs.h"

namespace atlas {

// One way of using the window: exploring is one; presenting, composing and editing can stand beside it. The
// session owns window, map and panels' host, and gives each frame to the mode that is in front.
class Mode {
public:
    virtual ~Mode() = default;

    // Takes what happened since the last frame, lays its panels out, and says what the map is to show.
    virtual SceneInputs update(const WindowEvents& events) = 0;

    // Once the map is drawn up for these inputs: what lies under the cursor.
    virtual void finishFrame() = 0;

    // How long the loop may sleep: 0: not at all; nothing: until something happens.
    virtual std::optional<double> secondsUntilNextFrame() const = 0;

    // How long until something is to be kept, though nothing happens; nothing: all is.
    virtual std::optional<double> secondsUntilKept() const = 0;

    // The window closes: what comes back the next time is kept.
    virtual void putAway() = 0;

    // What the window's title is about.
    virtual std::shared_ptr<const FilterResult> shown() const = 0;

    // What a test may wait for.
    virtual std::vector<WindowFact> facts() const = 0;
};

} // namespace atlas

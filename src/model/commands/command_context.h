#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "model/camera/sight.h"
#include "model/commands/command.h"
#include "model/commands/request.h"
#include "model/workspace/explore_state.h"
#include "model/workspace/panel_layout.h"

namespace atlas {

// What a command works on.
struct CommandContext {
    ExploreState& state;
    const Network& network;
    const Sight& sight; // of the map
    // Where panels lie in this window when the state is so.
    std::function<PanelLayout(const ExploreState&)> layoutOf;
    std::span<const std::string> themeIds;   // those on offer, in their order
    std::optional<ScreenPoint> cursorPixels; // nothing: it is not over the map
    Target pointed;                          // what of the map is under it
    bool isByMouse = false;                  // a key gives the keyboard to what it opens
    Requests& requests;
    CommandSubject about{}; // from the command's row

    PanelLayout layout() const { return layoutOf(state); } // as the state is by now
};

// Changes the state, or adds what only the application can do to the requests.
void execute(Command command, CommandContext context);

} // namespace atlas

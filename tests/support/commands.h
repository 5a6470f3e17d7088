#pragma once

#include <string>
#include <vector>

#include "model/commands/command_context.h"

namespace atlas::testing {

// What a command left behind.
struct Executed {
    ExploreState state;
    std::vector<Request> asked;

    template <typename Asked>
    const Asked* find() const {
        for (const Request& request : asked) {
            if (const Asked* found = std::get_if<Asked>(&request)) return found;
        }
        return nullptr;
    }
};

// Of panels in a window of that size, by default of usual size.
inline PanelLayout layoutOf(const ExploreState& state, float widthPixels = 1440.0F,
                            float heightPixels = 900.0F) {
    return panelLayout({widthPixels, heightPixels, state.workspace, !state.view.selection.isEmpty(),
                        !state.trail.empty(), 150.0F, 64.0F, 600.0F, 400.0F});
}

struct Setting {
    ExploreState state{};
    Network network{};
    Sight sight{};
    std::optional<ScreenPoint> cursorPixels{};
    Target pointed{};
    bool isByMouse = false;
    float windowWidthPixels = 1440.0F;
    float windowHeightPixels = 900.0F;
};

inline Executed executed(Command command, Setting setting) {
    static const std::vector<std::string> themes{"night", "day", "print", "stage-day"};
    Requests requests;
    const auto layout = [&](const ExploreState& state) {
        return layoutOf(state, setting.windowWidthPixels, setting.windowHeightPixels);
    };
    execute(command, {setting.state, setting.network, setting.sight, layout, themes, setting.cursorPixels,
                      setting.pointed, setting.isByMouse, requests});
    return {std::move(setting.state), requests.take()};
}

} // namespace atlas::testing

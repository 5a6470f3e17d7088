#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/tour/present_options.h"
#include "model/workspace/monitor_area.h"

namespace atlas {

// A monitor as the window system tells of it.
struct ShowMonitor {
    std::string name;
    MonitorArea whole;
    MonitorArea free; // what bars of the desktop leave of it

    friend bool operator==(const ShowMonitor&, const ShowMonitor&) = default;
};

// What a speaker wants. Monitors are named: one that is unplugged changes the numbers of the others.
struct ScreenWish {
    std::string stageMonitor; // empty: not said
    std::string homeMonitor;  // that the window was on before the show; empty: the primary one
    PresenterView presenterView = PresenterView::WhereTwoScreens;
    bool isSwapped = false; // stage and presenter's view have changed places
};

// All of a monitor, or a window on it.
struct ShowPlace {
    std::size_t monitor = 0;           // in the list
    std::optional<MonitorArea> window; // its content; nothing: all of the monitor

    friend bool operator==(const ShowPlace&, const ShowPlace&) = default;
};

struct ShowScreens {
    std::optional<ShowPlace> stage; // nothing: there is no monitor, and windows stay as they are
    std::optional<ShowPlace> presenter;

    friend bool operator==(const ShowScreens&, const ShowScreens&) = default;
};

// The monitors that show different things, in their order. Of those that lie over each other, which are
// mirrors, it is the smallest: what fills that one is seen whole on all.
std::vector<std::size_t> distinctMonitors(std::span<const ShowMonitor> monitors);

// Where stage and presenter's view lie; the primary monitor is the first. On two screens each fills one: the
// stage the one that is wished for, or else one that the window was not on, where the speaker works. On one
// they are windows beside each other, so that the stage alone can be shared in a call.
ShowScreens showScreens(std::span<const ShowMonitor> monitors, const ScreenWish& wish);

// The name of the monitor after that of the stage, for a key that goes round; empty: there is no other.
std::string monitorAfter(std::span<const ShowMonitor> monitors, const ShowScreens& screens);

} // namespace atlas

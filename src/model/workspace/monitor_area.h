#pragma once

namespace atlas {

// A monitor, or the part of it that windows may have, in the units of the window system.
struct MonitorArea {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;

    friend bool operator==(const MonitorArea&, const MonitorArea&) = default;
};

} // namespace atlas

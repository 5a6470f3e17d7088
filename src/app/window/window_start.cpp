#include "app/window/window_start.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int kUsualWidth = 1440;
constexpr int kUsualHeight = 900;

// Of the window's upper edge, by which it is taken: so much of it has to be seen.
constexpr int kHandleWidth = 160;
constexpr int kHandleHeight = 32;

int overlap(int from, int length, int otherFrom, int otherLength) {
    return std::min(from + length, otherFrom + otherLength) - std::max(from, otherFrom);
}

bool canBeTaken(const WindowPlace& place, const MonitorArea& monitor) {
    return overlap(place.corner->left, place.width, monitor.left, monitor.width) >= kHandleWidth &&
           overlap(place.corner->top, kHandleHeight, monitor.top, monitor.height) >= kHandleHeight;
}

// Not larger than the monitor: what lies beyond could not be reached.
void fitInto(const MonitorArea& monitor, WindowPlace& place) {
    place.width = std::max(kSmallestWindowWidth, std::min(place.width, monitor.width));
    place.height = std::max(kSmallestWindowHeight, std::min(place.height, monitor.height));
}

WindowPlace usualStart(std::span<const MonitorArea> monitors, double unitsPerDesignPixel) {
    WindowPlace place{{},
                      static_cast<int>(std::lround(kUsualWidth * unitsPerDesignPixel)),
                      static_cast<int>(std::lround(kUsualHeight * unitsPerDesignPixel)),
                      false};
    if (monitors.empty()) return place;
    MonitorArea airy = monitors.front();
    airy.width = airy.width * 95 / 100;
    airy.height = airy.height * 95 / 100;
    fitInto(airy, place);
    return place;
}

} // namespace

WindowPlace windowStart(const std::optional<WindowPlace>& left, std::span<const MonitorArea> monitors,
                        double unitsPerDesignPixel) {
    if (!left) return usualStart(monitors, unitsPerDesignPixel);
    WindowPlace place = *left;
    const auto under = std::find_if(monitors.begin(), monitors.end(), [&](const MonitorArea& monitor) {
        return place.corner && canBeTaken(place, monitor);
    });
    if (under == monitors.end()) place.corner.reset();
    if (!monitors.empty()) fitInto(under == monitors.end() ? monitors.front() : *under, place);
    return place;
}

} // namespace atlas

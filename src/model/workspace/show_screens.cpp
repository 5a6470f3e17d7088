#include "model/workspace/show_screens.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr int kTitleBar = 40; // room for what the desktop draws over a window
constexpr int kGap = 8;       // around windows

bool overlap(const MonitorArea& a, const MonitorArea& b) {
    return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height &&
           b.top < a.top + a.height;
}

long sizeOf(const MonitorArea& area) {
    return static_cast<long>(area.width) * area.height;
}

MonitorArea withinGaps(const MonitorArea& area) {
    return {area.left + kGap, area.top + kTitleBar, std::max(1, area.width - 2 * kGap),
            std::max(1, area.height - kTitleBar - kGap)};
}

// The shape of a stage, as wide as the area, at its top.
MonitorArea stageIn(const MonitorArea& area) {
    const int width = std::min(area.width, area.height * 16 / 9);
    return {area.left, area.top, width, width * 9 / 16};
}

// Beside each other, or one over the other where the monitor stands upright.
std::pair<MonitorArea, MonitorArea> halvesOf(const MonitorArea& area) {
    MonitorArea first = area;
    MonitorArea second = area;
    if (area.width >= area.height) {
        first.width = second.width = area.width / 2;
        second.left += first.width;
    } else {
        first.height = second.height = area.height / 2;
        second.top += first.height;
    }
    return {withinGaps(first), withinGaps(second)};
}

// Of the distinct ones that which shows the same as the monitor of that name.
std::optional<std::size_t> distinctOf(std::span<const ShowMonitor> monitors,
                                      const std::vector<std::size_t>& distinct, const std::string& name) {
    const auto named = std::find_if(monitors.begin(), monitors.end(),
                                    [&](const ShowMonitor& monitor) { return monitor.name == name; });
    if (name.empty() || named == monitors.end()) return std::nullopt;
    const auto number = static_cast<std::size_t>(named - monitors.begin());
    if (std::find(distinct.begin(), distinct.end(), number) != distinct.end()) return number;
    const auto same = std::find_if(distinct.begin(), distinct.end(), [&](std::size_t other) {
        return overlap(monitors[other].whole, named->whole);
    });
    return same == distinct.end() ? std::nullopt : std::optional(*same);
}

std::size_t otherThan(const std::vector<std::size_t>& distinct, std::size_t taken) {
    return distinct.front() != taken ? distinct.front() : distinct[1];
}

// On one screen.
ShowScreens asWindows(std::size_t monitor, const MonitorArea& area, bool isSwapped) {
    auto [stage, presenter] = halvesOf(area);
    if (isSwapped) std::swap(stage, presenter);
    return {ShowPlace{monitor, stageIn(stage)}, ShowPlace{monitor, presenter}};
}

} // namespace

std::vector<std::size_t> distinctMonitors(std::span<const ShowMonitor> monitors) {
    std::vector<std::size_t> distinct;
    for (std::size_t i = 0; i < monitors.size(); ++i) {
        const auto same = std::find_if(distinct.begin(), distinct.end(), [&](std::size_t other) {
            return overlap(monitors[other].whole, monitors[i].whole);
        });
        if (same == distinct.end())
            distinct.push_back(i);
        else if (sizeOf(monitors[i].whole) < sizeOf(monitors[*same].whole))
            *same = i;
    }
    return distinct;
}

ShowScreens showScreens(std::span<const ShowMonitor> monitors, const ScreenWish& wish) {
    const std::vector<std::size_t> distinct = distinctMonitors(monitors);
    if (distinct.empty()) return {};
    const bool isPresenterShown =
        wish.presenterView == PresenterView::Shown ||
        (wish.presenterView == PresenterView::WhereTwoScreens && distinct.size() > 1);
    const std::size_t home = distinctOf(monitors, distinct, wish.homeMonitor).value_or(distinct.front());
    const std::optional<std::size_t> asked = distinctOf(monitors, distinct, wish.stageMonitor);
    if (distinct.size() == 1) {
        if (isPresenterShown) return asWindows(home, monitors[home].free, wish.isSwapped);
        return {ShowPlace{home, {}}, {}};
    }
    std::size_t stage = asked.value_or(isPresenterShown ? otherThan(distinct, home) : home);
    std::size_t other = home != stage ? home : otherThan(distinct, stage);
    if (wish.isSwapped) std::swap(stage, other);
    ShowScreens screens{ShowPlace{stage, {}}, {}};
    if (isPresenterShown) screens.presenter = ShowPlace{other, {}};
    return screens;
}

std::string monitorAfter(std::span<const ShowMonitor> monitors, const ShowScreens& screens) {
    const std::vector<std::size_t> distinct = distinctMonitors(monitors);
    if (distinct.size() < 2 || !screens.stage) return {};
    const auto stage = std::find(distinct.begin(), distinct.end(), screens.stage->monitor);
    if (stage == distinct.end()) return monitors[distinct.front()].name;
    return monitors[stage + 1 == distinct.end() ? distinct.front() : *(stage + 1)].name;
}

} // namespace atlas

#include "app/kiosk/kiosk_rehearsal.h"

#include <fmt/core.h>
#include <fmt/format.h>

#include <algorithm>

#include "core/freed_memory.h"
#include "core/messages.h"
#include "core/text.h"

namespace atlas {

namespace {

constexpr double kFrameSeconds = 0.1;    // that pass with each frame while something moves
constexpr double kPollSeconds = 0.002;   // while another thread is at work
constexpr double kMostGrowth = 0.05;     // of memory, from the second eighth to the end
constexpr double kMostShortGrowth = 0.2; // in fewer hours, in which caches still fill
constexpr double kShortHours = 4.0;
constexpr int kWeighings = 480; // in all: one in each minute of eight hours
constexpr double kEarlyShare = 0.125;

double secondsBetween(TimeSource::Clock::time_point from, TimeSource::Clock::time_point to) {
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

KioskRehearsal::KioskRehearsal(KioskMode& kiosk, TimeSource& time, double hours)
    : m_kiosk(kiosk), m_time(time), m_hours(hours), m_begin(time.now()), m_lastFrame(time.now()) {}

double KioskRehearsal::hoursPassed() const {
    return secondsBetween(m_begin, m_time.now()) / 3600.0;
}

// While another thread is at work there is nothing to leap over.
void KioskRehearsal::wait(const Window& window, std::optional<double> seconds) {
    const bool isPolling = seconds && *seconds > 0.0 && *seconds <= kWorkPollSeconds;
    window.waitForEvents(isPolling ? kPollSeconds : 0.0);
    const double due = std::max(0.0, m_visitors.secondsUntilNext());
    const double leap = std::min(seconds.value_or(due), due);
    m_time.pass(isPolling ? kPollSeconds : std::max(kFrameSeconds, leap));
    weigh();
}

void KioskRehearsal::beginFrame(const Window& window) {
    const TimeSource::Clock::time_point now = m_time.now();
    const double passed = secondsBetween(m_lastFrame, now);
    m_lastFrame = now;
    m_kiosk.simulate(m_visitors.after(passed, window.viewport(), m_kiosk.controls().controls));
}

// Many times, as memory goes up and down with every visitor. What was freed goes back before, as it does
// whenever the window rests.
void KioskRehearsal::weigh() {
    if (hoursPassed() / m_hours * kWeighings < static_cast<double>(m_weighings)) return;
    ++m_weighings;
    returnFreedMemory();
    m_samples.push_back(residentMegabytes());
    if (hoursPassed() / m_hours < kEarlyShare * static_cast<double>(m_megabytes.size() + 1)) return;
    std::sort(m_samples.begin(), m_samples.end());
    const double lowest = m_samples.front();
    const double middle = m_samples[m_samples.size() / 2];
    m_samples.clear();
    m_megabytes.push_back(lowest);
    printNote(fmt::format("after {:.2f} of {:g} hours: {:.0f} MB at the least, {:.0f} in the middle, {}",
                          hoursPassed(), m_hours, lowest, middle,
                          counted(m_visitors.visitCount(), "visitor", "visitors")));
}

KioskRehearsal::Report KioskRehearsal::report() const {
    const double minutes = secondsBetween(m_machineBegin, TimeSource::Clock::now()) / 60.0;
    // The first eighth fills what is kept from then on: pictures of the steps, letters, levels of the map.
    const double early =
        m_megabytes.empty() ? residentMegabytes() : m_megabytes[m_megabytes.size() > 1 ? 1 : 0];
    const double end = m_megabytes.empty() ? early : m_megabytes.back();
    const double growth = early > 0.0 ? end / early - 1.0 : 0.0;
    const double most = m_hours < kShortHours ? kMostShortGrowth : kMostGrowth;
    Report report;
    report.figures = fmt::format(
        "{:.2f} of {:g} hours in {:.1f} minutes: {}, who did {}\n"
        "memory in each eighth of the time at the least, in MB: {:.0f}\n"
        "from the second eighth to the end: {:+.1f} %\n"
        "messages: {}\n",
        hoursPassed(), m_hours, minutes, counted(m_visitors.visitCount(), "visitor", "visitors"),
        counted(m_visitors.actCount(), "thing", "things"), fmt::join(m_megabytes, " "), 100.0 * growth,
        m_kiosk.noteCount());
    if (!isOver())
        report.problem = "the rehearsal was ended before its time";
    else if (growth > most)
        report.problem = fmt::format(
            "memory grew by more than {:.0f} %; restart the booth each night, and report it", 100.0 * most);
    else if (m_kiosk.noteCount() > 0)
        report.problem = "something went wrong in the rehearsal; see the messages above";
    return report;
}

} // namespace atlas

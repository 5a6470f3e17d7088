#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/kiosk/kiosk_mode.h"
#include "app/kiosk/kiosk_visitors.h"
#include "app/stage/time_source.h"
#include "app/window/window.h"

namespace atlas {

// Hours of a booth in minutes: visitors that are not there, and a time that leaps over what is waited for.
class KioskRehearsal {
public:
    // Kiosk and time outlive it.
    KioskRehearsal(KioskMode& kiosk, TimeSource& time, double hours);

    // Instead of waiting in the window for so long; nothing: until something happens.
    void wait(const Window& window, std::optional<double> seconds);
    // What the hand does in the frame that begins.
    void beginFrame(const Window& window);
    bool isOver() const { return hoursPassed() >= m_hours; }

    struct Report {
        std::string figures; // in a few lines
        std::string problem; // memory grew, or something went wrong; empty: all is well
    };
    Report report() const;

private:
    double hoursPassed() const;
    void weigh();

    KioskMode& m_kiosk;
    TimeSource& m_time;
    double m_hours;
    TimeSource::Clock::time_point m_begin;
    TimeSource::Clock::time_point m_machineBegin = TimeSource::Clock::now();
    TimeSource::Clock::time_point m_lastFrame;
    KioskVisitors m_visitors{20261127};
    std::size_t m_weighings = 0;
    std::vector<double> m_samples;   // of this eighth of the time
    std::vector<double> m_megabytes; // the least of each eighth: what is never given back shows there
};

} // namespace atlas

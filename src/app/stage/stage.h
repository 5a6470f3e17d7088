#pragma once

#include <string_view>

#include "app/services/atlas_data.h"
#include "app/services/export_queue.h"
#include "app/services/notice_board.h"
#include "app/stage/time_source.h"
#include "app/window/frame_pacer.h"
#include "app/window/interface_host.h"
#include "app/window/window.h"
#include "app/window/window_report.h"
#include "render/live_map.h"

namespace atlas {

inline constexpr double kWorkPollSeconds = 0.03; // while another thread is at work

// What the session lends to its modes; all of it outlives them.
struct Stage {
    Window& window;
    InterfaceHost& interface;
    LiveMap& map;
    const AtlasData& data;
    NoticeBoard& notices;
    ExportQueue& exports;
    FramePacer& frames;
    WindowReport& windowReport;
    const TimeSource& time;

    TimeSource::Clock::time_point now() const { return time.now(); }

    // A line at the bottom of the window.
    void report(std::string_view text, bool isError) const {
        notices.add(text, isError, now());
        frames.wantFrames();
    }
    bool isPointerOverMap() const { return !interface.wantsPointer() && window.isPointerInside(); }
};

} // namespace atlas

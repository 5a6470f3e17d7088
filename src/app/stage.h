#pragma once

#include <string>

#include "app/atlas_data.h"
#include "app/frame_pacer.h"
#include "app/interface_host.h"
#include "app/notice_board.h"
#include "app/picture_worker.h"
#include "app/window.h"
#include "app/window_report.h"
#include "render/live_map.h"

namespace atlas {

// What the session lends to its modes; all of it outlives them.
struct Stage {
    Window& window;
    InterfaceHost& interface;
    LiveMap& map;
    const AtlasData& data;
    NoticeBoard& notices;
    PictureWorker& pictures;
    FramePacer& frames;
    WindowReport& windowReport;

    // A line at the bottom of the window.
    void report(std::string text, bool isError) const {
        notices.add(std::move(text), isError, NoticeBoard::Clock::now());
        frames.wantFrames();
    }
    bool isPointerOverMap() const { return !interface.wantsPointer() && window.isPointerInside(); }
};

} // namespace atlas

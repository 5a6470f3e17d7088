#pragma once

#include <memory>

#include "app/services/atlas_data.h"
#include "app/services/notice_board.h"
#include "app/services/picture_queue.h"
#include "app/stage/explore_start.h"
#include "app/stage/mode.h"
#include "app/window/frame_pacer.h"
#include "app/window/interface_host.h"
#include "app/window/window.h"
#include "app/window/window_report.h"
#include "core/freed_memory.h"
#include "render/live_map.h"

namespace atlas {

// One run of the window: a loop that gives each frame to the mode in front, draws what it wants to show, and
// sleeps until something happens.
class Session {
public:
    static Result<std::unique_ptr<Session>> open(Window window, AtlasData data, SceneBuilder builder,
                                                 ExploreStart start);
    ~Session();

    // Until the window closes.
    Result<void> run();

private:
    Session(Window window, AtlasData data, ExploreStart start, LiveMap map, InterfaceHost interface,
            HiddenContext pictureContext);

    void waitForEvents();
    Result<void> drawFrame();
    void report(const std::vector<std::string>& problems);
    void showTitle();

    Window m_window; // outlives all that draws
    AtlasData m_data;
    LiveMap m_map;
    InterfaceHost m_interface;
    NoticeBoard m_notices;
    PictureQueue m_pictures;
    FramePacer m_frames;
    FreedMemory m_freedMemory;
    WindowReport m_windowReport;
    std::unique_ptr<Mode> m_mode;
    std::shared_ptr<const FilterResult> m_titled; // what the window's title is about
};

} // namespace atlas

#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/present/present_mode.h"
#include "app/services/atlas_data.h"
#include "app/services/notice_board.h"
#include "app/services/picture_queue.h"
#include "app/stage/explore_start.h"
#include "app/stage/mode.h"
#include "app/stage/time_source.h"
#include "app/window/frame_pacer.h"
#include "app/window/interface_host.h"
#include "app/window/window.h"
#include "app/window/window_report.h"
#include "core/freed_memory.h"
#include "render/live_map.h"

namespace atlas {

class ExploreMode;

// One run of the window: a loop that gives each frame to the mode in front, and sleeps until something
// happens. Exploring stands behind a show, and comes back as it was.
class Session {
public:
    // With a show that was asked for by the command line, the session ends with it.
    static Result<std::unique_ptr<Session>> open(Window window, AtlasData data, SceneBuilder builder,
                                                 ExploreStart start, std::optional<PresentOptions> show);
    ~Session();

    // Until the window closes.
    Result<void> run();

private:
    Session(Window window, AtlasData data, ExploreStart start, LiveMap map, InterfaceHost interface,
            HiddenContext pictureContext);

    Mode& mode();
    Result<void> begin(PresentOptions show);
    void changeMode(); // as the one in front asks
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
    TimeSource m_time;
    Stage m_stage; // the above, for the modes
    std::unique_ptr<ExploreMode> m_explore;
    std::unique_ptr<PresentMode> m_present; // in front, while there is one
    bool m_endsWithShow = false;
    std::optional<std::string> m_title;
};

} // namespace atlas

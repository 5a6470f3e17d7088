#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/compose/compose_mode.h"
#include "app/kiosk/kiosk_mode.h"
#include "app/kiosk/kiosk_rehearsal.h"
#include "app/present/present_mode.h"
#include "app/services/atlas_data.h"
#include "app/services/export_queue.h"
#include "app/services/notice_board.h"
#include "app/stage/explore_start.h"
#include "app/stage/mode.h"
#include "app/stage/time_source.h"
#include "app/window/frame_pacer.h"
#include "app/window/interface_host.h"
#include "app/window/window.h"
#include "app/window/window_report.h"
#include "core/ending_signals.h"
#include "core/freed_memory.h"
#include "render/live_map.h"
#include "render/seen_window.h"

namespace atlas {

class ExploreMode;

// One run of the window: a loop that gives each frame to the mode in front, and sleeps until something
// happens. Exploring stands behind a show, and comes back as it was.
class Session {
public:
    // With a show that was asked for by the command line, the session ends with it.
    static Result<std::unique_ptr<Session>> open(Window window, AtlasData data, SceneBuilder builder,
                                                 ExploreStart start, std::optional<PresentOptions> show);
    // A booth, which is all that the session is for: nothing is kept of it.
    static Result<std::unique_ptr<Session>> openKiosk(Window window, AtlasData data, SceneBuilder builder,
                                                      KioskOptions options);
    ~Session();

    // Until the window closes.
    Result<void> run();

private:
    Session(Window window, AtlasData data, LiveMap map, InterfaceHost interface,
            HiddenContext pictureContext);
    static Result<std::unique_ptr<Session>> make(Window window, AtlasData data, SceneBuilder builder);

    Mode& mode();
    Result<void> begin(PresentOptions show);
    void changeMode(); // as the one in front asks
    void compose();
    bool isOver();
    bool isKioskOver();
    void waitForEvents();
    std::optional<double> secondsUntilFrame();
    bool isSeen() const; // by anybody
    Result<void> drawFrame();
    void report(const std::vector<std::string>& problems);
    void showTitle();

    Window m_window; // outlives all that draws
    AtlasData m_data;
    LiveMap m_map;
    InterfaceHost m_interface;
    SeenWindow m_seen;
    NoticeBoard m_notices;
    ExportQueue m_exports;
    FramePacer m_frames;
    FreedMemory m_freedMemory;
    WindowReport m_windowReport;
    TimeSource m_time;
    Stage m_stage;                          // the above, for the modes
    std::unique_ptr<ExploreMode> m_explore; // null in a booth
    std::unique_ptr<PresentMode> m_present; // in front, while there is one
    std::unique_ptr<ComposeMode> m_compose; // likewise
    bool m_endsWithShow = false;
    std::optional<EndingSignals> m_signals; // of a booth, as what follows
    std::unique_ptr<KioskMode> m_kiosk;
    std::optional<KioskRehearsal> m_rehearsal;
    std::optional<std::string> m_title;
};

} // namespace atlas

#include "app/session.h"

#include <algorithm>
#include <utility>

#include "app/explore/explore_mode.h"
#include "app/services/preference_store.h"
#include "app/stage/stage.h"
#include "ui/widgets/tooltip.h"

namespace atlas {

namespace {

// As long as a tip waits, and a little more.
constexpr std::chrono::milliseconds kTipRest(static_cast<int>(1000.0 * ui::kTipSeconds) + 30);
constexpr double kWorkPollSeconds = 0.03;                  // while another thread is at work
constexpr std::chrono::duration<double> kMapBudget(0.008); // of a frame of 16 ms; panels take the rest

} // namespace

Result<std::unique_ptr<Session>> Session::open(Window window, AtlasData data, SceneBuilder builder,
                                               ExploreStart start) {
    Result<LiveMap> map = LiveMap::create(std::move(builder));
    if (!map) return tl::unexpected(map.error());
    Result<HiddenContext> pictureContext = HiddenContext::create();
    if (!pictureContext) return tl::unexpected(pictureContext.error());
    window.setInterfaceScale(loadPreferences(preferencesFile()).interfacePercent / 100.0);
    InterfaceHost interface =
        InterfaceHost::forWindow(window.handle(), *data.network, window.viewport().pixelRatio);
    return std::unique_ptr<Session>(new Session(std::move(window), std::move(data), std::move(start),
                                                *std::move(map), std::move(interface),
                                                *std::move(pictureContext)));
}

Session::Session(Window window, AtlasData data, ExploreStart start, LiveMap map, InterfaceHost interface,
                 HiddenContext pictureContext)
    : m_window(std::move(window)),
      m_data(std::move(data)),
      m_map(std::move(map)),
      m_interface(std::move(interface)),
      m_pictures(drawingIn(std::move(pictureContext), m_data.resources.naturalEarth)),
      m_frames(kTipRest),
      m_mode(std::make_unique<ExploreMode>(
          Stage{m_window, m_interface, m_map, m_data, m_notices, m_pictures, m_frames, m_windowReport},
          std::move(start))) {
    report(m_data.messages);
}

// The picture in work ends while the mode's own work does.
Session::~Session() {
    m_pictures.cancel();
}

Result<void> Session::run() {
    while (!m_window.shouldClose()) {
        waitForEvents();
        if (const Result<void> drawn = drawFrame(); !drawn) return drawn;
    }
    m_mode->putAway();
    return {};
}

void Session::waitForEvents() {
    std::optional<double> seconds = m_mode->secondsUntilNextFrame();
    const auto atMost = [&](std::optional<double> other) {
        if (other) seconds = std::min(seconds.value_or(*other), *other);
    };
    if (m_frames.hasFramesToDraw() || !m_map.isComplete()) atMost(0.0);
    if (m_map.isLoading() || m_map.isDrawingAhead() || m_pictures.current() != nullptr)
        atMost(kWorkPollSeconds);
    const bool isBusy = seconds.has_value();
    if (!isBusy) m_freedMemory.rest();
    atMost(m_frames.secondsUntilTip(FramePacer::Clock::now()));
    const double noticeSeconds = m_notices.secondsUntilNext(NoticeBoard::Clock::now());
    if (noticeSeconds >= 0.0) atMost(noticeSeconds + 0.01);
    m_windowReport.say(isBusy    ? WindowReport::Rest::Busy
                       : seconds ? WindowReport::Rest::Almost
                                 : WindowReport::Rest::Whole);
    atMost(m_mode->secondsUntilKept());
    m_window.waitForEvents(seconds);
    m_windowReport.sayBusy();
}

Result<void> Session::drawFrame() {
    const WindowEvents events = m_window.takeEvents();
    const bool hasEvents = events.any || m_interface.hasPendingInput();
    m_frames.beginFrame(hasEvents, m_interface.wantsPointer() || m_interface.wantsKeyboard(),
                        FramePacer::Clock::now());
    if (m_window.isMinimised()) return {};
    m_notices.tidy(NoticeBoard::Clock::now());
    const SceneInputs inputs = m_mode->update(events);
    if (const Result<void> updated = m_map.update(inputs, kMapBudget); !updated) return updated;
    report(m_map.takeMessages());
    report(m_interface.takeMessages());
    m_mode->finishFrame();
    m_map.show();
    m_interface.draw();
    m_window.swapBuffers();
    m_windowReport.frameDrawn(m_mode->facts(), m_window.viewport().pixelRatio);
    showTitle();
    return {};
}

void Session::report(const std::vector<std::string>& problems) {
    for (const std::string& problem : problems)
        m_notices.add(problem, true, NoticeBoard::Clock::now());
    if (!problems.empty()) m_frames.wantFrames();
}

// The title is about what the window shows by now, not what it is about to show.
void Session::showTitle() {
    if (!m_map.isComplete() || m_map.isLoading() || m_titled == m_mode->shown()) return;
    m_titled = m_mode->shown();
    m_window.setTitle("Sister Cities Atlas — " + headline(*m_titled));
}

} // namespace atlas

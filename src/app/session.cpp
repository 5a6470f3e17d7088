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

} // namespace

Result<std::unique_ptr<Session>> Session::open(Window window, AtlasData data, SceneBuilder builder,
                                               ExploreStart start, std::optional<PresentOptions> show) {
    Result<LiveMap> map = LiveMap::create(std::move(builder));
    if (!map) return tl::unexpected(map.error());
    Result<HiddenContext> pictureContext = HiddenContext::create();
    if (!pictureContext) return tl::unexpected(pictureContext.error());
    window.setInterfaceScale(loadPreferences(preferencesFile()).interfacePercent / 100.0);
    InterfaceHost interface =
        InterfaceHost::forWindow(window.handle(), *data.network, window.viewport().pixelRatio);
    std::unique_ptr<Session> session(new Session(std::move(window), std::move(data), std::move(start),
                                                 *std::move(map), std::move(interface),
                                                 *std::move(pictureContext)));
    if (!show) return session;
    session->m_endsWithShow = true;
    show->isMotionReduced = session->m_explore->isMotionReduced();
    if (const Result<void> begun = session->begin(*std::move(show)); !begun)
        return tl::unexpected(begun.error());
    return session;
}

Session::Session(Window window, AtlasData data, ExploreStart start, LiveMap map, InterfaceHost interface,
                 HiddenContext pictureContext)
    : m_window(std::move(window)),
      m_data(std::move(data)),
      m_map(std::move(map)),
      m_interface(std::move(interface)),
      m_pictures(drawingIn(std::move(pictureContext), m_data.resources.naturalEarth)),
      m_frames(kTipRest),
      m_stage{m_window, m_interface, m_map, m_data, m_notices, m_pictures, m_frames, m_windowReport, m_time},
      m_explore(std::make_unique<ExploreMode>(m_stage, std::move(start))) {
    report(m_data.messages);
}

// The picture in work ends while the mode's own work does.
Session::~Session() {
    m_pictures.cancel();
}

Mode& Session::mode() {
    if (m_present) return *m_present;
    return *m_explore;
}

Result<void> Session::begin(PresentOptions show) {
    Result<std::unique_ptr<PresentMode>> present = PresentMode::begin(m_stage, std::move(show));
    if (!present) return tl::unexpected(present.error());
    m_present = *std::move(present);
    m_frames.wantFrames();
    return {};
}

// A show that cannot begin is told, and exploring goes on.
void Session::changeMode() {
    if (m_present && m_present->hasEnded()) {
        m_explore->afterShow(m_present->left());
        m_present.reset();
        m_frames.wantFrames();
        if (m_endsWithShow) m_window.close();
        return;
    }
    if (m_present) return;
    std::optional<PresentOptions> show = m_explore->takeShow();
    if (!show) return;
    if (const Result<void> begun = begin(*std::move(show)); !begun) report({begun.error().message});
}

// A show that was all that was asked for leaves nothing behind.
Result<void> Session::run() {
    while (!m_window.shouldClose()) {
        waitForEvents();
        if (const Result<void> drawn = drawFrame(); !drawn) return drawn;
        changeMode();
    }
    if (!m_endsWithShow) m_explore->putAway();
    return {};
}

void Session::waitForEvents() {
    std::optional<double> seconds = mode().secondsUntilNextFrame();
    const auto atMost = [&](std::optional<double> other) {
        if (other) seconds = std::min(seconds.value_or(*other), *other);
    };
    if (m_frames.hasFramesToDraw()) atMost(0.0);
    if (m_pictures.current() != nullptr) atMost(kWorkPollSeconds);
    const bool isBusy = seconds.has_value();
    if (!isBusy) m_freedMemory.rest();
    atMost(m_frames.secondsUntilTip(m_time.now()));
    const double noticeSeconds = m_notices.secondsUntilNext(m_time.now());
    if (noticeSeconds >= 0.0) atMost(noticeSeconds + 0.01);
    m_windowReport.say(isBusy    ? WindowReport::Rest::Busy
                       : seconds ? WindowReport::Rest::Almost
                                 : WindowReport::Rest::Whole);
    atMost(mode().secondsUntilKept());
    m_window.waitForEvents(seconds);
    m_windowReport.sayBusy();
}

Result<void> Session::drawFrame() {
    const WindowEvents events = m_window.takeEvents();
    const bool hasEvents = events.any || m_interface.hasPendingInput();
    m_frames.beginFrame(hasEvents, m_interface.wantsPointer() || m_interface.wantsKeyboard(), m_time.now());
    if (m_window.isMinimised()) return {};
    m_notices.tidy(m_time.now());
    if (const Result<void> drawn = mode().drawFrame(events); !drawn) return drawn;
    report(m_map.takeMessages());
    report(m_interface.takeMessages());
    m_interface.draw();
    m_window.swapBuffers();
    m_windowReport.frameDrawn(mode().facts(), m_window.viewport().pixelRatio);
    showTitle();
    return {};
}

void Session::report(const std::vector<std::string>& problems) {
    for (const std::string& problem : problems)
        m_notices.add(problem, true, m_time.now());
    if (!problems.empty()) m_frames.wantFrames();
}

void Session::showTitle() {
    std::optional<std::string> title = mode().title();
    if (!title || title == m_title) return;
    m_title = std::move(title);
    m_window.setTitle("Sister Cities Atlas — " + *m_title);
}

} // namespace atlas

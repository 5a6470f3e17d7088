#include "app/session.h"

#include <algorithm>
#include <iostream>
#include <utility>

#include "app/explore/explore_mode.h"
#include "app/services/preference_store.h"
#include "app/stage/stage.h"
#include "ui/widgets/tooltip.h"

namespace atlas {

namespace {

// As long as a tip waits, and a little more.
constexpr std::chrono::milliseconds kTipRest(static_cast<int>(1000.0 * ui::kTipSeconds) + 30);

// Who waits for a step of a tour, or for a visitor to go, rests meanwhile.
constexpr double kRestSeconds = 0.9;

// A signal wakes nobody who waits for the window's events: a booth looks so often.
constexpr double kSignalSeconds = 0.5;

// Figures are what was asked for.
Result<void> tell(const KioskRehearsal::Report& report) {
    std::cout << report.figures << std::flush;
    return report.problem.empty() ? Result<void>() : failure(report.problem);
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(Window window, AtlasData data, SceneBuilder builder,
                                               ExploreStart start, std::optional<PresentOptions> show) {
    window.setInterfaceScale(loadPreferences(preferencesFile()).interfacePercent / 100.0);
    Result<std::unique_ptr<Session>> made = make(std::move(window), std::move(data), std::move(builder));
    if (!made) return made;
    Session& session = **made;
    session.m_explore = std::make_unique<ExploreMode>(session.m_stage, std::move(start));
    session.report(session.m_data.messages);
    if (!show) return made;
    session.m_endsWithShow = true;
    show->isMotionReduced = session.m_explore->isMotionReduced();
    if (const Result<void> begun = session.begin(*std::move(show)); !begun)
        return tl::unexpected(begun.error());
    return made;
}

Result<std::unique_ptr<Session>> Session::openKiosk(Window window, AtlasData data, SceneBuilder builder,
                                                    KioskOptions options) {
    Result<std::unique_ptr<Session>> made = make(std::move(window), std::move(data), std::move(builder));
    if (!made) return made;
    Session& session = **made;
    session.report(session.m_data.messages);
    session.m_signals.emplace();
    const std::optional<double> hours = options.rehearsedHours;
    if (hours) session.m_time = TimeSource::simulated();
    const bool isMotionReduced = loadPreferences(preferencesFile()).reducedMotion;
    Result<std::unique_ptr<KioskMode>> kiosk =
        KioskMode::begin(session.m_stage, std::move(options), isMotionReduced);
    if (!kiosk) return tl::unexpected(kiosk.error());
    session.m_kiosk = *std::move(kiosk);
    if (hours) session.m_rehearsal.emplace(*session.m_kiosk, session.m_time, *hours);
    return made;
}

Result<std::unique_ptr<Session>> Session::make(Window window, AtlasData data, SceneBuilder builder) {
    Result<LiveMap> map = LiveMap::create(std::move(builder));
    if (!map) return tl::unexpected(map.error());
    Result<HiddenContext> pictureContext = HiddenContext::create();
    if (!pictureContext) return tl::unexpected(pictureContext.error());
    InterfaceHost interface =
        InterfaceHost::forWindow(window.handle(), *data.network, window.viewport().pixelRatio);
    return std::unique_ptr<Session>(new Session(std::move(window), std::move(data), *std::move(map),
                                                std::move(interface), *std::move(pictureContext)));
}

Session::Session(Window window, AtlasData data, LiveMap map, InterfaceHost interface,
                 HiddenContext pictureContext)
    : m_window(std::move(window)),
      m_data(std::move(data)),
      m_map(std::move(map)),
      m_interface(std::move(interface)),
      m_exports(writingIn(std::move(pictureContext), m_data.resources)),
      m_frames(kTipRest),
      m_stage{m_window, m_interface, m_map, m_data, m_notices, m_exports, m_frames, m_windowReport, m_time} {}

// The picture in work ends while the mode's own work does.
Session::~Session() {
    m_exports.cancelWork();
}

Mode& Session::mode() {
    if (m_kiosk) return *m_kiosk;
    if (m_present) return *m_present;
    if (m_compose) return *m_compose;
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
    if (m_present || !m_explore) return;
    if (m_compose && m_compose->hasEnded()) {
        m_explore->setPage(m_compose->page());
        m_compose.reset();
    }
    if (m_compose) return;
    if (m_explore->takePageWanted()) return compose();
    std::optional<PresentOptions> show = m_explore->takeShow();
    if (!show) return;
    if (const Result<void> begun = begin(*std::move(show)); !begun) report({begun.error().message});
}

// A page that cannot be composed is told, and exploring goes on.
void Session::compose() {
    Result<std::unique_ptr<ComposeMode>> begun = ComposeMode::begin(m_stage, m_explore->pageStart());
    if (!begun) return report({begun.error().message});
    m_compose = *std::move(begun);
    m_frames.wantFrames();
}

// A show that was all that was asked for leaves nothing behind.
Result<void> Session::run() {
    while (!isOver()) {
        waitForEvents();
        const Result<void> drawn = drawFrame();
        if (!drawn && !m_window.isLost()) return drawn; // on a window that is gone nothing can be drawn
        if (m_window.shouldClose() && !m_endsWithShow && mode().endInPlaceOfWindow()) m_window.stayOpen();
        changeMode();
    }
    if (m_rehearsal && !m_window.isLost()) return tell(m_rehearsal->report());
    if (m_compose) m_explore->setPage(m_compose->page());
    if (m_explore && !m_endsWithShow) m_explore->putAway();
    if (m_window.isLost()) return failure("another program destroyed the window: start the atlas again");
    return {};
}

bool Session::isOver() {
    if (m_window.isLost()) return true;
    return m_kiosk ? isKioskOver() : m_window.shouldClose();
}

// Whoever closes a booth's window is asked for the code.
bool Session::isKioskOver() {
    if (m_kiosk->hasEnded() || EndingSignals::wereSent() || (m_rehearsal && m_rehearsal->isOver()))
        return true;
    if (m_window.shouldClose()) {
        m_window.stayOpen();
        m_kiosk->askForCode();
    }
    return false;
}

// A show goes on in the window of the one who speaks, and a booth is always meant to be seen.
bool Session::isSeen() const {
    return m_present || m_kiosk || !m_window.isMinimised();
}

std::optional<double> Session::secondsUntilFrame() {
    if (!isSeen()) return std::nullopt;
    return m_frames.hasFramesToDraw() ? 0.0 : mode().secondsUntilNextFrame();
}

void Session::waitForEvents() {
    std::optional<double> seconds = secondsUntilFrame();
    const auto atMost = [&](std::optional<double> other) {
        if (other) seconds = std::min(seconds.value_or(*other), *other);
    };
    if (!m_exports.isEmpty()) atMost(kWorkPollSeconds);
    const bool isBusy = seconds && *seconds < kRestSeconds;
    if (!isBusy) m_freedMemory.rest();
    if (isSeen()) {
        atMost(m_frames.secondsUntilTip(m_time.now()));
        const double noticeSeconds = m_notices.secondsUntilNext(m_time.now());
        if (noticeSeconds >= 0.0) atMost(noticeSeconds + 0.01);
    }
    m_windowReport.say(isBusy    ? WindowReport::Rest::Busy
                       : seconds ? WindowReport::Rest::Almost
                                 : WindowReport::Rest::Whole);
    atMost(mode().secondsUntilKept());
    if (m_kiosk && !m_rehearsal) atMost(kSignalSeconds);
    if (m_rehearsal)
        m_rehearsal->wait(m_window, seconds);
    else
        m_window.waitForEvents(seconds);
    m_windowReport.sayBusy();
}

Result<void> Session::drawFrame() {
    const WindowEvents events = m_window.takeEvents();
    if (m_rehearsal) m_rehearsal->beginFrame(m_window);
    const bool hasEvents = events.any || m_interface.hasPendingInput();
    m_frames.beginFrame(hasEvents, m_interface.wantsPointer() || m_interface.wantsKeyboard(), m_time.now());
    if (!isSeen() || !m_window.hasPixels()) return {};
    m_notices.tidy(m_time.now());
    if (const Result<void> drawn = mode().drawFrame(events); !drawn) return drawn;
    report(m_map.takeMessages());
    report(m_interface.takeMessages());
    m_interface.draw();
    const Viewport viewport = m_window.viewport();
    const Result<void> seen = m_seen.show(mode().vision(), viewport.widthPixels, viewport.heightPixels);
    if (!seen) return seen;
    m_window.swapBuffers();
    mode().drawBeside();
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

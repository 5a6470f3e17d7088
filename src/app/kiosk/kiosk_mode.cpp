#include "app/kiosk/kiosk_mode.h"

#include <glm/geometric.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "core/caught_error.h"
#include "core/messages.h"
#include "ui/kiosk/kiosk_overlays.h"
#include "ui/kiosk/kiosk_parts.h"
#include "ui/widgets/control_list.h"

namespace atlas {

namespace {

constexpr double kTremblePixels = 6.0;    // of the pointer, on a table that is pushed; of design size
constexpr double kHoldSeconds = 3.0;      // that the name is held by whoever wants to leave
constexpr double kTourPauseSeconds = 2.0; // after it failed
constexpr const char* kUsualTheme = "night";

PresentOptions tourOptions(const KioskOptions& options, std::size_t step, bool isMotionReduced) {
    PresentOptions show;
    show.tour = options.tour;
    show.monitor = options.monitor;
    show.presenterView = PresenterView::Hidden;
    show.firstStep = step;
    show.pace = {0.0, true};
    show.themeId = options.themeId;
    show.isMotionReduced = isMotionReduced;
    show.isUnattended = true;
    show.presenterView = PresenterView::Hidden; // visitors need no notes
    return show;
}

// Held keys are one press, and a thing that lies on the keyboard is nobody.
bool isTouched(const KioskHand& hand) {
    const bool hasKey = std::any_of(hand.keys.begin(), hand.keys.end(),
                                    [](const KeyPress& press) { return !press.isRepeat; });
    return hasKey || hand.wasPressed || hand.scrollSteps != 0.0;
}

} // namespace

Result<std::unique_ptr<KioskMode>> KioskMode::begin(const Stage& stage, KioskOptions options,
                                                    bool isMotionReduced) {
    std::unique_ptr<KioskMode> kiosk(new KioskMode(stage, std::move(options), isMotionReduced));
    if (const Result<void> begun = kiosk->beginTour(0); !begun) return tl::unexpected(begun.error());
    kiosk->followScreen();
    return kiosk;
}

KioskMode::KioskMode(const Stage& stage, KioskOptions options, bool isMotionReduced)
    : m_stage(stage),
      m_options(std::move(options)),
      m_isMotionReduced(isMotionReduced),
      m_answers(stage.data.resources.naturalEarth) {
    m_stage.window.setInterfaceScale(m_interfaceScale);
}

Result<void> KioskMode::beginTour(std::size_t step) {
    Result<std::unique_ptr<PresentMode>> tour =
        PresentMode::begin(m_stage, tourOptions(m_options, step, m_isMotionReduced));
    if (!tour) return tl::unexpected(tour.error());
    m_tour = *std::move(tour);
    m_tour->setOverStage([this](const Viewport& viewport) { drawInvitation(viewport); });
    return {};
}

Result<void> KioskMode::drawFrame(const WindowEvents& events) {
    const double seconds = secondsSinceLastFrame();
    followScreen();
    takeNotices();
    if (m_answers.follow(m_stage.data.network)) m_stage.frames.wantFrames();
    const KioskHand hand = takeHand(events);
    try {
        follow(hand, seconds);
        if (const Result<void> drawn = draw(hand, events); !drawn) recover(drawn.error());
    } catch (...) { // such as memory that is not there just now
        recover(caughtError("the kiosk"));
    }
    return {};
}

KioskHand KioskMode::takeHand(const WindowEvents& events) {
    if (!m_simulated) return handAt(m_stage.window, events);
    const double ratio = m_stage.window.viewport().pixelRatio;
    const ScreenPoint at = m_simulated->cursorPixels / ratio;
    m_stage.interface.simulatePointer(
        {{static_cast<float>(at.x), static_cast<float>(at.y)}, m_simulated->isDown});
    return *std::exchange(m_simulated, std::nullopt);
}

double KioskMode::secondsSinceLastFrame() {
    const Clock::time_point now = m_stage.now();
    const std::chrono::duration<double> passed = now - std::exchange(m_lastFrame, now).value_or(now);
    return passed.count();
}

// Controls are as large as the screen allows, whatever the person who set the machine up prefers elsewhere.
void KioskMode::followScreen() {
    const Viewport viewport = m_stage.window.viewport();
    const double wanted = std::min(viewport.widthPixels / static_cast<double>(ui::kKioskWidth),
                                   viewport.heightPixels / static_cast<double>(ui::kKioskHeight));
    const double screenRatio = viewport.pixelRatio / m_interfaceScale;
    m_interfaceScale = std::max(0.5, wanted / screenRatio);
    m_stage.window.setInterfaceScale(m_interfaceScale);
}

bool KioskMode::hasMoved(ScreenPoint cursorPixels) {
    const double still = kTremblePixels * m_stage.window.viewport().pixelRatio;
    if (glm::length(cursorPixels - m_stillAt) <= still) return false;
    m_stillAt = cursorPixels;
    return true;
}

void KioskMode::follow(const KioskHand& hand, double seconds) {
    m_leave = leaveAfterTime(std::move(m_leave), seconds);
    KioskInput input;
    input.isTouched = isTouched(hand);
    input.isMoved = hasMoved(hand.cursorPixels);
    input.isTourAsked = std::exchange(m_isTourAsked, false);
    const KioskPhase before = m_state.phase;
    m_state = kioskAfter(m_state, m_options.times, input, seconds);
    if (m_isAsleep && !hand.isDown) m_isAsleep = false;
    if (m_state.phase == before) return;
    m_stage.frames.wantFrames();
    if (m_state.phase == KioskPhase::Exploring) m_isAsleep = true; // this touch presses nothing
    if (before == KioskPhase::Attracting) beginVisit();
    if (m_state.phase == KioskPhase::Attracting) endVisit();
}

void KioskMode::beginVisit() {
    m_visit.emplace(m_stage, m_tour ? m_tour->seen() : std::nullopt, m_isMotionReduced);
}

void KioskMode::endVisit() {
    m_leave = leaveAfter(std::move(m_leave), LeaveAct::Close, m_options.code);
    m_nameHeldSince.reset();
    m_isAsleep = false;
    if (m_visit && m_tour) m_tour->comeBackFrom(m_visit->shownInputs());
    m_visit.reset();
    m_stage.interface.releaseKeyboard();
}

void KioskMode::askForCode() {
    if (m_options.code.empty()) return;
    if (!m_visit) {
        m_state = {KioskPhase::Exploring, 0.0};
        beginVisit();
    }
    m_leave = leaveAfter(std::move(m_leave), LeaveAct::Open, m_options.code);
    m_stage.interface.releaseKeyboard();
    m_stage.frames.wantFrames();
}

void KioskMode::take(const ui::KioskWishes& wishes) {
    for (const char sign : wishes.code)
        m_leave = leaveAfterSign(std::move(m_leave), sign);
    if (wishes.leave) m_leave = leaveAfter(std::move(m_leave), *wishes.leave, m_options.code);
    m_isTourAsked = wishes.wantsTour;
    if (wishes.wantsTour || wishes.leave || !wishes.code.empty()) m_stage.frames.wantFrames();
}

Result<void> KioskMode::draw(const KioskHand& hand, const WindowEvents& events) {
    return m_visit ? drawVisit(hand) : drawTour(events);
}

Result<void> KioskMode::drawTour(const WindowEvents& events) {
    if (!m_tour && m_stage.now() < m_tourDue) return {};
    if (!m_tour) {
        if (const Result<void> begun = beginTour(m_nextStep); !begun) return begun;
    }
    return m_tour->drawFrame(events);
}

Result<void> KioskMode::drawVisit(const KioskHand& hand) {
    const KioskExploring::Around around{m_answers.search(), countdownShown(m_state, m_options.times), m_leave,
                                        m_isAsleep, listedControls()};
    const Clock::time_point now = m_stage.now();
    Result<ui::KioskWishes> wishes = m_visit->drawFrame(hand, around);
    if (!wishes) return tl::unexpected(wishes.error());
    take(*wishes);
    for (const KeyPress& press : hand.keys)
        if (kioskKeyFor(press) == KioskKey::Close) askForCode();
    if (!wishes->isNameHeld) m_nameHeldSince.reset();
    if (wishes->isNameHeld && !m_nameHeldSince) m_nameHeldSince = now;
    if (m_nameHeldSince && std::chrono::duration<double>(now - *m_nameHeldSince).count() >= kHoldSeconds)
        askForCode();
    return {};
}

void KioskMode::drawInvitation(const Viewport& viewport) {
    const auto ratio = static_cast<float>(viewport.pixelRatio);
    const Theme& theme = m_stage.data.theme(m_options.themeId.empty() ? kUsualTheme : m_options.themeId);
    ui::keepControlList(listedControls());
    ui::drawKioskInvitation({theme, m_stage.interface.fonts()},
                            {static_cast<float>(viewport.widthPixels) / ratio,
                             static_cast<float>(viewport.heightPixels) / ratio});
}

// For journeys, or for simulated visitors, who press what is there.
ui::ControlList* KioskMode::listedControls() {
    if (ui::ControlList* wanted = m_stage.windowReport.controls()) return wanted;
    if (!m_options.rehearsedHours) return nullptr;
    m_controls = {};
    return &m_controls;
}

// A picture that cannot be drawn is no reason for an empty booth: the tour begins anew, with another step.
void KioskMode::recover(const Error& error) {
    note(error.message);
    m_nextStep = m_tour ? (m_tour->left().firstStep + 1) % m_options.tour.steps.size() : 0;
    m_state = {};
    m_visit.reset();
    m_tour.reset();
    m_tourDue = m_stage.now() +
                std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(kTourPauseSeconds));
}

// What comes again and again is said once.
void KioskMode::note(const std::string& text) {
    ++m_noteCount;
    if (std::exchange(m_lastNote, text) != text) printNote(text);
}

// Visitors have no use for them: they are for whoever looks after the booth.
void KioskMode::takeNotices() {
    while (!m_stage.notices.notices().empty()) {
        note(m_stage.notices.notices().front().text);
        m_stage.notices.close(0);
    }
}

std::optional<double> KioskMode::secondsUntilNextFrame() const {
    std::optional<double> seconds = m_visit  ? m_visit->secondsUntilNextFrame()
                                    : m_tour ? m_tour->secondsUntilNextFrame()
                                             : std::optional(kTourPauseSeconds);
    const auto atMost = [&](double until) { seconds = std::min(until, seconds.value_or(until)); };
    if (const std::optional<double> change = secondsUntilChange(m_state, m_options.times))
        atMost(*change + 0.005);
    if (m_answers.search() == nullptr) atMost(kWorkPollSeconds);
    if (m_leave.isOpen || m_leave.pauseSeconds > 0.0) atMost(0.5);
    if (m_nameHeldSince) atMost(0.1);
    return seconds;
}

std::optional<std::string> KioskMode::title() const {
    return m_options.tour.title.empty() ? std::string("A booth") : m_options.tour.title;
}

std::vector<WindowFact> KioskMode::facts() const {
    constexpr std::array kPhases{"attracting", "exploring", "countdown"};
    std::vector<WindowFact> facts{
        {"mode", "kiosk"},
        {"phase", kPhases.at(static_cast<std::size_t>(m_state.phase))},
        {"code", m_leave.isOpen ? (m_leave.wasWrong ? "wrong" : "asked") : "closed"}};
    const std::vector<WindowFact> more = m_visit  ? m_visit->facts()
                                         : m_tour ? m_tour->facts()
                                                  : std::vector<WindowFact>();
    for (const WindowFact& fact : more)
        if (fact.name != "mode") facts.push_back(fact);
    return facts;
}

} // namespace atlas

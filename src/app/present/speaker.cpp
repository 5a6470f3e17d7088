#include "app/present/speaker.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>

#include "app/services/preference_store.h"
#include "core/messages.h"
#include "core/text.h"
#include "ui/widgets/imgui_internals.h"

namespace atlas {

namespace {

constexpr double kNotesStep = 1.15; // from one size of notes to the next

double secondsOf(Speaker::Clock::time_point time) {
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

// Of the day, as it is where the talk is given.
std::string timeOfDay() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    std::array<char, 8> text{};
    std::strftime(text.data(), text.size(), "%H:%M", &local);
    return text.data();
}

TalkPlan planOf(const TourScenes& scenes, const PresentOptions& options) {
    const double forEach = options.pace.secondsPerStep.value_or(0.0);
    std::vector<double> seconds;
    for (std::size_t step = 0; step < scenes.stepCount(); ++step)
        seconds.push_back(forEach > 0.0 ? forEach : scenes.secondsOf(step));
    return {std::move(seconds), options.firstStep};
}

} // namespace

Speaker::Speaker(const Stage& stage, const PresentOptions& options, const TourScenes& scenes)
    : m_stage(stage),
      m_title(options.tour.title),
      m_isAlwaysWished(options.presenterView == PresenterView::Shown),
      m_plan(planOf(scenes, options)),
      m_notesPixels(loadPreferences(preferencesFile()).notesPixels) {
    const std::vector<ShowMonitor>& monitors = m_watch.monitors();
    m_wish.presenterView = options.presenterView;
    m_wish.homeMonitor = monitorUnder(stage.window.handle());
    if (options.monitor && *options.monitor < monitors.size())
        m_wish.stageMonitor = monitors[*options.monitor].name;
    else if (options.monitor)
        tell(fmt::format("--monitor {}: there {} {}; the show is on another one", *options.monitor + 1,
                         monitors.size() == 1 ? "is" : "are",
                         counted(monitors.size(), "monitor", "monitors")));
    layOut();
    m_wish.stageMonitor = nameOf(m_screens.stage); // where it comes back to
}

Speaker::~Speaker() {
    m_window.reset();
    m_stage.windowReport.clearBeside();
    m_stage.window.leaveStage();
}

// Not on the stage: the room need not know.
void Speaker::tell(const std::string& note) {
    printNote(note);
    m_notes.push_back(note);
}

std::string Speaker::nameOf(const std::optional<ShowPlace>& place) const {
    return place && place->monitor < m_watch.monitors().size() ? m_watch.monitors()[place->monitor].name
                                                               : std::string();
}

void Speaker::layOut() {
    m_screens = showScreens(m_watch.monitors(), m_wish);
    if (m_screens.stage) m_stage.window.standOnStage(*m_screens.stage);
    m_stage.frames.wantFrames();
    if (!m_screens.presenter) {
        m_window.reset();
        m_stage.windowReport.clearBeside();
    } else if (m_window) {
        m_window->moveTo(*m_screens.presenter);
    } else if (m_hasBegun) {
        openWindow();
    }
}

void Speaker::openWindow() {
    Result<PresenterWindow> window = PresenterWindow::open(
        m_stage, m_title.empty() ? "Notes" : m_title + " — notes", *m_screens.presenter);
    if (!window) {
        m_wish.presenterView = PresenterView::Hidden;
        return tell(window.error().message);
    }
    m_window.emplace(*std::move(window));
    m_window->setNotesPixels(m_notesPixels);
    m_drawn.reset();
}

// The stage stays as it is: somebody may share it in a call.
void Speaker::closeWindowIfAsked() {
    if (!m_window || !m_window->isClosed()) return;
    m_window.reset();
    m_stage.windowReport.clearBeside();
    m_screens.presenter.reset();
    m_wish.presenterView = PresenterView::Hidden;
    m_stage.frames.wantFrames();
}

std::vector<KeyPress> Speaker::takeKeys(Clock::time_point now) {
    closeWindowIfAsked();
    return m_window ? m_window->takeKeys(now) : std::vector<KeyPress>();
}

void Speaker::togglePresenter() {
    const bool hasTwo = distinctMonitors(m_watch.monitors()).size() > 1;
    if (m_screens.presenter)
        m_wish.presenterView = PresenterView::Hidden;
    else
        m_wish.presenterView =
            hasTwo && !m_isAlwaysWished ? PresenterView::WhereTwoScreens : PresenterView::Shown;
    layOut();
}

void Speaker::swap() {
    if (!m_screens.presenter && distinctMonitors(m_watch.monitors()).size() < 2) return;
    m_wish.isSwapped = !m_wish.isSwapped;
    layOut();
}

void Speaker::showStageOn(const std::string& monitor) {
    if (monitor.empty()) return;
    m_wish.stageMonitor = monitor;
    m_wish.isSwapped = false;
    layOut();
}

void Speaker::changeNotesSize(double factor) {
    m_notesPixels =
        std::clamp(static_cast<int>(std::lround(m_notesPixels * factor)), kMinNotesPixels, kMaxNotesPixels);
    Preferences preferences = loadPreferences(preferencesFile());
    preferences.notesPixels = m_notesPixels;
    savePreferences(preferencesFile(), preferences);
    if (m_window) m_window->setNotesPixels(m_notesPixels);
}

void Speaker::take(ShowAction action, Clock::time_point now) {
    switch (action) {
        case ShowAction::Presenter:
            togglePresenter();
            break;
        case ShowAction::SwapScreens:
            swap();
            break;
        case ShowAction::NextMonitor:
            showStageOn(monitorAfter(m_watch.monitors(), m_screens));
            break;
        case ShowAction::LargerNotes:
            changeNotesSize(kNotesStep);
            break;
        case ShowAction::SmallerNotes:
            changeNotesSize(1.0 / kNotesStep);
            break;
        case ShowAction::NotesDown:
            ++m_scroll;
            break;
        case ShowAction::NotesUp:
            --m_scroll;
            break;
        case ShowAction::HaltClock:
            m_clock.haltOrGoOn(secondsOf(now));
            break;
        case ShowAction::ZeroClock:
            m_clock.start(secondsOf(now));
            m_plan.beginWith(m_drawn ? m_drawn->step : 0);
            break;
        default:
            return;
    }
    m_drawn.reset();
}

void Speaker::take(const ui::PresenterUse& use) {
    m_asked = use.action;
    const std::vector<std::size_t> distinct = distinctMonitors(m_watch.monitors());
    if (use.stageMonitor && *use.stageMonitor < distinct.size())
        showStageOn(m_watch.monitors()[distinct[*use.stageMonitor]].name);
}

void Speaker::followMonitors(Clock::time_point now, bool isBusy) {
    if (m_watch.look(now, isBusy)) layOut();
}

// Halted, only the time of day goes on.
double Speaker::secondsPerTick() const {
    return m_clock.isHalted() ? 60.0 : 1.0;
}

double Speaker::ticks(Clock::time_point now) const {
    if (!m_clock.isHalted()) return m_clock.seconds(secondsOf(now));
    const std::chrono::duration<double> today = std::chrono::system_clock::now().time_since_epoch();
    return today.count() / secondsPerTick();
}

ui::PresenterTimes Speaker::timesAt(std::size_t step, Clock::time_point now) const {
    const double elapsed = m_clock.seconds(secondsOf(now));
    const double behind = m_plan.secondsBehind(step, elapsed);
    return {timeOfDay(),
            clockText(elapsed),
            clockText(m_plan.secondsThrough(step)),
            clockText(m_plan.secondsInAll()),
            paceText(behind),
            behind >= kWorthTelling,
            m_clock.isHalted()};
}

// Large pictures are halved first: drawn much smaller at once, thin lines would break up.
ImTextureID Speaker::pictureOf(const gl::Framebuffer& stage) {
    const int width = stage.widthPixels() / 2;
    const int height = stage.heightPixels() / 2;
    constexpr int kWorthHalving = 640;
    if (width < kWorthHalving) return ui::textureIdOf(stage.texture());
    if (!m_half || m_half->widthPixels() != width || m_half->heightPixels() != height) {
        Result<gl::Framebuffer> half = gl::Framebuffer::create(width, height);
        if (!half) return ui::textureIdOf(stage.texture());
        m_half = *std::move(half);
    }
    stage.copyInto(*m_half);
    return ui::textureIdOf(m_half->texture());
}

void Speaker::draw(const Presentation& show, const ShowMap& map, const StageMoment& moment,
                   Clock::time_point now) {
    if (moment.isStanding && !m_hasBegun) {
        m_hasBegun = true;
        m_clock.start(secondsOf(now));
        if (m_screens.presenter) openWindow();
    }
    if (!m_window) return;
    Drawn drawn{show.show().step, show.show().typedNumber, std::string(moment.roomSees), moment.isStanding,
                map.pictureCount()};
    if (moment.picture != nullptr) {
        drawn.stageWidth = moment.picture->widthPixels();
        drawn.stageHeight = moment.picture->heightPixels();
    }
    drawn.noteCount = m_notes.size();
    // While the map flies, every millisecond is the stage's.
    drawn.tick = !moment.isStanding && m_drawn ? m_drawn->tick : static_cast<long>(std::floor(ticks(now)));
    const bool isSame = m_drawn && *m_drawn == drawn;
    if (isSame && !m_window->hasFramesToDraw()) return;
    m_drawn = std::move(drawn);
    drawNow(show, map, moment, now);
}

void Speaker::drawNow(const Presentation& show, const ShowMap& map, const StageMoment& moment,
                      Clock::time_point now) {
    const TourScenes& scenes = show.scenes();
    const std::size_t step = show.show().step;
    const auto card = [&](std::size_t number) {
        const GLuint small = map.thumbnail(number);
        return ui::StepCard{scenes.captionOf(number), small == 0 ? ImTextureID{} : ui::textureIdOf(small),
                            scenes.isBlank(number)};
    };
    const std::string notes = scenes.toldNotesOf(step);
    std::vector<std::string> warnings = scenes.missingIn(step);
    warnings.insert(warnings.end(), m_notes.begin(), m_notes.end());
    ui::PresenterShown shown;
    shown.step = step;
    shown.stepCount = scenes.stepCount();
    shown.typedNumber = show.show().typedNumber;
    shown.now = card(step);
    if (moment.isStanding && moment.picture != nullptr) shown.now = {{}, pictureOf(*moment.picture), false};
    shown.roomSees = moment.roomSees;
    if (step + 1 < scenes.stepCount()) shown.next = card(step + 1);
    if (moment.picture != nullptr)
        shown.aspect = static_cast<float>(moment.picture->widthPixels()) /
                       static_cast<float>(moment.picture->heightPixels());
    shown.notes = notes;
    shown.warnings = warnings;
    shown.times = timesAt(step, now);
    const std::vector<std::size_t> distinct = distinctMonitors(m_watch.monitors());
    for (std::size_t i = 0; i < distinct.size(); ++i) {
        shown.monitors.push_back(m_watch.monitors()[distinct[i]].name);
        if (m_screens.stage && m_screens.stage->monitor == distinct[i]) shown.stageMonitor = i;
    }
    shown.scrollNotes = std::exchange(m_scroll, 0);
    const Result<ui::PresenterUse> used = m_window->draw(m_stage, std::move(shown));
    if (!used) {
        m_window.reset(); // the show goes on without it
        return tell(used.error().message);
    }
    if (used->action || used->stageMonitor) take(*used);
}

std::optional<double> Speaker::secondsUntilNextFrame(Clock::time_point now) const {
    if (!m_window) return std::nullopt;
    if (!m_drawn || m_window->hasFramesToDraw() || m_asked) return 0.0;
    return m_window->secondsUntilTip(now);
}

std::optional<double> Speaker::secondsUntilTick(Clock::time_point now) const {
    const std::optional<double> look = m_watch.secondsUntilLook(now);
    if (!m_window) return look;
    const double tick = (std::floor(ticks(now)) + 1.0 - ticks(now)) * secondsPerTick() + 0.001;
    return std::min(tick, look.value_or(tick));
}

std::vector<WindowFact> Speaker::facts() const {
    const Viewport size = m_stage.window.viewport();
    std::vector<WindowFact> facts{{"stage on", nameOf(m_screens.stage)},
                                  {"stage size", fmt::format("{}x{}", size.widthPixels, size.heightPixels)},
                                  {"stage fills", m_screens.stage && !m_screens.stage->window ? "yes" : "no"},
                                  {"presenter", m_window ? "shown" : "hidden"}};
    if (!m_window) return facts;
    facts.push_back({"presenter on", nameOf(m_screens.presenter)});
    facts.push_back({"notes size", std::to_string(m_notesPixels)});
    facts.push_back({"clock", m_clock.isHalted() ? "halted" : "goes"});
    return facts;
}

} // namespace atlas

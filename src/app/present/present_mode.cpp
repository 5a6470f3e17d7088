#include "app/present/present_mode.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

#include "ui/show/step_overview.h"
#include "ui/widgets/control_list.h"
#include "ui/widgets/imgui_internals.h"

namespace atlas {

namespace {

constexpr int kThumbnailWidth = 480;
constexpr const char* kOverviewTheme = "night";               // a room is dark
constexpr double kPointerSeconds = 2.0;                       // that the pointer is seen after it moved
constexpr std::chrono::duration<double> kAheadBudget(0.012);  // of a frame, while the speaker talks
constexpr std::chrono::duration<double> kAwaitedBudget(0.05); // while the room waits for the picture
constexpr double kBuildPollSeconds = 0.005;                   // while a scene is built on another thread

Colour colourOf(ShowGround ground) {
    const float light = ground == ShowGround::White ? 1.0F : 0.0F;
    return {light, light, light, 1.0F};
}

std::string_view wordOf(const Show& show) {
    if (show.isOverviewOpen) return "overview";
    if (show.ground == ShowGround::Map) return "map";
    return show.ground == ShowGround::Black ? "black" : "white";
}

} // namespace

Result<std::unique_ptr<PresentMode>> PresentMode::begin(const Stage& stage, PresentOptions options) {
    Result<ShowMap> map = ShowMap::create(stage.map.builderForPictures());
    if (!map) return tl::unexpected(map.error());
    Result<AnnotationLayer> sheets = AnnotationLayer::create();
    if (!sheets) return tl::unexpected(sheets.error());
    return std::unique_ptr<PresentMode>(
        new PresentMode(stage, std::move(options), *std::move(map), *std::move(sheets)));
}

PresentMode::PresentMode(const Stage& stage, PresentOptions options, ShowMap map, AnnotationLayer sheets)
    : m_stage(stage),
      m_options(std::move(options)),
      m_show(TourScenes(stage.data.network, m_options.tour, stage.data.themes), m_options.pace,
             m_options.firstStep, m_options.isMotionReduced),
      m_speaker(stage, m_options, m_show.scenes()),
      m_map(std::move(map)),
      m_sheets(std::move(sheets)),
      m_look(stage),
      m_search(stage) {
    if (!m_options.themeId.empty()) m_show.scenes().setTheme(stage.data.theme(m_options.themeId));
    m_stage.interface.releaseKeyboard();
}

bool PresentMode::endInPlaceOfWindow() {
    m_show.take(ShowAction::Leave);
    return true;
}

PresentOptions PresentMode::left() const {
    PresentOptions options = m_options;
    options.firstStep = m_show.show().step;
    // Who has shown it on one screen wants it there the next time; who has hidden it, not for good.
    if (m_speaker.wish() == PresenterView::Shown) options.presenterView = PresenterView::Shown;
    return options;
}

Result<void> PresentMode::drawFrame(const WindowEvents& events) {
    const Clock::time_point now = m_stage.now();
    m_speaker.followMonitors(now, m_show.isOnWay(now));
    if (!m_options.isUnattended) {
        takeKeys(events.keys, now);
        takeKeys(m_speaker.takeKeys(now), now);
        if (const std::optional<ShowAction> asked = m_speaker.takeAction()) take({*asked}, now);
        takePointer(events, now);
    }
    takeChance();
    takeNotes();
    showWanted(now);
    m_show.advance(now);
    const Viewport viewport = m_stage.window.viewport();
    expectSteps(viewport);
    followSize(viewport);
    // Before the frame, which what is drawn here would else go over.
    if (const Result<void> drawn = drawAhead(now); !drawn) return drawn;
    setOffIfReady(now);
    m_isDrawnOnWay = m_show.isOnWay(now);
    const bool isAway = m_look.isOn() && m_show.show().ground == ShowGround::Map;
    if (const Result<void> drawn = isAway ? drawAway(now) : drawStage(viewport, now); !drawn) return drawn;
    if (isAway && m_look.isLive())
        m_stage.map.show();
    else
        m_map.show();
    drawOverStage(viewport);
    drawSheet(viewport);
    return {};
}

// A key that is held down is one press: nobody means to rush through a talk.
void PresentMode::takeKeys(const std::vector<KeyPress>& keys, Clock::time_point now) {
    for (const KeyPress& press : keys) {
        if (press.isRepeat) continue;
        if (const std::optional<ShowPress> pressed = showPressFor(press, m_show.show().isSearchOpen))
            take(*pressed, now);
    }
    if (m_search.isOpen() && !m_show.show().isSearchOpen) m_search.close();
}

void PresentMode::take(const ShowPress& press, Clock::time_point now) {
    if (isForSpeaker(press.does)) return m_speaker.take(press.does, now);
    m_wanted.reset();
    const bool wasSearching = m_show.show().isSearchOpen;
    m_show.take(press.does, press.digit);
    if (wasSearching || !m_show.show().isSearchOpen) return;
    m_search.open(press.isTyped);
    m_stage.window.focus(); // the key may come from the presenter's view
}

void PresentMode::takePointer(const WindowEvents& events, Clock::time_point now) {
    if (events.wasCursorMoved) m_pointerMoved = now;
    MapPointer::Input input;
    input.cursorPixels = m_stage.window.cursorPixels();
    input.isDown = m_stage.window.isPointerDown() || events.wasPressed;
    input.isOverMap = m_stage.isPointerOverMap();
    input.scrollSteps = events.scrollSteps;
    const bool canLook = canLookAround(now) && (m_look.isOn() || m_show.seenStep());
    const Camera before = m_look.isOn() ? m_look.camera() : canLook ? m_show.moment(now).incoming : Camera{};
    Camera camera = before;
    m_pointer.apply(input, m_look.isOn() ? m_look.viewport() : m_stage.window.viewport(), camera);
    if (canLook && camera != before) {
        if (!m_look.isOn()) beginLookingAround();
        m_look.steer(camera);
        m_show.lookAround(m_look.cameraLeft());
    }
    if (m_pointer.click() && !m_show.show().isOverviewOpen) click(*m_pointer.click(), now);
}

// On a stage that stands, or where somebody looks around already.
bool PresentMode::canLookAround(Clock::time_point now) const {
    const Show& show = m_show.show();
    if (show.ground != ShowGround::Map || show.isOverviewOpen || m_show.isAwaited()) return false;
    return m_look.isOn() || (!m_show.isOnWay(now) && (!m_show.seenStep() || m_map.has(*m_show.seenStep())));
}

void PresentMode::takeChance() {
    const std::optional<Result<ChanceFigures>> chance = m_chance.poll();
    if (!chance || !*chance) return; // without it the figure stays unknown
    m_show.scenes().setChance(**chance);
    m_expected.reset();
    m_presented.reset();
}

void PresentMode::takeNotes() {
    if (const std::optional<std::string> note = m_awake.takeNote()) m_speaker.tell(*note);
}

// The step that is on, then the next, then the one before: what a key is likely to ask for.
void PresentMode::expectSteps(const Viewport& viewport) {
    const std::size_t step = m_show.show().step;
    if (m_expected == std::pair(step, viewport)) return;
    m_expected = std::pair(step, viewport);
    const TourScenes& scenes = m_show.scenes();
    std::vector<ShowMap::Wanted> wanted;
    const auto want = [&](std::size_t number) {
        const bool isWanted = std::any_of(wanted.begin(), wanted.end(),
                                          [&](const ShowMap::Wanted& other) { return other.step == number; });
        if (isWanted || scenes.isBlank(number)) return;
        wanted.push_back({number, scenes.sceneOf(number, viewport.widthPixels, viewport.heightPixels)});
    };
    const std::size_t count = scenes.stepCount();
    want(step);
    if (step + 1 < count || m_options.pace.loops) want((step + 1) % count);
    if (step > 0) want(step - 1);
    m_map.expect(std::move(wanted), thumbnailsFor(viewport));
}

std::vector<ShowMap::Wanted> PresentMode::thumbnailsFor(const Viewport& viewport) const {
    const TourScenes& scenes = m_show.scenes();
    const int height =
        std::max(1, kThumbnailWidth * viewport.heightPixels / std::max(1, viewport.widthPixels));
    std::vector<ShowMap::Wanted> wanted;
    for (std::size_t step = 0; step < scenes.stepCount(); ++step) {
        if (scenes.isBlank(step)) continue;
        wanted.push_back({step, scenes.sceneOf(step, kThumbnailWidth, height)});
        wanted.back().inputs.withCredit = false; // nobody could read it
    }
    return wanted;
}

void PresentMode::setOffIfReady(Clock::time_point now) {
    const std::size_t step = m_show.show().step;
    if (!m_show.isAwaited() || (!m_show.scenes().isBlank(step) && !m_map.has(step))) return;
    if (m_look.isOn())
        m_look.leave(m_map);
    else
        m_map.leave();
    m_look.end();
    m_show.setOff(now);
    if (!std::exchange(m_isChanceAsked, true)) askForChance();
}

// Takes a core for seconds: the first picture comes before it.
void PresentMode::askForChance() {
    if (!m_show.scenes().wantsChance()) return;
    m_chance = Job<ChanceFigures>("what chance would give",
                                  [network = m_stage.data.network](const Progress& progress) {
                                      return chanceFiguresOf(*network, progress);
                                  });
}

// Where somebody looked around in another size, the step comes back.
void PresentMode::followSize(const Viewport& viewport) {
    if (!m_look.isOn()) return;
    const Viewport& before = m_look.viewport();
    if (before.widthPixels == viewport.widthPixels && before.heightPixels == viewport.heightPixels) return;
    m_look.end();
    m_show.comeBack();
}

Result<void> PresentMode::drawAway(Clock::time_point now) {
    m_presented.reset();
    const Result<void> drawn = m_look.draw(m_map, m_show.seenStep(), now, m_pointer.isDragging());
    if (!m_show.isAwaited()) m_show.lookAround(m_look.cameraLeft());
    return drawn;
}

Result<void> PresentMode::drawStage(const Viewport& viewport, Clock::time_point now) {
    const Show& show = m_show.show();
    const Presented presented{m_show.seenStep(), show.ground, viewport.widthPixels, viewport.heightPixels,
                              m_map.pictureCount()};
    const bool isMoving = show.ground == ShowGround::Map && m_show.isOnWay(now);
    if (!isMoving && m_presented == presented) return {};
    if (show.ground != ShowGround::Map) {
        m_presented = presented;
        return m_map.drawGround(colourOf(show.ground), viewport.widthPixels, viewport.heightPixels);
    }
    return drawMap(viewport, now);
}

// As long as there is no picture in the size of the window, it is black.
Result<void> PresentMode::drawMap(const Viewport& viewport, Clock::time_point now) {
    const std::optional<std::size_t> step = m_show.seenStep();
    m_presented.reset();
    if (!m_show.isOnWay(now) && (!step || m_map.has(*step)))
        m_presented = Presented{step, ShowGround::Map, viewport.widthPixels, viewport.heightPixels,
                                m_map.pictureCount()};
    return m_map.draw(step && m_map.has(*step) ? step : std::nullopt, m_show.moment(now),
                      viewport.widthPixels, viewport.heightPixels);
}

// While something moves, every millisecond is its own.
Result<void> PresentMode::drawAhead(Clock::time_point now) {
    if (!m_map.isBusy()) return {};
    if (m_show.isAwaited()) return m_map.advance(Deadline::after(kAwaitedBudget));
    if (m_show.isOnWay(now)) return {};
    return m_map.advance(Deadline::after(kAheadBudget));
}

bool PresentMode::isPointerHidden(Clock::time_point now) const {
    return std::chrono::duration<double>(now - m_pointerMoved).count() > kPointerSeconds;
}

// Dear ImGui gives the window the pointer of a frame in the next one.
void PresentMode::hidePointerIfIdle() {
    const bool isHidden = isPointerHidden(m_stage.now());
    if (isHidden) ImGui::SetMouseCursor(ImGuiMouseCursor_None);
    if (std::exchange(m_wasPointerHidden, isHidden) != isHidden) m_stage.frames.wantFrames();
}

void PresentMode::drawOverStage(const Viewport& viewport) {
    InterfaceHost& host = m_stage.interface;
    host.beginFrame(viewport);
    ui::keepControlList(m_stage.windowReport.controls());
    if (m_show.show().isOverviewOpen)
        drawOverview(viewport);
    else
        hidePointerIfIdle();
    if (m_search.isOpen()) drawSearch(viewport);
    const bool wasRightClicked = ImGui::IsMouseClicked(ImGuiMouseButton_Right);
    if (m_overStage) m_overStage(viewport);
    host.endFrame();
    if (wasRightClicked && !m_options.isUnattended) take({*showActionOf("RightClick")}, m_stage.now());
}

void PresentMode::drawOverview(const Viewport& viewport) {
    const TourScenes& scenes = m_show.scenes();
    std::vector<ui::StepCard> cards;
    for (std::size_t step = 0; step < scenes.stepCount(); ++step) {
        const GLuint picture = m_map.thumbnail(step);
        cards.push_back({scenes.captionOf(step), picture == 0 ? ImTextureID{} : ui::textureIdOf(picture),
                         scenes.isBlank(step)});
    }
    const auto ratio = static_cast<float>(viewport.pixelRatio);
    const ImVec2 size{static_cast<float>(viewport.widthPixels) / ratio,
                      static_cast<float>(viewport.heightPixels) / ratio};
    const Theme& theme = m_stage.data.theme(kOverviewTheme);
    const ui::Look look{theme, m_stage.interface.fonts()};
    if (const std::optional<std::size_t> chosen = ui::drawStepOverview(look, size, cards, m_show.show().step))
        m_show.jumpTo(*chosen);
}

bool PresentMode::isThere(Clock::time_point now) const {
    return !m_show.isAwaited() && !m_isDrawnOnWay && !m_show.isOnWay(now);
}

std::string_view PresentMode::roomSees() const {
    const Show& show = m_show.show();
    if (show.isOverviewOpen) return "all steps";
    if (show.ground != ShowGround::Map) return wordOf(show);
    return m_look.isOn() ? "another part of the map" : "";
}

void PresentMode::drawBeside() {
    const Clock::time_point now = m_stage.now();
    const gl::Framebuffer* picture = m_map.frame();
    if (m_look.isLive() && m_stage.map.frame()) picture = &*m_stage.map.frame();
    m_speaker.draw(m_show, m_map, {picture, roomSees(), isThere(now)}, now);
}

std::optional<double> PresentMode::secondsUntilNextFrame() const {
    const Clock::time_point now = m_stage.now();
    const bool isMoving = m_show.show().ground == ShowGround::Map && (m_isDrawnOnWay || m_show.isOnWay(now));
    if (isMoving || m_wanted) return 0.0;
    std::optional<double> seconds = m_show.secondsUntilNext(now);
    const auto atMost = [&](double until) { seconds = std::min(until, seconds.value_or(until)); };
    if (m_map.isBusy()) atMost(m_map.isBuilding() ? kBuildPollSeconds : 0.0);
    if (const std::optional<double> until = m_look.secondsUntilNextFrame()) atMost(*until);
    if (m_search.isBusy()) atMost(kWorkPollSeconds);
    if (m_chance.hasWork() || m_awake.isAsking()) atMost(kWorkPollSeconds);
    if (const std::optional<double> beside = m_speaker.secondsUntilNextFrame(now)) atMost(*beside);
    if (!isPointerHidden(now))
        atMost(kPointerSeconds - std::chrono::duration<double>(now - m_pointerMoved).count() + 0.01);
    return seconds;
}

std::optional<std::string> PresentMode::title() const {
    return m_options.tour.title.empty() ? std::string("A tour") : m_options.tour.title;
}

std::vector<WindowFact> PresentMode::facts() const {
    const Show& show = m_show.show();
    const Clock::time_point now = m_stage.now();
    std::vector<WindowFact> facts{{"mode", "present"},
                                  {"step", std::to_string(show.step + 1)},
                                  {"stage", m_look.isOn() ? "away" : std::string(wordOf(show))},
                                  {"arrived", isThere(now) ? "yes" : "no"},
                                  {"search", m_search.isOpen() ? "open: " + m_search.typed() : "closed"},
                                  {"card", m_look.cardName()},
                                  {"pointer", isPointerHidden(now) ? "hidden" : "seen"}};
    const std::vector<WindowFact> speaker = m_speaker.facts();
    facts.insert(facts.end(), speaker.begin(), speaker.end());
    return facts;
}

} // namespace atlas

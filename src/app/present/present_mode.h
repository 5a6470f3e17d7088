#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/input/map_pointer.h"
#include "app/input/show_keys.h"
#include "app/present/look_around.h"
#include "app/present/presentation.h"
#include "app/present/speaker.h"
#include "app/present/stage_search.h"
#include "app/services/awake_screen.h"
#include "app/stage/mode.h"
#include "app/stage/stage.h"
#include "core/job.h"
#include "export/tours/tour_chance.h"
#include "render/layers/annotation_layer.h"
#include "render/show_map.h"

namespace atlas {

// A tour on the stage: full screen, no panels, pictures of steps and the way from one to the next. The keys
// are those of show.h and no others.
class PresentMode : public Mode {
public:
    // Fills the screen. An error leaves the window as it was.
    static Result<std::unique_ptr<PresentMode>> begin(const Stage& stage, PresentOptions options);
    PresentMode(const PresentMode&) = delete;
    PresentMode& operator=(const PresentMode&) = delete;

    Result<void> drawFrame(const WindowEvents& events) override;
    void drawBeside() override;
    std::optional<double> secondsUntilNextFrame() const override;
    std::optional<double> secondsUntilKept() const override {
        return m_speaker.secondsUntilTick(m_stage.now());
    }
    void putAway() override {}
    std::optional<std::string> title() const override;
    bool hasEnded() const override { return m_show.hasEnded(); }
    bool endInPlaceOfWindow() override;
    std::vector<WindowFact> facts() const override;

    // present_unattended.cpp: for a booth.
    // What is laid over the stage in each frame.
    void setOverStage(std::function<void(const Viewport&)> draw) { m_overStage = std::move(draw); }
    // What the room sees by now, for whoever explores on from there; nothing: it is black.
    std::optional<SceneInputs> seen() const;
    // The window's live map shows this by now: the show sets out from there for its first step.
    void comeBackFrom(SceneInputs seen);

    // The same show from the step that is on, for whoever goes on with it.
    PresentOptions left() const;

private:
    using Clock = Presentation::Clock;
    struct Presented { // what the frame shows, at rest
        std::optional<std::size_t> step;
        ShowGround ground = ShowGround::Map;
        int widthPixels = 0;
        int heightPixels = 0;
        std::uint64_t pictureCount = 0;

        friend bool operator==(const Presented&, const Presented&) = default;
    };

    PresentMode(const Stage& stage, PresentOptions options, ShowMap map, AnnotationLayer sheets);

    void takeKeys(const std::vector<KeyPress>& keys, Clock::time_point now);
    void take(const ShowPress& press, Clock::time_point now);
    bool isThere(Clock::time_point now) const; // the room sees the step, and nothing moves
    std::string_view roomSees() const;         // where that is not the step
    void takePointer(const WindowEvents& events, Clock::time_point now);
    void click(ScreenPoint at, Clock::time_point now);
    bool canLookAround(Clock::time_point now) const;
    void beginLookingAround();
    void showWanted(Clock::time_point now);
    void followSize(const Viewport& viewport);
    Result<void> drawAway(Clock::time_point now);
    void askForChance();
    void takeChance();
    void takeNotes();
    void expectSteps(const Viewport& viewport);
    std::vector<ShowMap::Wanted> thumbnailsFor(const Viewport& viewport) const;
    void setOffIfReady(Clock::time_point now);
    Result<void> drawStage(const Viewport& viewport, Clock::time_point now);
    Result<void> drawMap(const Viewport& viewport, Clock::time_point now);
    Result<void> drawAhead(Clock::time_point now);
    void drawOverStage(const Viewport& viewport);
    void drawSearch(const Viewport& viewport);
    void drawSheet(const Viewport& viewport);
    void hidePointerIfIdle();
    void drawOverview(const Viewport& viewport);
    bool isPointerHidden(Clock::time_point now) const;

    Stage m_stage;
    AwakeScreen m_awake;
    PresentOptions m_options;
    Presentation m_show;
    Speaker m_speaker;
    ShowMap m_map;
    AnnotationLayer m_sheets; // what lies over the stage for a while
    MapPointer m_pointer;
    LookAround m_look;
    StageSearch m_search;
    std::optional<Selection> m_wanted; // to be shown as soon as the stage stands
    Clock::time_point m_pointerMoved{};
    bool m_wasPointerHidden = false;
    bool m_isDrawnOnWay = false; // in the last frame something was still moving: the end is to be drawn, too
    std::optional<Presented> m_presented;
    std::optional<std::pair<std::size_t, Viewport>> m_expected; // the steps around that one, in that size
    Job<ChanceFigures> m_chance;
    bool m_isChanceAsked = false;
    std::function<void(const Viewport&)> m_overStage;
};

} // namespace atlas

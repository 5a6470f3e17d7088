#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/present/presentation.h"
#include "app/present/presenter_window.h"
#include "app/window/monitors.h"
#include "model/tour/talk_clock.h"
#include "render/show_map.h"

namespace atlas {

// What is on the stage in a frame.
struct StageMoment {
    const gl::Framebuffer* picture = nullptr; // that the room sees; null: none yet
    std::string_view roomSees;                // where that is not the step: "black"
    bool isStanding = false;                  // nothing moves, and nobody waits
};

// The speaker's side of a show: on which monitors stage and presenter's view lie, the talk's clock, and what
// she alone sees. The show itself goes on whatever becomes of it.
class Speaker {
public:
    using Clock = Presentation::Clock;

    // Puts the window on the stage. The presenter's view opens once the first step stands.
    Speaker(const Stage& stage, const PresentOptions& options, const TourScenes& scenes);
    ~Speaker(); // gives the screens back
    Speaker(const Speaker&) = delete;
    Speaker& operator=(const Speaker&) = delete;

    // What was typed into the presenter's view, and what its buttons ask of the show.
    std::vector<KeyPress> takeKeys(Clock::time_point now);
    std::optional<ShowAction> takeAction() { return std::exchange(m_asked, std::nullopt); }

    void take(ShowAction action, Clock::time_point now); // that isForSpeaker()
    void tell(const std::string& note);                  // to her alone

    // Where the monitors have changed, everything is laid out anew.
    void followMonitors(Clock::time_point now, bool isBusy);

    // Draws the presenter's view where there is something new in it.
    void draw(const Presentation& show, const ShowMap& map, const StageMoment& moment, Clock::time_point now);

    std::optional<double> secondsUntilNextFrame(Clock::time_point now) const;
    std::optional<double> secondsUntilTick(
        Clock::time_point now) const; // of the clock; or a look at monitors
    PresenterView wish() const { return m_wish.presenterView; }
    std::vector<WindowFact> facts() const;

private:
    struct Drawn { // what was drawn last, as far as it changes
        std::size_t step = 0;
        std::string typedNumber;
        std::string roomSees;
        bool isStanding = false;
        std::uint64_t pictureCount = 0;
        int stageWidth = 0;
        int stageHeight = 0;
        std::size_t noteCount = 0;
        long tick = 0; // of the clock

        friend bool operator==(const Drawn&, const Drawn&) = default;
    };

    void layOut();
    void openWindow();
    void closeWindowIfAsked();
    void togglePresenter();
    void swap();
    void showStageOn(const std::string& monitor);
    void changeNotesSize(double factor);
    void take(const ui::PresenterUse& use);
    double ticks(Clock::time_point now) const; // of a clock: a whole number has gone by when it ticks
    double secondsPerTick() const;
    ui::PresenterTimes timesAt(std::size_t step, Clock::time_point now) const;
    void drawNow(const Presentation& show, const ShowMap& map, const StageMoment& moment,
                 Clock::time_point now);
    ImTextureID pictureOf(const gl::Framebuffer& stage);
    std::string nameOf(const std::optional<ShowPlace>& place) const;

    Stage m_stage;
    std::string m_title;
    bool m_isAlwaysWished; // the presenter's view, with one screen, too
    ScreenWish m_wish;
    MonitorWatch m_watch;
    ShowScreens m_screens;
    TalkClock m_clock;
    TalkPlan m_plan;
    int m_notesPixels;
    std::vector<std::string> m_notes;
    std::optional<ShowAction> m_asked;
    std::optional<PresenterWindow> m_window;
    std::optional<gl::Framebuffer> m_half; // the stage's picture in half of its size
    std::optional<Drawn> m_drawn;
    int m_scroll = 0;
    bool m_hasBegun = false;
};

} // namespace atlas

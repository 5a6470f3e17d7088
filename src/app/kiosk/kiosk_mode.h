#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/explore/explore_answers.h"
#include "app/kiosk/kiosk_exploring.h"
#include "app/kiosk/kiosk_hand.h"
#include "app/present/present_mode.h"
#include "app/stage/mode.h"
#include "app/stage/stage.h"
#include "model/kiosk/kiosk_options.h"
#include "model/kiosk/leave_code.h"

namespace atlas {

// A booth that nobody looks after: a tour goes round until a visitor touches the screen, and comes back when
// nobody has for a while. Full screen all the time; nothing that a visitor does is kept, and nothing but the
// code of its staff, or a signal, ends it. What goes wrong is noted, and the tour begins anew.
class KioskMode : public Mode {
public:
    // Fills the screen. An error leaves the window as it was.
    static Result<std::unique_ptr<KioskMode>> begin(const Stage& stage, KioskOptions options,
                                                    bool isMotionReduced);

    Result<void> drawFrame(const WindowEvents& events) override;
    std::optional<double> secondsUntilNextFrame() const override;
    std::optional<double> secondsUntilKept() const override { return std::nullopt; }
    void putAway() override {}
    std::optional<std::string> title() const override;
    bool hasEnded() const override { return m_leave.isRight; }
    std::vector<WindowFact> facts() const override;

    // Somebody wants to close the window: whoever has the code may enter it.
    void askForCode();

    // The next frame takes this hand instead of the one at the window.
    void simulate(KioskHand hand) { m_simulated = std::move(hand); }
    const ui::ControlList& controls() const { return m_controls; } // of the last frame of a rehearsal
    std::size_t noteCount() const { return m_noteCount; }          // of what went wrong

private:
    using Clock = TimeSource::Clock;

    KioskMode(const Stage& stage, KioskOptions options, bool isMotionReduced);

    Result<void> beginTour(std::size_t step);
    KioskHand takeHand(const WindowEvents& events);
    double secondsSinceLastFrame();
    void followScreen();
    bool hasMoved(ScreenPoint cursorPixels);
    void follow(const KioskHand& hand, double seconds);
    void beginVisit();
    void endVisit();
    void take(const ui::KioskWishes& wishes);
    Result<void> draw(const KioskHand& hand, const WindowEvents& events);
    Result<void> drawTour(const WindowEvents& events);
    Result<void> drawVisit(const KioskHand& hand);
    void drawInvitation(const Viewport& viewport);
    ui::ControlList* listedControls();
    void recover(const Error& error);
    void note(const std::string& text);
    void takeNotices();

    Stage m_stage;
    KioskOptions m_options;
    bool m_isMotionReduced;
    ExploreAnswers m_answers;
    std::unique_ptr<PresentMode> m_tour; // null: it failed, and begins anew before long
    std::optional<KioskExploring> m_visit;
    KioskState m_state;
    LeaveEntry m_leave;
    bool m_isTourAsked = false; // in the last frame
    bool m_isAsleep = false;    // the touch that woke the map is not over
    double m_interfaceScale = 1.0;
    std::optional<Clock::time_point> m_nameHeldSince;
    std::optional<Clock::time_point> m_lastFrame;
    Clock::time_point m_tourDue{};
    std::size_t m_nextStep = 0; // with which the tour begins anew
    ScreenPoint m_stillAt{0.0, 0.0};
    std::optional<KioskHand> m_simulated;
    ui::ControlList m_controls;
    std::string m_lastNote;
    std::size_t m_noteCount = 0;
};

} // namespace atlas

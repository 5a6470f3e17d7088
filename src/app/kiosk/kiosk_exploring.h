#pragma once

#include <optional>
#include <vector>

#include "app/explore/exploration.h"
#include "app/input/kiosk_keys.h"
#include "app/input/map_pointer.h"
#include "app/kiosk/kiosk_hand.h"
#include "app/stage/mode.h"
#include "app/stage/stage.h"
#include "ui/kiosk/kiosk.h"

namespace atlas {

// A visitor's time with the map, from the touch that begins it until the tour comes back. All that was looked
// for, chosen and filtered goes with it.
class KioskExploring {
public:
    using Clock = Exploration::Clock;

    // `seen`: what the tour shows by now, where exploring goes on; nothing: the whole map.
    KioskExploring(const Stage& stage, const std::optional<SceneInputs>& seen, bool isMotionReduced);

    // What the booth knows beside the visitor.
    struct Around {
        const SearchIndex* search = nullptr;
        std::optional<int> countdown;
        const LeaveEntry& leave;
        bool isAsleep = false;
        ui::ControlList* controls = nullptr;
    };
    // Draws map and controls; what of the wishes is the booth's is returned.
    Result<ui::KioskWishes> drawFrame(const KioskHand& hand, const Around& around);

    std::optional<double> secondsUntilNextFrame() const;
    const SceneInputs& shownInputs() const { return m_shown; } // of the last frame
    std::vector<WindowFact> facts() const;

private:
    const ExploreState& state() const { return m_exploration.state(); }
    ui::KioskInputs inputs(const Around& around) const;
    void layOutMap();
    void takeKeys(const KioskHand& hand, const Around& around);
    void execute(KioskKey key, const Around& around);
    void goBack();
    void focusBeside(int steps, const Around& around);
    ui::KioskWishes layOutControls(const KioskHand& hand, const Around& around);
    void apply(const ui::KioskWishes& wishes);
    void choose(const Target& target);
    void zoom(double steps);
    void takePointer(const KioskHand& hand, const Around& around);
    void click(ScreenPoint at);
    Target targetNear(ScreenPoint at) const;
    SceneInputs sceneInputs();
    void light(const KioskHand& hand);
    void hidePointerIfIdle() const;

    Stage m_stage;
    Exploration m_exploration;
    MapPointer m_pointer;
    ui::KioskMemory m_memory;
    SceneInputs m_shown;
    ScreenPoint m_lastCursor{0.0, 0.0};
    Clock::time_point m_pointerMoved{};
    std::optional<ScreenPoint> m_click; // not yet answered: the map was not complete
    std::string m_focusNext;            // the panel that has the keyboard once it is laid out
    bool m_isOverMap = false;
    bool m_wasInMotion = false;
};

} // namespace atlas

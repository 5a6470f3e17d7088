#pragma once

#include <optional>
#include <span>
#include <vector>

#include "analysis/document/document.h"
#include "app/explore/camera_motion.h"
#include "app/explore/map_cursor.h"
#include "app/explore/time_line_player.h"
#include "model/camera/camera_fit.h"
#include "model/selection/direction.h"
#include "model/workspace/explore_state.h"
#include "model/workspace/history.h"

namespace atlas {

// Exploring the network, apart from any window: what is looked at, what has been done to it, how the view
// moves. Each frame's edits stand between begin() and end(): first those of commands and panels, then, after
// endCommands(), those of the hand on the map.
class Exploration {
public:
    using Clock = CameraMotion::Clock;

    Exploration(NetworkPointer network, View view);

    ExploreState& state() { return m_state; }
    const ExploreState& state() const { return m_state; }
    Document& document() { return m_document; }
    const Document& document() const { return m_document; }
    const Network& network() const { return *m_document.network(); }
    const TimeLinePlayer& player() const { return m_player; }
    MapCursor& cursor() { return m_cursor; }
    const MapCursor& cursor() const { return m_cursor; }

    // Where the map lies from now on.
    void setSight(const Sight& sight) { m_sight = sight; }
    const Sight& sight() const { return m_sight; }
    const Viewport& viewport() const { return m_sight.viewport; }

    // The view as pictures and files have it, which no panel covers: what is seen beside the panel fills it.
    View viewBesidePanel() const;
    // The view that it was made with is meant so, where setSight() says by now. No edit.
    void beginBesidePanel();

    // Another network takes the place of the former one: what is selected, the trail and the steps of undo
    // keep what is still there.
    void replaceNetwork(NetworkPointer network);

    void begin(Clock::time_point now);
    // Flies, or turns, to the view that commands asked for, and to what they selected.
    void endCommands(Clock::time_point now, ScreenPoint cursorPixels);
    // What the hand on the map made of the view.
    void steer(const Camera& camera, Clock::time_point now);
    void end(Clock::time_point now, bool isDragging, bool isSliding);
    const ExploreState& before() const { return m_before; } // at begin()

    // What is seen of the map: on the way to the state's view while that is flown to.
    Camera seenCamera(Clock::time_point now) const { return m_motion.seen(m_state.view.camera, now); }
    void landFlight(Clock::time_point now) { m_motion.land(m_state.view.camera, now); }
    bool isFlying() const { return m_motion.isMoving(); }
    // Whether the map moves, or has just been moved and may be moved on.
    bool isInMotion(Clock::time_point now) const { return isFlying() || !m_motion.isHandAtRest(now); }
    double secondsUntilRest(Clock::time_point now) const { return m_motion.secondsUntilRest(now); }

    // Where to fly at the end of this frame's commands. What was selected in it is flown to by itself, so
    // that it is seen with its partners; showSelection() does so where it was selected before.
    void flyToPlaces(const std::vector<LngLat>& places, Framing framing = Framing::All,
                     std::span<const ArcEnds> arcs = {});
    void flyToShown(); // all that passes the filters by now
    void showSelection() { m_showsSelection = true; }
    bool wantsFlight() const;
    // A view as viewBesidePanel() gives it. The camera stays, or flies within a projection and turns from one
    // to another, once the panel of what is selected is laid out.
    void open(View view);

    // Selects what was clicked, and flies to it once its panel is laid out.
    void select(Selection selection);
    void flyToClicked(Clock::time_point now, ScreenPoint cursorPixels);
    // What was seen, now that the panel at the right has moved beside the map or over it; not the panel's
    // city under it.
    void keepInSight(const Sight& before);
    void goBack(); // along the trail
    void releaseSelection();
    // How many edits of the view there have been so far, one that still goes on included.
    std::uint64_t settledEdits();
    void undo() { travelTo(m_history.undo()); }
    void redo() { travelTo(m_history.redo()); }
    void playOrPause(Clock::time_point now);

    // By keyboard: the next city in that direction, the next partnership of the marked city.
    void markTowards(Direction direction, ScreenPoint cursorPixels);
    void markArc(int steps, ScreenPoint cursorPixels);
    void chooseMarked();
    // In pixels of the window; nothing while it is out of sight.
    std::optional<ScreenPoint> markPoint() const;

private:
    void aimAtSelection();
    bool setOff(Clock::time_point now, ScreenPoint cursorPixels);
    void flyOrTurnTo(const Camera& camera);
    void travelTo(std::optional<HistoryEntry> entry);
    std::optional<CityIndex> cityToMarkFrom() const;

    Document m_document;
    ExploreState m_state;
    ExploreState m_before;
    Camera m_commanded; // after the commands of this frame
    History m_history;
    CameraMotion m_motion;
    std::optional<Camera> m_flyTo;
    std::optional<Camera> m_opened; // in this frame's commands; as seen beside the panel
    MapCursor m_cursor;
    TimeLinePlayer m_player;
    bool m_wasPlaying = false; // at begin()
    Sight m_sight;
    bool m_showsSelection = false;  // at the end of this frame's commands
    bool m_isSelectionBack = false; // undo, the trail, a saved view or Esc brought it, and a view of its own
};

} // namespace atlas

#pragma once

#include <optional>
#include <vector>

#include "model/view/view.h"

namespace atlas {

// What a person does to a view: the part of the state that undo brings back and that a saved view holds. The
// rest of one state with the deeds of another.
ExploreState withDeedsOf(ExploreState rest, const ExploreState& deeds);

// Undo as a stack of values: view, filter, selection, theme, look of the arcs and names come back; what is
// open, what the cursor is on and the settings of pictures stay as they are.
class History {
public:
    explicit History(ExploreState start) : m_current(start), m_latest(std::move(start)) {}

    // Call with the state as it is now, as often as you like; a deed since the last call can be undone.
    // `isInMotion`: the view is being dragged or zoomed; `isSliding`: the filter is, or it plays: all of that
    // is one deed, which ends with settle() or with another deed.
    void follow(const ExploreState& state, bool isInMotion = false, bool isSliding = false);

    // The view has come to rest.
    void settle();

    std::optional<ExploreState> undo();
    std::optional<ExploreState> redo();

private:
    void record(const ExploreState& state);
    std::optional<ExploreState> travel(std::vector<ExploreState>& from, std::vector<ExploreState>& to);

    ExploreState m_current;           // after the last deed
    ExploreState m_latest;            // seen last: another view than m_current's while the view moves
    bool m_isBrightening = false; // the last deed only changed the brightness: more of it is the same deed
    std::vector<ExploreState> m_past;
    std::vector<ExploreState> m_future;
};

} // namespace atlas

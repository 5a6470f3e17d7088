// Which of the open panels show: in a small window they take turns, and what was asked for last has its own.
#include "model/workspace/explore_state.h"

namespace atlas {

namespace {

// What stands beside the filters or over the edge below. Where there is room for one, what was asked for last
// has it, else the drawer, then the time line, then what is selected.
Panel besideFilters(const ExploreState& state) {
    if (state.workspace.inFront && *state.workspace.inFront != Panel::Filters &&
        state.has(*state.workspace.inFront))
        return *state.workspace.inFront;
    for (const Panel panel : {Panel::Drawer, Panel::TimeLine, Panel::Details}) {
        if (state.has(panel)) return panel;
    }
    return Panel::Legend;
}

// What is selected has the right side from top to bottom, and the drawer ends beside it.
bool haveRoomTogether(const ExploreState& state, Panel a, Panel b) {
    const bool areThey =
        (a == Panel::Details && b == Panel::Drawer) || (a == Panel::Drawer && b == Panel::Details);
    return areThey && !state.room.isNarrow;
}

bool givesWay(const ExploreState& state, Panel panel) {
    const Panel other = besideFilters(state);
    const bool isOtherMeant = other != Panel::Legend || state.workspace.inFront == Panel::Legend;
    const bool isFiltersTurn = state.room.isNarrow && state.has(Panel::Filters) &&
                               (state.workspace.inFront == Panel::Filters || !isOtherMeant);
    const bool isBeneath = state.room.isLow && other != panel && !haveRoomTogether(state, panel, other);
    const bool areThreeTooMany =
        state.room.isTight && !state.room.isNarrow && state.has(Panel::Drawer) && state.has(Panel::Details);
    switch (panel) {
        case Panel::TopBar:
            return false;
        case Panel::Filters:
            return (state.room.isNarrow && !isFiltersTurn) ||
                   (areThreeTooMany && state.workspace.inFront != Panel::Filters);
        case Panel::Legend:
            if (state.room.isNarrow || state.room.isLow)
                return isFiltersTurn || state.workspace.inFront != Panel::Legend;
            return state.has(Panel::Drawer) && state.has(Panel::Details);
        case Panel::Details:
            return isFiltersTurn ||
                   ((state.room.isNarrow || state.room.isLow) && state.workspace.inFront == Panel::Legend) ||
                   isBeneath || (areThreeTooMany && state.workspace.inFront == Panel::Filters);
        default:
            return isFiltersTurn || isBeneath;
    }
}

} // namespace

bool ExploreState::has(Panel panel) const {
    const bool isEmpty = panel == Panel::Details && view.selection.isEmpty();
    return !workspace.allPanelsHidden && workspace.openPanels[static_cast<std::size_t>(panel)] && !isEmpty;
}

bool ExploreState::shows(Panel panel) const {
    return !workspace.allPanelsHidden && workspace.openPanels[static_cast<std::size_t>(panel)] &&
           !givesWay(*this, panel);
}

bool ExploreState::isDetailsBesideDrawer() const {
    return shows(Panel::Drawer) && shows(Panel::Details) && !view.selection.isEmpty() && !room.isNarrow;
}

bool ExploreState::showsZoom() const {
    const bool isCornerTaken =
        has(Panel::Drawer) || has(Panel::Details) || workspace.inFront == Panel::Legend;
    return !workspace.allPanelsHidden && !(has(Panel::Drawer) && has(Panel::Details)) &&
           !(room.isLow && isCornerTaken);
}

} // namespace atlas

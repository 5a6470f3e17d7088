// Which of the open panels show: in a small window they take turns, and what was asked for last has its own.
#include "model/view/app_state.h"

namespace atlas {

namespace {

// What stands beside the filters or over the edge below. Where there is room for one, what was asked for last
// has it, else the drawer, then the time line, then what is selected.
Panel besideFilters(const AppState& state) {
    if (state.inFront && *state.inFront != Panel::Filters && state.has(*state.inFront)) return *state.inFront;
    for (const Panel panel : {Panel::Drawer, Panel::TimeLine, Panel::Details}) {
        if (state.has(panel)) return panel;
    }
    return Panel::Legend;
}

// What is selected has the right side from top to bottom, and the drawer ends beside it.
bool haveRoomTogether(const AppState& state, Panel a, Panel b) {
    const bool areThey =
        (a == Panel::Details && b == Panel::Drawer) || (a == Panel::Drawer && b == Panel::Details);
    return areThey && !state.isNarrow;
}

bool givesWay(const AppState& state, Panel panel) {
    const Panel other = besideFilters(state);
    const bool isOtherMeant = other != Panel::Legend || state.inFront == Panel::Legend;
    const bool isFiltersTurn =
        state.isNarrow && state.has(Panel::Filters) && (state.inFront == Panel::Filters || !isOtherMeant);
    const bool isBeneath = state.isLow && other != panel && !haveRoomTogether(state, panel, other);
    const bool areThreeTooMany =
        state.isTight && !state.isNarrow && state.has(Panel::Drawer) && state.has(Panel::Details);
    switch (panel) {
        case Panel::TopBar:
            return false;
        case Panel::Filters:
            return (state.isNarrow && !isFiltersTurn) || (areThreeTooMany && state.inFront != Panel::Filters);
        case Panel::Legend:
            if (state.isNarrow || state.isLow) return isFiltersTurn || state.inFront != Panel::Legend;
            return state.has(Panel::Drawer) && state.has(Panel::Details);
        case Panel::Details:
            return isFiltersTurn || ((state.isNarrow || state.isLow) && state.inFront == Panel::Legend) ||
                   isBeneath || (areThreeTooMany && state.inFront == Panel::Filters);
        default:
            return isFiltersTurn || isBeneath;
    }
}

} // namespace

bool AppState::has(Panel panel) const {
    const bool isEmpty = panel == Panel::Details && selection.isEmpty();
    return !allPanelsHidden && panelVisible[static_cast<std::size_t>(panel)] && !isEmpty;
}

bool AppState::shows(Panel panel) const {
    return !allPanelsHidden && panelVisible[static_cast<std::size_t>(panel)] && !givesWay(*this, panel);
}

bool AppState::isDetailsBesideDrawer() const {
    return shows(Panel::Drawer) && shows(Panel::Details) && !selection.isEmpty() && !isNarrow;
}

bool AppState::showsZoom() const {
    const bool isCornerTaken = has(Panel::Drawer) || has(Panel::Details) || inFront == Panel::Legend;
    return !allPanelsHidden && !(has(Panel::Drawer) && has(Panel::Details)) && !(isLow && isCornerTaken);
}

} // namespace atlas

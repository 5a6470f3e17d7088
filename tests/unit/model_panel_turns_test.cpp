#include <doctest/doctest.h>

#include "model/workspace/explore_state.h"

using namespace atlas;

namespace {

ExploreState withAllOpen(bool isNarrow, bool isLow) {
    ExploreState state;
    state.workspace.openPanels.fill(true);
    state.view.selection.cities = {0};
    state.room.isNarrow = isNarrow;
    state.room.isLow = isLow;
    return state;
}

int shown(const ExploreState& state) {
    int count = 0;
    for (const Panel panel : {Panel::Filters, Panel::Details, Panel::Legend, Panel::Drawer, Panel::TimeLine})
        count += state.shows(panel) ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("in a window that is narrow and low panels take turns, and each has its own") {
    ExploreState state = withAllOpen(true, true);
    CHECK(state.shows(Panel::Drawer));
    CHECK(shown(state) == 1);
    for (const Panel panel :
         {Panel::Filters, Panel::Details, Panel::Legend, Panel::Drawer, Panel::TimeLine}) {
        CAPTURE(static_cast<int>(panel));
        state.workspace.inFront = panel;
        CHECK(state.shows(panel));
        CHECK(shown(state) == 1);
        CHECK(state.shows(Panel::TopBar));
    }
}

TEST_CASE("what waits for its turn is open; what closed leaves its place to the next") {
    ExploreState state = withAllOpen(true, true);
    state.workspace.inFront = Panel::Details;
    CHECK(state.has(Panel::Drawer));
    CHECK_FALSE(state.shows(Panel::Drawer));
    state.view.selection = {};
    CHECK_FALSE(state.has(Panel::Details));
    CHECK(state.shows(Panel::Drawer));
    state.workspace.openPanels[static_cast<std::size_t>(Panel::Drawer)] = false;
    state.workspace.openPanels[static_cast<std::size_t>(Panel::TimeLine)] = false;
    CHECK(state.shows(Panel::Filters));
}

TEST_CASE("a low window that is wide keeps the filters beside the one panel in front") {
    ExploreState state = withAllOpen(false, true);
    for (const Panel panel : {Panel::Legend, Panel::TimeLine}) {
        CAPTURE(static_cast<int>(panel));
        state.workspace.inFront = panel;
        CHECK(state.shows(panel));
        CHECK(state.shows(Panel::Filters));
        CHECK(shown(state) == 2);
    }
    for (const Panel panel : {Panel::Details, Panel::Drawer}) { // these two stand side by side
        CAPTURE(static_cast<int>(panel));
        state.workspace.inFront = panel;
        CHECK(state.shows(Panel::Details));
        CHECK(state.shows(Panel::Drawer));
        CHECK(state.shows(Panel::Filters));
        CHECK(shown(state) == 3);
    }
}

TEST_CASE("where two have room beside each other but not three, the filters come when they are asked for") {
    ExploreState state = withAllOpen(false, false);
    state.room.isTight = true;
    state.workspace.inFront = Panel::Drawer;
    CHECK(state.isDetailsBesideDrawer());
    CHECK_FALSE(state.shows(Panel::Filters));
    state.workspace.inFront = Panel::Filters;
    CHECK(state.shows(Panel::Filters));
    CHECK(state.shows(Panel::Drawer));
    CHECK_FALSE(state.shows(Panel::Details));
}

TEST_CASE("a narrow window that is high shows the filters or the others") {
    ExploreState state = withAllOpen(true, false);
    CHECK_FALSE(state.shows(Panel::Filters));
    CHECK(state.shows(Panel::Drawer));
    CHECK(state.shows(Panel::TimeLine));
    CHECK(state.shows(Panel::Details));
    state.workspace.inFront = Panel::Filters;
    CHECK(shown(state) == 1);
    CHECK(state.shows(Panel::Filters));
}

TEST_CASE("a large window shows them all at once") {
    ExploreState state = withAllOpen(false, false);
    CHECK(shown(state) == 4); // the legend's place is taken
    state.workspace.inFront = Panel::Filters;
    CHECK(shown(state) == 4);
}

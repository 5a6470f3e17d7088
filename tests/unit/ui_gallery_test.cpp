#include "ui/gallery/gallery.h"

#include <doctest/doctest.h>

#include "ui/widgets/panel_order.h"

using namespace atlas;
using namespace atlas::ui;

TEST_CASE("arrows walk over the grid of views and stay on it") {
    // Seven views in three columns:  0 1 2 / 3 4 5 / 6
    CHECK(markedAfter(GalleryKey::Right, 2, 7, 3) == 3);
    CHECK(markedAfter(GalleryKey::Right, 6, 7, 3) == 6);
    CHECK(markedAfter(GalleryKey::Left, 3, 7, 3) == 2);
    CHECK(markedAfter(GalleryKey::Left, 0, 7, 3) == 0);
    CHECK(markedAfter(GalleryKey::Down, 1, 7, 3) == 4);
    CHECK(markedAfter(GalleryKey::Down, 5, 7, 3) == 6); // a shorter last row
    CHECK(markedAfter(GalleryKey::Down, 6, 7, 3) == 6);
    CHECK(markedAfter(GalleryKey::Up, 4, 7, 3) == 1);
    CHECK(markedAfter(GalleryKey::Up, 1, 7, 3) == 1);
    CHECK(markedAfter(GalleryKey::First, 5, 7, 3) == 0);
    CHECK(markedAfter(GalleryKey::Last, 0, 7, 3) == 6);
}

TEST_CASE("F6 goes round all panels that show, and to the map") {
    ExploreState state;
    std::string panel;
    std::vector<std::string> round;
    do {
        panel = panelBeside(panel, 1, state, true);
        round.push_back(panel);
    } while (!panel.empty());
    CHECK(round == std::vector<std::string>{"Filters", "Top bar", "Legend", "Zoom", ""});
    CHECK(panelBeside("", -1, state, true) == "Zoom");
    CHECK(panelBeside("Filters", -1, state, true).empty());
    CHECK(panelBeside("", 1, state, false) == "Nothing passes");
    state.view.selection.cities = {0};
    state.workspace.openPanels[static_cast<std::size_t>(Panel::Drawer)] = true;
    CHECK(panelBeside("Filters", 1, state, true) == "Drawer");
    CHECK(panelBeside("Drawer", 1, state, true) == "Details");
    CHECK(panelBeside("Details", 1, state, true) == "Top bar");
    CHECK(panelBeside("Top bar", 1, state, true).empty()); // legend and zoom gave way
    state.workspace.allPanelsHidden = true;
    CHECK(panelBeside("", 1, state, true).empty());
}

TEST_CASE("where there is no room for all, panels give way, and come back") {
    ExploreState state;
    state.room.isNarrow = true;
    CHECK(state.shows(Panel::Filters));
    CHECK_FALSE(state.shows(Panel::Legend));
    state.view.selection.cities = {0};
    CHECK_FALSE(state.shows(Panel::Filters));
    CHECK(state.shows(Panel::Details));
    state.room.isLow = true;
    CHECK_FALSE(state.showsZoom());
    state.workspace.openPanels[static_cast<std::size_t>(Panel::Drawer)] = true;
    CHECK(state.shows(Panel::Drawer));
    CHECK_FALSE(state.shows(Panel::Details));
    state.room.isNarrow = false; // wide enough: one beside the other, at full height
    CHECK(state.shows(Panel::Details));
    CHECK(state.isDetailsBesideDrawer());
    CHECK(state.shows(Panel::Filters));
    state.room.isTight = true; // but not for three
    CHECK_FALSE(state.shows(Panel::Filters));
    state.workspace.openPanels[static_cast<std::size_t>(Panel::Drawer)] = false;
    CHECK(state.shows(Panel::Filters));
    CHECK_FALSE(state.isDetailsBesideDrawer());
    state = ExploreState{};
    for (const Panel panel : {Panel::Filters, Panel::TopBar, Panel::Details, Panel::Legend})
        CHECK(state.shows(panel));
    CHECK(state.showsZoom());
}

#pragma once

#include "model/view/view.h"
#include "model/workspace/trail.h"
#include "model/workspace/workspace.h"

namespace atlas {

// What the window has room for.
struct WindowRoom {
    bool isNarrow = false; // no room for two panels side by side
    bool isTight = false;  // no room for three panels side by side
    bool isLow = false;    // no room for two panels, one over the other
    bool isSmall = false;  // the map needs the room of explanations

    friend bool operator==(const WindowRoom&, const WindowRoom&) = default;
};

// What a person who explores the network can change.
struct ExploreState {
    View view;
    Trail trail; // that led to the selection
    Workspace workspace;
    Target hovered;
    WindowRoom room;

    // Whether it is open: in a small window it may wait behind another one for its turn.
    bool has(Panel panel) const;
    bool shows(Panel panel) const;
    bool shows(DrawerView drawerView) const {
        return shows(Panel::Drawer) && workspace.drawerView == drawerView;
    }

    // Down to its head and the ramp of colours.
    bool isLegendFolded() const {
        return workspace.legendFolded.value_or(room.isSmall || has(Panel::TimeLine));
    }

    // The panel at the right has the window's full height, and the drawer ends beside it; otherwise it ends
    // above the drawer.
    bool isDetailsBesideDrawer() const;

    // The buttons that zoom give way to what needs their corner.
    bool showsZoom() const;

    friend bool operator==(const ExploreState&, const ExploreState&) = default;
};

} // namespace atlas

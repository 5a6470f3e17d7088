#pragma once

#include <array>
#include <optional>
#include <vector>

#include "model/camera/camera.h"
#include "model/camera/map_line.h"
#include "model/workspace/layout_inputs.h"

// Where the panels of the window lie, which of them wait for their turn, and what they leave of the map. All
// lengths are design pixels, from the window's top left corner, y down.
namespace atlas {

struct PanelBox {
    float left = 0.0F;
    float top = 0.0F;
    float right = 0.0F;
    float bottom = 0.0F;

    float width() const { return right - left; }
    float height() const { return bottom - top; }

    friend bool operator==(const PanelBox&, const PanelBox&) = default;
};
bool overlap(const PanelBox& a, const PanelBox& b);
ScreenBox screenBox(const PanelBox& box);

struct PanelLayout {
    float widthPixels = 0.0F; // of the window
    float heightPixels = 0.0F;
    DrawerView drawerView = DrawerView::Table;
    std::array<std::optional<PanelBox>, kPanelCount> boxes; // nothing: it does not show
    std::optional<PanelBox> zoom;                           // the buttons that zoom
    std::array<bool, kPanelCount> open{};
    std::array<bool, kPanelCount> inTurns{};

    bool isLegendFolded = false;        // down to its head and the ramp of colours
    bool canLegendUnfold = true;        // there is room for all of it
    bool isDetailsBesideDrawer = false; // at the window's full height, and the drawer ends beside it
    bool areFiltersOverMap = false;     // the map keeps its place: beside them it would be too small
    bool showsHoverCards = false;

    Insets insets;    // what panels take of the map's edges
    PanelBox freeMap; // what no panel covers but those in the corner below, legend and zoom

    const std::optional<PanelBox>& box(Panel panel) const { return boxes[static_cast<std::size_t>(panel)]; }
    bool shows(Panel panel) const { return box(panel).has_value(); }
    bool shows(DrawerView view) const { return shows(Panel::Drawer) && drawerView == view; }

    // Whether it is open: in a small window it may wait behind another one for its turn.
    bool isOpen(Panel panel) const { return open[static_cast<std::size_t>(panel)]; }

    // Whether it is open and may have to wait, as there is no room for all.
    bool takesTurns(Panel panel) const { return inTurns[static_cast<std::size_t>(panel)]; }

    // The panels that lie over the map without taking an edge of it, first those in the corner below: no
    // label belongs under them.
    std::vector<PanelBox> cornerBoxes() const;
    std::vector<PanelBox> overMap() const;
};

PanelLayout panelLayout(const LayoutInputs& inputs);

} // namespace atlas

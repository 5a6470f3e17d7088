#include "ui/contract/panel_geometry.h"

#include "ui/details/details_panel.h"
#include "ui/drawer/drawer.h"
#include "ui/panels/filter_panel.h"
#include "ui/panels/time_line_panel.h"
#include "ui/panels/top_bar.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

namespace {
constexpr float kWorldAspect = 1.9F; // about, of a map of the world
}

Insets insetsBesidePanels(ImVec2 sizePixels, const ExploreState& state) {
    Insets insets;
    if (state.shows(Panel::TopBar)) {
        insets.topPixels = static_cast<double>(kMargin + kTopBarHeightPixels + kGrid);
    }
    if (state.shows(Panel::Filters)) {
        insets.leftPixels = static_cast<double>(kMargin + kFilterPanelWidthPixels + kGrid);
    }
    if (state.shows(Panel::Drawer) || state.shows(Panel::TimeLine)) {
        insets.bottomPixels = static_cast<double>(sizePixels.y - bottomEdgePixels(sizePixels, state));
    }
    const float beside = kMargin + kDetailsWidthPixels + kGrid; // the legend, or what is selected
    const auto free = sizePixels.x - static_cast<float>(insets.leftPixels) - beside;
    const auto height = sizePixels.y - static_cast<float>(insets.topPixels + insets.bottomPixels);
    // A low map does not fill the width: then it may as well lie beside the panels at the right.
    const bool hasPanel =
        state.shows(Panel::Legend) || (state.shows(Panel::Details) && !state.view.selection.isEmpty());
    const bool isBeside = state.isDetailsBesideDrawer() ||
                          (state.shows(Panel::Drawer) && hasPanel && free >= kWorldAspect * height);
    if (isBeside) insets.rightPixels = static_cast<double>(beside);
    return insets;
}

ScreenBox freeMapBox(ImVec2 sizePixels, const ExploreState& state) {
    const Insets insets = insetsBesidePanels(sizePixels, state);
    const bool hasDetails = state.shows(Panel::Details) && !state.view.selection.isEmpty();
    const float right = kMargin + (hasDetails ? kDetailsWidthPixels + kGrid : 0.0F);
    return {{insets.leftPixels, insets.topPixels},
            {static_cast<double>(sizePixels.x - right),
             static_cast<double>(bottomEdgePixels(sizePixels, state))}};
}

float bottomEdgePixels(ImVec2 sizePixels, const ExploreState& state) {
    const float drawer = state.shows(Panel::Drawer) ? drawerHeightPixels(sizePixels, state) + kGrid : 0.0F;
    const float timeLine = state.shows(Panel::TimeLine) ? kTimeLineHeightPixels + kGrid : 0.0F;
    return sizePixels.y - kMargin - drawer - timeLine;
}

float rightEdgePixels(ImVec2 sizePixels, const ExploreState& state) {
    return sizePixels.x - kMargin - (state.isDetailsBesideDrawer() ? kDetailsWidthPixels + kGrid : 0.0F);
}

} // namespace atlas::ui

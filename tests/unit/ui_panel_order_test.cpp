#include "ui/widgets/panel_order.h"

#include <doctest/doctest.h>

#include <string>

using namespace atlas;

TEST_CASE("F6 goes through every panel that shows, the time line, too, and back to the map") {
    ExploreState state;
    state.workspace.openPanels[static_cast<std::size_t>(Panel::Drawer)] = true;
    state.workspace.openPanels[static_cast<std::size_t>(Panel::TimeLine)] = true;
    std::string panels;
    std::string at;
    do {
        at = ui::panelBeside(at, 1, state, true);
        panels += at + "; ";
    } while (!at.empty());
    CHECK(panels == "Filters; Drawer; Time line; Top bar; Legend; Zoom; ; ");
    CHECK(ui::panelBeside("", -1, state, true) == "Zoom");
}

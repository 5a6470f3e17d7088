#include "ui/widgets/panel_order.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace atlas;
using namespace atlas::ui;

namespace {

PanelLayout layoutOf(const Workspace& workspace, bool hasSelection, float width = 1280.0F) {
    return panelLayout({width, 800.0F, workspace, hasSelection, false, 120.0F, 64.0F, 600.0F, 400.0F});
}

// From the map through all panels, and back to it.
std::vector<std::string> roundOf(const PanelLayout& layout) {
    std::vector<std::string> round;
    std::string panel;
    do {
        panel = panelBeside(panel, 1, layout, true);
        round.push_back(panel);
    } while (!panel.empty());
    return round;
}

} // namespace

TEST_CASE("F6 goes through every panel that shows, the time line, too, and back to the map") {
    Workspace workspace;
    CHECK(roundOf(layoutOf(workspace, false)) ==
          std::vector<std::string>{"Filters", "Top bar", "Legend", "Zoom", ""});
    CHECK(panelBeside("", -1, layoutOf(workspace, false), true) == "Zoom");
    CHECK(panelBeside("Filters", -1, layoutOf(workspace, false), true).empty());
    workspace.setOpen(Panel::Drawer, true);
    workspace.setOpen(Panel::TimeLine, true);
    CHECK(roundOf(layoutOf(workspace, false)) ==
          std::vector<std::string>{"Filters", "Drawer", "Time line", "Top bar", "Legend", "Zoom", ""});
}

TEST_CASE("F6 comes to no panel whose place is taken, and none while all are hidden") {
    Workspace workspace;
    workspace.setOpen(Panel::Drawer, true);
    CHECK(roundOf(layoutOf(workspace, true)) ==
          std::vector<std::string>{"Filters", "Drawer", "Details", "Top bar", ""});
    workspace.allPanelsHidden = true;
    CHECK(panelBeside("", 1, layoutOf(workspace, true), true).empty());
}

TEST_CASE("F6 comes to panels that wait for their turn in a small window") {
    const Workspace workspace;
    CHECK(roundOf(layoutOf(workspace, true, 640.0F)) ==
          std::vector<std::string>{"Filters", "Details", "Top bar", "Legend", "Zoom", ""});
}

TEST_CASE("F6 comes first to the panel that says that nothing passes") {
    CHECK(panelBeside("", 1, layoutOf({}, false), false) == "Nothing passes");
}

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "data/style/colour_vision.h"
#include "model/workspace/export_settings.h"

namespace atlas {

enum class Panel : std::uint8_t { Filters, TopBar, Details, Legend, Drawer, TimeLine };
inline constexpr std::size_t kPanelCount = 6;

// What the drawer at the bottom shows: the partnerships on the map as rows, figures and findings.
enum class DrawerView : std::uint8_t {
    Table,
    Charts,
    Matrix,
    Measures,
    Circles,
    Gaps,
    Anniversaries,
    Coverage,
    Tour
};
inline constexpr std::size_t kDrawerViewCount = 9;

// A person's desk: which panels are open, how large everything is. It changes no picture of the map.
struct Workspace {
    std::array<bool, kPanelCount> openPanels{true, true, true, true, false, false};
    DrawerView drawerView = DrawerView::Table;
    bool allPanelsHidden = false;
    bool reducedMotion = false;                // nothing fades or flies
    bool hintsClosed = true;                   // those of the first start
    int interfacePercent = 100;                // how large panels, names and lines are
    bool opensAsLeft = true;                   // the next start begins where this one ends
    std::optional<bool> legendFolded;          // nothing: as the window has room
    std::optional<Panel> inFront;              // asked for last, of those that take turns in a small window
    double playSpeed = 1.0;                    // of the time line (model/charts/time_line.h)
    ColourVision vision = ColourVision::Usual; // whose eyes the window is looked at with; not kept
    ExportSettings exporting;
    std::vector<RecentExport> recentExports; // the latest first

    bool isOpen(Panel panel) const { return !allPanelsHidden && openPanels[static_cast<std::size_t>(panel)]; }
    void setOpen(Panel panel, bool isOpen) { openPanels[static_cast<std::size_t>(panel)] = isOpen; }

    friend bool operator==(const Workspace&, const Workspace&) = default;
};

} // namespace atlas

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/view/arc_style.h"
#include "model/camera/camera.h"
#include "model/filter/filter.h"
#include "model/selection/selection.h"

namespace atlas {

enum class Panel : std::uint8_t { Filters, TopBar, Details, Legend, Drawer, TimeLine };
inline constexpr std::size_t kPanelCount = 6;

// What the drawer at the bottom shows: the partnerships on the map as rows, figures and findings.
enum class DrawerView : std::uint8_t { Table, Charts, Matrix, Measures, Rings, Gaps, Anniversaries };
inline constexpr std::size_t kDrawerViewCount = 7;

// What the colours of countries and U.S. states tell.
enum class Shading : std::uint8_t {
    None,
    Gaps // partnerships for the people of the communities that have any; who has none (analysis/findings/gaps.h)
};

enum class PictureContent : std::uint8_t { Map, MapAndLegend, Window };

struct PictureSettings {
    int widthPixels = 1920;
    int heightPixels = 1080;
    PictureContent content = PictureContent::MapAndLegend;
    std::string folder; // empty: the person's folder for pictures

    friend bool operator==(const PictureSettings&, const PictureSettings&) = default;
};

// Names on the map.
inline constexpr std::uint32_t kMostNamedCities = 20'000; // more would be drawn over each other

struct LabelSettings {
    bool areShown = true;
    std::optional<std::uint32_t> mostCities; // nothing: as many as look calm at that size and zoom

    friend bool operator==(const LabelSettings&, const LabelSettings&) = default;
};

// What was selected before, and from where one looked at it.
struct TrailStep {
    Selection selection;
    Camera camera;

    friend bool operator==(const TrailStep&, const TrailStep&) = default;
};

// Everything that a person can change, as one value: copy it to remember, assign it to go back.
struct AppState {
    Camera camera;
    Filter filter;
    std::string themeId = "night";
    LabelSettings labels;
    ArcStyle arcStyle;
    Shading shading = Shading::None;
    Selection selection;
    std::vector<TrailStep> trail; // that led to the selection, the latest last (model/view/trail.h)
    Target hovered;
    std::array<bool, kPanelCount> panelVisible{true, true, true, true, false, false};
    DrawerView drawerView = DrawerView::Table;
    bool allPanelsHidden = false;     // Tab
    bool reducedMotion = false;       // nothing fades or flies
    int interfacePercent = 100;       // how large panels, names and lines are
    bool isNarrow = false;            // the window: no room for two panels side by side
    bool isTight = false;             // the window: no room for three panels side by side
    bool isLow = false;               // the window: no room for two panels, one over the other
    bool isSmall = false;             // the window: the map needs the room of explanations
    std::optional<bool> legendFolded; // nothing: as the window is
    std::optional<Panel> inFront;     // asked for last, of those that take turns in a small window
    PictureSettings picture;

    // Whether it is open: in a small window it may wait behind another one for its turn.
    bool has(Panel panel) const;
    bool shows(Panel panel) const;
    bool shows(DrawerView view) const { return shows(Panel::Drawer) && drawerView == view; }

    // Down to its head and the ramp of colours.
    bool isLegendFolded() const { return legendFolded.value_or(isSmall || has(Panel::TimeLine)); }

    // The panel at the right has the window's full height, and the drawer ends beside it; otherwise it ends
    // above the drawer.
    bool isDetailsBesideDrawer() const;

    // The buttons that zoom give way to what needs their corner.
    bool showsZoom() const;

    friend bool operator==(const AppState&, const AppState&) = default;
};

} // namespace atlas

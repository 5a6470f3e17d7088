#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "model/arc_style.h"
#include "model/camera.h"
#include "model/filter.h"
#include "model/selection.h"

namespace atlas {

enum class Panel : std::uint8_t { Filters, TopBar, Details, Legend, Drawer, TimeLine };
inline constexpr std::size_t kPanelCount = 6;

// What the drawer at the bottom shows: the partnerships on the map as rows, figures and findings.
enum class DrawerView : std::uint8_t { Table, Charts, Matrix, Measures, Rings, Gaps, Anniversaries };
inline constexpr std::size_t kDrawerViewCount = 7;

// What the colours of countries and U.S. states tell.
enum class Shading : std::uint8_t {
    None,
    Gaps // partnerships for the people of the communities that have any; who has none (analysis/gaps.h)
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

// Everything that a person can change, as one value: copy it to remember, assign it to go back.
struct AppState {
    Camera camera;
    Filter filter;
    std::string themeId = "night";
    LabelSettings labels;
    ArcStyle arcStyle;
    Shading shading = Shading::None;
    Selection selection;
    Target hovered;
    std::array<bool, kPanelCount> panelVisible{true, true, true, true, false, false};
    DrawerView drawerView = DrawerView::Table;
    bool allPanelsHidden = false; // Tab
    bool reducedMotion = false;   // nothing fades or flies
    int interfacePercent = 100;   // how large panels, names and lines are
    bool isNarrow = false;        // the window: no room for two panels side by side
    bool isLow = false;           // the window: no room for two panels, one over the other
    std::optional<Panel> inFront; // asked for last, of those that take turns in a narrow or low window
    PictureSettings picture;

    // Whether it is open: in a small window it may wait behind another one for its turn.
    bool has(Panel panel) const {
        const bool isEmpty = panel == Panel::Details && selection.isEmpty();
        return !allPanelsHidden && panelVisible[static_cast<std::size_t>(panel)] && !isEmpty;
    }

    bool shows(Panel panel) const {
        return !allPanelsHidden && panelVisible[static_cast<std::size_t>(panel)] && !givesWay(panel);
    }
    bool shows(DrawerView view) const { return shows(Panel::Drawer) && drawerView == view; }

    // The buttons that zoom give way to what needs their corner.
    bool showsZoom() const {
        const bool isCornerTaken = has(Panel::Drawer) || has(Panel::Details) || inFront == Panel::Legend;
        return !allPanelsHidden && !(has(Panel::Drawer) && has(Panel::Details)) && !(isLow && isCornerTaken);
    }

    friend bool operator==(const AppState&, const AppState&) = default;

private:
    // What stands beside the filters or over the edge below. Where there is room for one, what was asked for
    // last has it, else the drawer, then the time line, then what is selected.
    Panel besideFilters() const {
        if (inFront && *inFront != Panel::Filters && has(*inFront)) return *inFront;
        for (const Panel panel : {Panel::Drawer, Panel::TimeLine, Panel::Details}) {
            if (has(panel)) return panel;
        }
        return Panel::Legend;
    }

    bool givesWay(Panel panel) const {
        const Panel other = besideFilters();
        const bool isOtherMeant = other != Panel::Legend || inFront == Panel::Legend;
        const bool isFiltersTurn =
            isNarrow && has(Panel::Filters) && (inFront == Panel::Filters || !isOtherMeant);
        switch (panel) {
            case Panel::TopBar:
                return false;
            case Panel::Filters:
                return isNarrow && !isFiltersTurn;
            case Panel::Legend:
                if (isNarrow || isLow) return isFiltersTurn || inFront != Panel::Legend;
                return has(Panel::Drawer) && has(Panel::Details);
            case Panel::Details:
                return isFiltersTurn || ((isNarrow || isLow) && inFront == Panel::Legend) ||
                       (isLow && other != panel);
            default:
                return isFiltersTurn || (isLow && other != panel);
        }
    }
};

} // namespace atlas

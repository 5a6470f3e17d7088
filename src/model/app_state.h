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

enum class Panel : std::uint8_t { Filters, TopBar, Details, Legend, Drawer };
inline constexpr std::size_t kPanelCount = 5;

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
    std::array<bool, kPanelCount> panelVisible{true, true, true, true, false};
    DrawerView drawerView = DrawerView::Table;
    bool allPanelsHidden = false; // Tab
    bool reducedMotion = false;   // nothing fades or flies
    PictureSettings picture;

    // The legend gives way where the drawer and what is selected need its room.
    bool shows(Panel panel) const {
        if (panel == Panel::Legend && shows(Panel::Drawer) && !selection.isEmpty()) return false;
        return !allPanelsHidden && panelVisible[static_cast<std::size_t>(panel)];
    }
    bool shows(DrawerView view) const { return shows(Panel::Drawer) && drawerView == view; }

    friend bool operator==(const AppState&, const AppState&) = default;
};

} // namespace atlas

#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "analysis/findings/city_groups.h"
#include "model/camera/map_line.h"
#include "model/commands/command.h"
#include "model/filter/filter.h"
#include "model/search/search_index.h"
#include "model/view/arc_legend.h"
#include "model/workspace/panel_layout.h"
#include "ui/drawer/measure_news.h"
#include "ui/drawer/shown_mark.h"
#include "ui/gallery/gallery_memory.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// A line that appears at the bottom for a while: a picture was saved, a file is damaged.
struct Notice {
    std::string text;
    bool isError = false;         // stays until it is closed
    std::optional<Command> offer; // what a button on it does
    std::string offerName;        // and how that is called
};

// What the legend explains, in figures.
struct LegendScale {
    DistanceScale distances;
    struct Disc {
        std::uint32_t partners = 0;
        double radiusPixels = 0.0; // of design size
    };
    std::array<Disc, 3> discs;
};

struct PanelInputs {
    const Network& network;
    const FilterResult& shown;
    std::span<const Theme> themes;
    Look look;
    ImVec2 sizePixels; // the window, in design pixels
    LegendScale legend;
    std::string loading;                 // what is being read just now; empty: nothing
    std::span<const Notice> notices;     // the latest last
    std::string pictureFolder;           // where pictures go while the state names no folder
    std::span<const ScreenPoint> lasso;  // as far as it is drawn, in pixels of the window
    const SearchIndex* search = nullptr; // nothing while names are being read
    MeasureNews measures;
    std::span<const ViewCard> views;          // saved ones
    std::string viewsProblem;                 // why they cannot be read; empty: they can
    std::optional<ImVec2> mark;               // what the keyboard marked on the map, in design pixels
    std::shared_ptr<const CityGroups> groups; // of what is shown; nothing while they are looked for
    int currentYear = 0;                      // of the calendar
    Camera camera;                            // of the map as it is seen just now
    Viewport viewport;
    PanelLayout layout; // of this frame: what shows, and where
};

// What is on the map now.
ShownMark shownMark(const PanelInputs& inputs, const ExploreState& state);

} // namespace atlas::ui

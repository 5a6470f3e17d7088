#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "model/camera/map_line.h"
#include "model/charts/time_line.h"
#include "model/commands/command.h"
#include "model/filter/filter.h"
#include "model/view/arc_legend.h"
#include "model/workspace/panel_layout.h"
#include "ui/contract/export_place.h"
#include "ui/contract/notice.h"
#include "ui/contract/open_spot.h"
#include "ui/contract/tour_inputs.h"
#include "ui/contract/view_card.h"
#include "ui/widgets/style.h"

namespace atlas {
class Document;
class SearchIndex;
} // namespace atlas

namespace atlas::ui {

// The radius of the largest disc that the legend has room for, in design pixels.
inline constexpr double kLargestDiscSample = 14.0;

// What the legend explains, in figures.
struct LegendScale {
    ArcScale arcs;
    std::vector<DiscSample> discs; // as on the map, at most as large as kLargestDiscSample
};

// What every panel is given: what is on the map, how it looks, what goes on.
struct PanelInputs {
    const Document& document;  // answers about what is shown
    const Network& network;    // the document's
    const FilterResult& shown; // the document's
    std::span<const Theme> themes;
    Look look;
    ImVec2 sizePixels; // the window, in design pixels
    LegendScale legend;
    std::string loading;                 // what is being read just now; empty: nothing
    std::span<const Notice> notices;     // the latest last
    std::string pictureFolder;           // where pictures go while the state names no folder
    std::span<const ScreenPoint> lasso;  // as far as it is drawn, in pixels of the window
    const SearchIndex* search = nullptr; // nothing while names are being read
    std::span<const ViewCard> views;     // saved ones
    bool isGalleryOpen = false;          // which shows them
    ViewsProblem viewsProblem;
    std::optional<ImVec2> mark;     // what the keyboard marked on the map, in design pixels
    const OpenSpot* spot = nullptr; // a crowded one, whose list is open; outlives the frame
    Playback playback;              // of the time line
    int currentYear = 0;            // of the calendar
    Camera camera;                  // of the map as it is seen just now
    Viewport viewport;
    TourInputs tour;                        // that is made
    const ExportPlace* exporting = nullptr; // while it may be open; outlives the frame
    PanelLayout layout;                     // of this frame: what shows, and where
};

} // namespace atlas::ui

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "data/network/network.h"
#include "model/workspace/explore_state.h"
#include "model/workspace/panel_layout.h"

namespace atlas {

// What a key does. The window binds keys to commands, the interface names the key in tooltips: both read this
// one table.
enum class Command : std::uint8_t {
    ZoomIn,
    ZoomOut,
    PanLeft,
    PanRight,
    PanUp,
    PanDown,
    ResetView,
    EqualEarth,
    NaturalEarth,
    Robinson,
    WinkelTripel,
    Mercator,
    Equirectangular,
    Globe,
    AzimuthalEquidistant,
    CentreHere, // needs to know where the cursor is: see centredHere
    NextTheme,
    ToggleLabels,
    NextColouring,
    Brighter,
    Darker,
    ShowColours,
    TogglePanels,
    ToggleTable, // these in the order of DrawerView
    ToggleCharts,
    ToggleMatrix,
    ToggleMeasures,
    ToggleRings,
    ToggleGaps,
    ToggleAnniversaries,
    ToggleTimeLine,
    PlayTimeLine,
    FocusTimeLine,
    ToggleShading,
    SavePicture,
    ShowExport,
    ClearFilters,
    FocusNextPanel,
    FocusPreviousPanel,
    FocusFilters,
    FocusDetails,
    FocusLegend,
    MarkLeft, // a city on the map, with the keyboard
    MarkRight,
    MarkUp,
    MarkDown,
    MarkNextArc,
    MarkPreviousArc,
    ChooseMarked,
    SelectionBack,
    DrawLasso, // with the next drag
    SaveView,
    ShowViews,
    RestoreView,
    LargerInterface,
    SmallerInterface,
    UsualInterface,
    ReducedMotion,
    Search,
    FindChain,   // between two cities
    ShowPalette, // every command, found as one types
    ShowKeys,    // every command with its key
    Undo,
    Redo,
    Leave, // closes what is open, lets go of what has the keyboard
    Quit
};

struct CommandInfo {
    Command command;
    std::string_view key;  // as a person reads it: "Ctrl+E"
    std::string_view does; // "Zoom in"
};

std::span<const CommandInfo> allCommands();
const CommandInfo& commandInfo(Command command);

// "Zoom in (+)": the tooltip of a button that does the same.
std::string tooltipOf(Command command);

// The command that shows a projection.
Command projectionCommand(ProjectionKind kind);

// The command that opens the drawer at a view, or closes it there; and the view of such a command.
Command drawerCommand(DrawerView view);
std::optional<DrawerView> drawerViewOf(Command command);

// The camera centred on the hovered city, or else on the place under the cursor; unchanged where there is
// none. `cursor`: nothing when it is not over the map.
Camera centredHere(const ExploreState& state, const Network& network, const Viewport& viewport,
                   std::optional<ScreenPoint> cursor);

// The state after a command that only changes the view or the filter; others leave it as it is. `layout` is
// that of the state; `themeIds` are those on offer, in their order.
ExploreState afterCommand(ExploreState state, Command command, const Viewport& viewport,
                          const PanelLayout& layout, std::span<const std::string> themeIds);

} // namespace atlas

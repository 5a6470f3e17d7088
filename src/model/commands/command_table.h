#pragma once

#include <array>

#include "model/commands/command_functions.h"
#include "model/commands/command_row.h"

namespace atlas {

// Every command, in the order of the palette: the one place that lists them. Key bindings, the sheet of keys,
// the palette, the Explore menu and tooltips read it. A new command is a row here and a function
// (command_functions.h).
inline constexpr auto kCommands = [] {
    using enum CommandGroup;
    using enum CommandNeeds;
    using namespace commands;
    struct Keys {
        std::string_view usual = "";
        std::string_view other = "";
        constexpr std::array<std::string_view, kMaxKeysOfCommand> both() const { return {usual, other}; }
    };
    const auto row = [](std::string_view id, std::string_view words, Keys keys, CommandGroup group,
                        CommandNeeds needs, CommandFunction does, CommandSubject about = {},
                        ExplorePlace explore = {}, bool opensPicker = false) {
        return CommandRow{id, words, keys.both(), group, needs, does, about, explore, opensPicker};
    };
    return std::to_array<CommandRow>({
        row("zoom-in", "Zoom in", {"+"}, View, NoTextField, zoom, 1),
        row("zoom-out", "Zoom out", {"-"}, View, NoTextField, zoom, -1),
        row("pan-left", "Look further left", {"Left"}, View, FreeKeyboard, pan, Direction::Left),
        row("pan-right", "Look further right", {"Right"}, View, FreeKeyboard, pan, Direction::Right),
        row("pan-up", "Look further up", {"Up"}, View, FreeKeyboard, pan, Direction::Up),
        row("pan-down", "Look further down", {"Down"}, View, FreeKeyboard, pan, Direction::Down),
        row("show-whole-map", "Show the whole map", {"0", "Home"}, View, NoTextField, showWholeMap),
        row("equal-earth", "Equal Earth: every country in its true share of area", {"1"}, Map, NoTextField,
            showProjection, ProjectionKind::EqualEarth),
        row("natural-earth", "Natural Earth: a calm compromise with rounded corners", {"2"}, Map, NoTextField,
            showProjection, ProjectionKind::NaturalEarth),
        row("robinson", "Robinson: the compromise of many atlases", {"3"}, Map, NoTextField, showProjection,
            ProjectionKind::Robinson),
        row("winkel-tripel", "Winkel Tripel: curved parallels, little distortion of shape and area", {"4"},
            Map, NoTextField, showProjection, ProjectionKind::WinkelTripel),
        row("mercator", "Mercator: true shapes, areas grow towards the poles", {"5"}, Map, NoTextField,
            showProjection, ProjectionKind::Mercator),
        row("equirectangular", "Equirectangular: degrees as a plain grid", {"6"}, Map, NoTextField,
            showProjection, ProjectionKind::Equirectangular),
        row("globe", "Globe: as seen from space; drag to turn it", {"7"}, Map, NoTextField, showProjection,
            ProjectionKind::Orthographic),
        row("azimuthal-equidistant",
            "Azimuthal equidistant: true distance and direction from the middle; . on a city centres it",
            {"8"}, Map, NoTextField, showProjection, ProjectionKind::AzimuthalEquidistant),
        row("centre-here", "Centre the map on the city under the cursor", {"."}, View, NoTextField,
            centreHere),
        row("next-theme", "Next theme", {"Ctrl+T"}, Map, NoTextField, showNextTheme),
        row("toggle-labels", "Hide or show the names on the map", {"Ctrl+L"}, Map, NoTextField, toggleLabels),
        row("next-colouring", "What the colours of arcs show: the next", {"Shift+F7"}, Map, NoTextField,
            showNextColouring),
        row("brighter-arcs", "Arcs brighter", {"]"}, Map, NoTextField, brighten, 1),
        row("fainter-arcs", "Arcs fainter", {"["}, Map, NoTextField, brighten, -1),
        row("open-colours", "Colours, widths and brightness of arcs", {"F7"}, Map, Nothing, openMenu,
            Menu::Colours),
        row("toggle-panels", "Hide or show all panels", {"Tab"}, View, NoTextField, togglePanels),
        row("toggle-table", "Table: every partnership on the map as a row", {"F8"}, View, Nothing,
            toggleDrawer, DrawerView::Table, {ExploreSection::Views}),
        row("toggle-charts", "Charts: distances, years, sizes; drag over one to filter", {"F9"}, View,
            Nothing, toggleDrawer, DrawerView::Charts, {ExploreSection::Views}),
        row("toggle-matrix", "Matrix: which country is tied to which", {"Ctrl+M"}, View, Nothing,
            toggleDrawer, DrawerView::Matrix, {ExploreSection::Views}),
        row("toggle-measures", "Measures: the network in figures, beside what chance would give", {"F10"},
            View, Nothing, toggleDrawer, DrawerView::Measures, {ExploreSection::Views}),
        row("toggle-circles", "Circles: groups in which everybody is a partner of everybody", {"Ctrl+R"},
            View, Nothing, toggleDrawer, DrawerView::Circles, {ExploreSection::Views}),
        row("toggle-gaps", "Gaps: where partnerships are many, few and missing", {"Ctrl+G"}, View, Nothing,
            toggleDrawer, DrawerView::Gaps, {ExploreSection::Views}),
        row("toggle-anniversaries", "Anniversaries: who celebrates in a year", {"Ctrl+B"}, View, Nothing,
            toggleDrawer, DrawerView::Anniversaries, {ExploreSection::Views}),
        row("toggle-time-line", "Time line: the network from its first year to today", {"F3"}, View, Nothing,
            togglePanel, Panel::TimeLine, {ExploreSection::Views, 1}),
        row("play-time-line", "Play or pause the time line", {"Space"}, View, FreeKeyboard, playOrPause),
        row("focus-time-line", "Go to the time line; arrows and Enter choose years", {"Shift+F3"}, View,
            Nothing, focusTimeLine),
        row("toggle-shading", "Gap map: shade countries and U.S. states by partnerships", {"Ctrl+Shift+G"},
            Map, Nothing, toggleShading),
        row("save-picture", "Save a picture", {"F12"}, Pictures, Nothing, savePicture),
        row("open-export", "Size and content of the picture", {"Ctrl+E"}, Pictures, Nothing, openMenu,
            Menu::Export),
        row("clear-filters", "Clear all filters", {"Ctrl+Backspace"}, Filters, NoTextField, clearFilters),
        row("focus-next-panel", "Go to the next panel; arrows and Enter choose, Esc leads back to the map",
            {"F6"}, General, Nothing, focusBeside, 1),
        row("focus-previous-panel", "Go to the panel before", {"Shift+F6"}, General, Nothing, focusBeside,
            -1),
        row("focus-filters", "Go to the filters", {"F4"}, General, Nothing, focusPanel, Panel::Filters,
            {ExploreSection::Panels}),
        row("focus-details", "Go to what is selected", {"F5"}, General, Nothing, focusPanel, Panel::Details,
            {ExploreSection::Panels}),
        row("focus-legend", "Go to the legend", {"Shift+F5"}, General, Nothing, focusPanel, Panel::Legend,
            {ExploreSection::Panels}),
        row("mark-left", "Mark a city further left", {"Shift+Left"}, Marking, FreeKeyboard, markCity,
            Direction::Left),
        row("mark-right", "Mark a city further right", {"Shift+Right"}, Marking, FreeKeyboard, markCity,
            Direction::Right),
        row("mark-up", "Mark a city further up", {"Shift+Up"}, Marking, FreeKeyboard, markCity,
            Direction::Up),
        row("mark-down", "Mark a city further down", {"Shift+Down"}, Marking, FreeKeyboard, markCity,
            Direction::Down),
        row("mark-next-arc", "Mark the next partnership of the marked city, clockwise", {","}, Marking,
            NoTextField, markArc, 1),
        row("mark-previous-arc", "Mark the partnership before", {";"}, Marking, NoTextField, markArc, -1),
        row("choose-marked", "Select what is marked on the map", {"Enter"}, Marking, FreeKeyboard,
            chooseMarked),
        row("go-back", "Back to what was selected before", {"Alt+Left"}, View, NoTextField, goBack),
        row("draw-lasso", "Lasso: draw around the cities to select, also by Shift and dragging",
            {"Ctrl+Shift+L"}, General, NoTextField, drawLasso, {}, {ExploreSection::Views, 3}),
        row("save-view", "Save this view: map, filters, colours and what is selected", {"Ctrl+S"}, SavedViews,
            Nothing, saveView),
        row("open-views", "Saved views", {"Ctrl+O"}, SavedViews, Nothing, openMenu, Menu::Views),
        row("restore-view", "Bring back the view that was deleted last", {"Ctrl+Shift+O"}, SavedViews,
            Nothing, restoreView),
        row("larger-interface", "Larger words, panels and lines", {"Ctrl++"}, General, Nothing,
            scaleInterface, 1),
        row("smaller-interface", "Smaller words, panels and lines", {"Ctrl+-"}, General, Nothing,
            scaleInterface, -1),
        row("usual-interface", "Words, panels and lines in their usual size", {"Ctrl+0"}, General, Nothing,
            resetInterfaceScale),
        row("reduce-motion", "Reduced motion: nothing fades or flies", {"Ctrl+Shift+M"}, General, Nothing,
            toggleReducedMotion),
        row("open-search", "Search: a city, country, state or program; or just type", {"Ctrl+F", "/"},
            General, Nothing, openMenu, Menu::Search, {}, true),
        row("find-chain", "Chain between two cities: the shortest way from partner to partner", {"Ctrl+J"},
            General, Nothing, findChain, {}, {ExploreSection::Views, 2}, true),
        row("open-palette", "Find a command", {"Ctrl+K"}, General, Nothing, openMenu, Menu::Palette,
            {ExploreSection::Edit, 1}, true),
        row("open-keys", "All keys", {"F1", "?"}, General, Nothing, openMenu, Menu::Keys),
        row("undo", "Undo", {"Ctrl+Z"}, General, NoTextField, undo, {}, {ExploreSection::Edit}),
        row("redo", "Redo", {"Ctrl+Shift+Z", "Ctrl+Y"}, General, NoTextField, redo, {},
            {ExploreSection::Edit}),
        row("leave", "Close", {"Esc"}, General, NoTextField, leave),
        row("quit", "Quit", {"Ctrl+Q"}, General, Nothing, quit),
    });
}();

} // namespace atlas

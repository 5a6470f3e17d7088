#!/usr/bin/env bash
# A person with a mouse in one hand and the keys under the other: after clicks in panels the keys are still the map's.
# Finds a country by F4, selects a city, and looks at it beside its panel.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1280x800x24
start_atlas
wait_for partnerships "[1-9]*"
all="$(shown)"

# What is typed right after F4 finds a country; Enter chooses the first.
xdotool key F4 g e r m a n y Return
wait_for_control_state "Filters/Germany" chosen
(($(shown) < all)) || fail "Germany is no filter"
key Escape Escape ctrl+z
wait_for partnerships "$all"

# A pair of countries by keys alone. A search for one of the two keeps it; another puts it aside, says so, and is undone.
key shift+F4 Return
xdotool type kenya
key Return Right Return
xdotool type "united states"
key Return
wait_until "few to be left" shows_between 1 100
pair="$(shown)"
key Escape ctrl+f
xdotool type kenya
key Return
wait_for partnerships "$pair"
key ctrl+f
xdotool type japan
xdotool key Return
wait_until "the notice" panel_is_open "Notice 0"
wait_until "all of Japan" shows_between 1000 "$all"
key ctrl+z
wait_for partnerships "$pair"
wait_until "the notice to go with what it offered" panel_is_closed "Notice 0"
key ctrl+BackSpace 0
wait_for partnerships "$all"

# The time line, played by mouse, pauses by Space.
key F3
read -r x y <<<"$(control_centre "Time line/Play")"
xdotool mousemove "$x" "$y" click 1 # what plays has never done all
wait_for_control "Time line/Pause"
xdotool key space
wait_for_control "Time line/Play"
(($(shown) < all)) || fail "the time line played to its end"
key ctrl+z
wait_for partnerships "$all"
key F3

# After a click on a heading of the filters digits change the projection, and arrows look around.
click_control "Filters/Countries"
key 7
wait_for projection orthographic
shot before
key Right
shot after
expect_change before after 5000 "an arrow did not move the map after a click in a panel" "$(geometry Map)"
key 1
wait_for projection equal-earth

# Esc leads from a drawer to the map, and closes it once nothing else is left to close.
key F8
wait_until "the table" panel_is_open Drawer
key Escape Escape
wait_until "the table to close" panel_is_closed Drawer

# The hint of a lasso stays as long as the lasso waits.
key ctrl+shift+l
wait_until "the hint" panel_is_open Loading
key Escape
wait_until "the hint to go" panel_is_closed Loading

# A city comes into sight with its partners, beside its panel; the names of its view are there again after undo.
key 0 ctrl+f
xdotool type "hays"
wait_for_control "search/Hays*"
key Return
wait_for selection "Hays*"
shot hays
key ctrl+z
wait_for selection ""
quit_atlas
echo "ways journey: done"

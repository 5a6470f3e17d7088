#!/usr/bin/env bash
# A person looks for what the network has to tell: lights its largest ring by keyboard, shades the map by gaps, asks who
# celebrates in a year and shows only these, and follows the chain from Culver City to Nairobi by mouse.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# The map beside the panels, the panel at the right, and the drawer, in the window of 1216x760 on a screen of 1280x800.
readonly MAP=520x240+340+80
readonly DETAILS=320x200+880+70
readonly DRAWER=860x280+340+440

start_screen 1280x800x24
start_atlas --anniversary 2025
xdotool mousemove 200 30 # over the top bar: nothing on the map is hovered
wait_for "who celebrates in 2025" title_contains "122 partnerships"
xdotool key ctrl+b # takes the year from the filter, whatever the calendar says
sleep 1
xdotool key ctrl+b ctrl+BackSpace
wait_for "all partnerships" title_contains "30,075 partnerships"
shot start

xdotool key ctrl+r
shot rings
expect_change start rings 20000 "the view of rings did not open" "$DRAWER"
xdotool key Down # the drawer has the keyboard: its tabs, what it lists, the first row
sleep 0.3
xdotool key Down
sleep 0.3
xdotool key space
shot ring
expect_change rings ring 15000 "the largest ring has no panel" "$DETAILS"
expect_change rings ring 60000 "the map does not show the largest ring"
xdotool key Escape
sleep 0.5
xdotool key Escape
shot let_go
expect_change ring let_go 15000 "Esc did not let go of the ring" "$DETAILS"
xdotool key ctrl+r 0
shot unshaded

xdotool key ctrl+shift+g
shot shaded
expect_change unshaded shaded 40000 "the gap map does not show"
xdotool key ctrl+z
shot unshaded_again
expect_same unshaded unshaded_again "undo did not take the shading back" "$MAP"

xdotool key ctrl+b
shot anniversaries
expect_change unshaded_again anniversaries 20000 "the view of anniversaries did not open" "$DRAWER"
click 1100 405 # "Only these 122"
wait_for "those alone that celebrate" title_contains "122 partnerships"
shot celebrating
expect_change anniversaries celebrating 30000 "the map still shows those that do not celebrate"
xdotool key ctrl+z
wait_for "all partnerships again" title_contains "30,075 partnerships"
xdotool key ctrl+b

click 700 33 # the search field
xdotool type "culver city"
sleep 1
click 650 97 # the only hit
xdotool mousemove 200 30
shot culver
expect_change unshaded_again culver 15000 "Culver City has no panel" "$DETAILS"
click 1040 257 # "Chain to another city"
sleep 0.5
xdotool type "nairobi"
sleep 1
click 600 212 # the only hit
xdotool mousemove 200 30
shot chain
expect_change culver chain 15000 "the chain has no panel" "$DETAILS"
expect_change culver chain 40000 "the map does not show the chain"
xdotool key Escape # from the chain to the cities at its ends
shot ends
expect_change chain ends 10000 "Esc did not lead from the chain to its ends" "$DETAILS"
xdotool key ctrl+z
sleep 0.5
xdotool key ctrl+z
shot culver_again
expect_same culver culver_again "undo did not lead back to Culver City"

xdotool key ctrl+q
wait "$atlas_pid" || fail "the atlas ended with an error"
echo "insight journey: done"

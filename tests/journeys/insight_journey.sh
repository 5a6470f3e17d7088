#!/usr/bin/env bash
# A person looks for what the network has to tell: lights its largest ring by keyboard, shades the map by gaps, asks who
# celebrates in a year and shows only these, and follows the chain from Culver City to Nairobi by mouse.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1280x800x24
start_atlas --anniversary 2025
wait_for partnerships 419   # who celebrates in 2025
key ctrl+b                  # takes the year from the filter, whatever the calendar says
wait_for_control "Drawer/Only these 419"
key ctrl+b ctrl+BackSpace
wait_for partnerships 31011
shot start

key ctrl+r
shot rings
DRAWER="$(geometry Drawer)"
expect_change start rings 20000 "the view of rings did not open" "$DRAWER"
key Down Down space # the drawer has the keyboard: its tabs, what it lists, the first row
wait_until "the panel of the ring" panel_is_open Details
shot ring
MAP="$(geometry Map)"
DETAILS="$(geometry Details)"
expect_change rings ring 15000 "the largest ring has no panel" "$DETAILS"
expect_change rings ring 60000 "the map does not show the largest ring"
key Escape Escape
wait_for selection ""
shot closed
expect_change ring closed 15000 "Esc did not close the ring" "$DETAILS"
key ctrl+r 0
shot unshaded

key ctrl+shift+g
shot shaded
expect_change unshaded shaded 40000 "the gap map does not show"
key ctrl+z
shot unshaded_again
expect_same unshaded unshaded_again "undo did not take the shading back" "$MAP"

key ctrl+b
shot anniversaries
expect_change unshaded_again anniversaries 20000 "the view of anniversaries did not open" "$DRAWER"
click_control "Drawer/Only these 419"
wait_for partnerships 419 # those alone that celebrate
shot celebrating
expect_change anniversaries celebrating 30000 "the map still shows those that do not celebrate"
key ctrl+z
wait_for partnerships 31011
key ctrl+b

click_control "Top bar/search"
wait_until "the search" panel_is_open search
xdotool type "culver city"
click_control "search/Culver City*"
wait_for selection "Culver City*"
shot culver
expect_change unshaded_again culver 15000 "Culver City has no panel" "$DETAILS"
click_control "Details/Chain to another city"
wait_until "the list of cities" panel_is_open chain
xdotool type "nairobi"
click_control "chain/Nairobi*"
shot chain
expect_change culver chain 15000 "the chain has no panel" "$DETAILS"
expect_change culver chain 4000 "the map does not show the chain" # all of it was in sight: only lines and names change
key Escape # from the chain to the cities at its ends
shot ends
expect_change chain ends 10000 "Esc did not lead from the chain to its ends" "$DETAILS"
key ctrl+z ctrl+z
wait_for selection "Culver City*"
shot culver_again
expect_same culver culver_again "undo did not lead back to Culver City"

quit_atlas
echo "insight journey: done"

#!/usr/bin/env bash
# A person opens the charts, drags over the distances, sees the map follow, takes it back; plays the time line; and
# another does the same without a mouse.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1600x1000x24
start_atlas
wait_for partnerships 31011

# With the mouse: the first bars of Distance.
key F9
shot charts
MAP="$(geometry Map)"
drag_control Drawer/Distance 4 15
wait_until "the near ones" shows_between 1 30000
shot near
near="$(shown)"
expect_change charts near 30000 "the map did not follow the brush"

drag_control Drawer/Distance 8 35 # the whole brush to the right
shows_others() { shows_between 1 30000 && ! shows_between "$near" "$near"; }
wait_until "the farther ones" shows_others
key Escape ctrl+z
wait_for partnerships "$near" # one step back
key ctrl+z
wait_for partnerships 31011 # another, to all
key F9 Escape

# The time line grows, pauses, and all of it is one step to undo.
key F3
shot time_line
xdotool key space
wait_until "the first years" shows_between 1 100
wait_until "more years" shows_between 101 900
key space
shot paused # at rest: nothing moves while nothing plays
paused="$(shown)"
shows_between 101 4023 || fail "paused at $paused partnerships"
xdotool key space
wait_until "the years after the pause" shows_between "$((paused + 1))" 4024
wait_for partnerships 4024 # the last year
shot ended
key ctrl+z
wait_for partnerships "$paused" # the pause, undone
key ctrl+z
wait_for partnerships 31011 # before playing
key alt+Up # faster, slower and as usual, by keys
wait_for_control "Time line/Play faster: now 2 *"
key alt+Down alt+Down
wait_for_control "Time line/Play slower: now ½ *"
key alt+Up
wait_for_control "Time line/Play faster: now 1 *"
key F3 Escape

# By keyboard alone: F9 goes to the charts; arrows walk, Space chooses, Shift+arrows extend, Delete clears.
key F9
wait_for_control_state Drawer/Distance focused
key Right space
wait_until "the second bar" shows_between 1 20000
one="$(shown)"
key shift+Right
wait_until "two bars" shows_between "$((one + 1))" 30000
key Delete
wait_for partnerships 31011
quit_atlas
echo "chart journey: done"

#!/usr/bin/env bash
# A person opens the charts, drags over the distances, sees the map follow, takes it back; plays the time line; and
# another does the same without a mouse.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# The map above the drawer, in the window of 1440x900 on a screen of 1600x1000.
readonly MAP=700x300+400+100

# The number of partnerships that the title tells, without commas.
shown() {
  title | sed -E 's/.*— ([0-9,]+) partnership.*/\1/; s/,//g'
}

shows_between() {
  local now
  now="$(shown)"
  [[ "$now" =~ ^[0-9]+$ ]] && ((now >= $1 && now <= $2))
}

# drag FROM_X TO_X Y: with the left button, as a hand does.
drag() {
  xdotool mousemove "$1" "$3" sleep 0.3 mousedown 1 sleep 0.5 mousemove "$((($1 + $2) / 2))" "$3" sleep 0.2 \
    mousemove "$2" "$3" sleep 0.3 mouseup 1
}

start_screen 1600x1000x24
start_atlas
xdotool mousemove 200 100 # over a panel: nothing on the map is hovered
wait_for "all partnerships" shows_between 30075 30075

# With the mouse: the first bars of Distance, at the left of the drawer.
xdotool key F9
shot charts
drag 346 372 660
wait_for "the near ones" shows_between 1 30000
xdotool mousemove 200 100
shot near
near="$(shown)"
expect_change charts near 30000 "the map did not follow the brush"

drag 356 420 660 # the whole brush to the right
shows_others() { shows_between 1 30000 && ! shows_between "$near" "$near"; }
wait_for "the farther ones" shows_others
xdotool key Escape ctrl+z
wait_for "one step back, to the near ones" shows_between "$near" "$near"
xdotool key ctrl+z
wait_for "another step back, to all" shows_between 30075 30075
xdotool key F9 key Escape

# The time line grows, pauses, and all of it is one step to undo.
xdotool key F3
shot time_line
xdotool key space
wait_for "the first years" shows_between 1 100
wait_for "more years" shows_between 101 900
xdotool key space
shot paused # at rest: nothing moves while nothing plays
paused="$(shown)"
shows_between 101 968 || fail "paused at $paused partnerships"
xdotool key space
wait_for "the years after the pause" shows_between "$((paused + 1))" 969
wait_for "the last year" shows_between 969 969
shot ended
xdotool key ctrl+z
wait_for "the pause, undone" shows_between "$paused" "$paused"
xdotool key ctrl+z
wait_for "before playing" shows_between 30075 30075
xdotool key F3 key Escape

# By keyboard alone: F9 goes to the charts; arrows walk, Space chooses, Shift+arrows extend, Delete lets go.
xdotool key F9 sleep 1 key Right sleep 0.3 key space
wait_for "the second bar" shows_between 1 20000
one="$(shown)"
xdotool key shift+Right
wait_for "two bars" shows_between "$((one + 1))" 30000
xdotool key Delete
wait_for "no choice" shows_between 30075 30075
xdotool key ctrl+q
wait "$atlas_pid" || fail "the atlas ended with an error"
echo "chart journey: done"

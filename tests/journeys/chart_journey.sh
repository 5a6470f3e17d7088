#!/usr/bin/env bash
# A person opens the charts, drags over the distances, sees the map follow, takes it back; plays the time line; and
# another does the same without a mouse.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly ALL="30,075 partnerships"

# The number of partnerships in the title, as a plain number.
shown() {
  title | sed -E 's/.*— ([0-9,]+) partnership.*/\1/; s/,//g'
}

shows_fewer_than() { [[ "$(shown)" =~ ^[0-9]+$ ]] && (($(shown) < $1)); }
shows_more_than() { [[ "$(shown)" =~ ^[0-9]+$ ]] && (($(shown) > $1)); }

start_screen 1440x900x24
start_atlas
xdotool mousemove 700 20
wait_for "all partnerships" title_contains "$ALL"

xdotool key F9
shot charts

# Over the first bars of Distance, at the left of the drawer.
xdotool mousemove 338 650 sleep 0.3 mousedown 1 sleep 0.1 mousemove 352 650 sleep 0.2 mousemove 366 650 sleep 0.2 mouseup 1
wait_for "the near ones" shows_fewer_than 30075
near="$(shown)"
xdotool mousemove 700 20
shot brushed

# The whole brush one handbreadth to the right: others, in one deed.
xdotool mousemove 350 650 sleep 0.3 mousedown 1 sleep 0.1 mousemove 380 650 sleep 0.2 mousemove 400 650 sleep 0.2 mouseup 1
wait_for "farther ones" shows_fewer_than "$near"
xdotool mousemove 700 20 key Escape ctrl+z
wait_for "the near ones again" title_contains "$(printf "%'d" "$near" 2>/dev/null || echo "$near")"

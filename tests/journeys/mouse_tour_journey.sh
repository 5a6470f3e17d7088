#!/usr/bin/env bash
# Somebody who touches no key makes a tour of five steps of his own city with the mouse alone: he finds it on the map, goes to a
# partner, to the partner's partners and to a program, moves a step, presents the tour and comes back.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly TOURS="$ARTIFACTS/home/.local/share/sister-atlas/tours"
readonly DISC="393 371" # Honolulu's, once the wheel was turned over it
rm "$PREFERENCES"       # he sees the first hints

captions() { # in their order, as the file has them
  sed -n 's/.*"caption": "\(.*\)",*/\1/p' "$TOURS/my-tour.json" 2>/dev/null
}

has_captions() {
  [[ "$(captions | wc -l)" == "$1" ]] && ! captions | grep -q '^$'
}


is_beyond() { # CITY: another one alone is selected
  [[ -n "$(fact selection)" && "$(fact selection)" != "$1" ]]
}

is_fourth() { # CAPTION
  [[ "$(captions | sed -n 4p)" == "$1" ]]
}

actions=0
click() { # CONTROL
  actions=$((actions + 1))
  click_control "$1"
}

# add_step NUMBER: what the map shows, with the caption that it gets.
add_step() {
  click "Drawer/Add this view"
  wait_until "step $1 with its caption" has_captions "$1"
}

start_screen 1440x900x24
start_atlas --fresh
wait_for partnerships 31011

click "First hints/Got it"
xdotool mousemove 400 388
for _ in 1 2 3 4 5 6 7 8 9 10; do
  xdotool click 4
  wait_for_done
done
# shellcheck disable=SC2086 # two words
xdotool mousemove $DISC
wait_for_done
xdotool click 1
actions=$((actions + 2))
wait_for selection Honolulu

click "Top bar/Explore"
click "Top bar/Tour"
add_step 1
click "Details/The partnership with Seoul*"
wait_for selection "Honolulu – Seoul"
add_step 2
click "Details/Seoul*"
wait_for selection Seoul
add_step 3
click Details/partner # the first one
wait_until "its partner" is_beyond Seoul
add_step 4
click "Details/Clear the selection*"
click "Filters/Youth and education"
wait_until "youth and education alone" shows_between 1000 10000
click "Zoom/Show the whole map*"
add_step 5
((actions <= 25)) || fail "it took $actions actions"

# The last step is dragged before the one above it.
dragged="$(captions | tail -1)"
# shellcheck disable=SC2046
xdotool mousemove $(control_centre "Drawer/$dragged")
wait_until "the pointer on the last step" control_is "Drawer/$dragged" hovered
xdotool mousedown 1
wait_for_done
read -r left top width height rest <<<"$(control "Drawer/$dragged")"
for above in 14 28; do
  xdotool mousemove "$((left + width / 2))" "$((top + height / 2 - above))"
  wait_for_done
done
xdotool mouseup 1
wait_for_done
wait_until "the step to stand one place higher" is_fourth "$dragged"

# The show: clicks lead on; a right click brings notes and buttons, one of which ends it.
click "Drawer/Present the tour*"
wait_for mode present
wait_for arrived yes
wait_for step 1
for step in 2 3 4 5; do
  xdotool click 1
  wait_for step "$step"
  wait_for arrived yes
done
xdotool click 3
click "Presenter/End show"
wait_for mode explore
quit_atlas
echo "mouse tour journey: done, $actions actions"

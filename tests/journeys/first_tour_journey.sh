#!/usr/bin/env bash
# Somebody who has never been here makes a tour of five steps of her own city with the keyboard alone, in few keys and without
# writing a caption, takes a step back and brings it again, deletes the tour and has it back, and presents it.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly TOURS="$ARTIFACTS/home/.local/share/sister-atlas/tours"
rm "$PREFERENCES" # she sees the first hints

captions() { # in their order, as the file has them
  sed -n 's/.*"caption": "\(.*\)",*/\1/p' "$TOURS/my-tour.json" 2>/dev/null
}

has_captions() {
  [[ "$(captions | wc -l)" == "$1" ]] && ! captions | grep -q '^$'
}

actions=0
act() { # KEY...: each is an action
  actions=$((actions + $#))
  key "$@"
}

find_city() { # WORDS SELECTION: typed words are one action
  act ctrl+f
  xdotool type "$1"
  actions=$((actions + 1))
  wait_for_control "search/$2*"
  act Return
  wait_for selection "$2"
}

# add_step NUMBER: what the map shows; the caption that it gets is kept.
add_step() {
  act ctrl+d
  wait_for_control_state "Drawer/Caption: what the room reads" active
  act Escape
  wait_until "step $1 with its caption" has_captions "$1"
}

start_screen 1440x900x24
start_atlas --fresh
wait_for partnerships 31011

find_city hays Hays
act shift+F8
wait_until "the view of tours" control_is_there "Drawer/Add this view"
add_step 1
find_city "culver city" "Culver City"
add_step 2
find_city kaizuka Kaizuka
add_step 3
find_city auckland Auckland
add_step 4
act ctrl+f
xdotool type japan
actions=$((actions + 1))
wait_for_control "search/Japan*"
act Return
wait_until "Japan alone" shows_between 100 5000
add_step 5
[[ "$(captions | head -1)" == "{city} has {partners} partners" ]] || fail "the first caption is $(captions | head -1)"
((actions <= 40)) || fail "it took $actions actions"

# Undo goes back in the time line of tour and map together.
act ctrl+z
wait_until "the step to be gone" has_captions 4
act ctrl+shift+z
wait_until "the step to be back" has_captions 5

# The whole tour goes, and comes back by the same key.
click_control Drawer/Tours
click_control "Drawer/Delete this tour"
wait_until "the file to be put away" test -f "$TOURS/deleted/my-tour.json"
[[ ! -e "$TOURS/my-tour.json" ]] || fail "the tour is still there"
key ctrl+z
wait_until "the tour to be back" has_captions 5

xdotool key F5
wait_for mode present
wait_for arrived yes
wait_for step 1
for step in 2 3 4 5; do
  xdotool key Next
  wait_for step "$step"
  wait_for arrived yes
done
key Escape
wait_for mode explore
quit_atlas
echo "first tour journey: done, $actions actions"

#!/usr/bin/env bash
# A person makes a tour of two cities without a mouse, gives it words, changes its order, takes an edit back, and finds
# it again on the next day.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly TOUR="$ARTIFACTS/home/.local/share/sister-atlas/tours/my-tour.json"

captions() { # in their order, as the file has them
  sed -n 's/.*"caption": "\(.*\)",*/\1/p' "$TOUR" 2>/dev/null | tr '\n' '|'
}

captions_are() {
  [[ "$(captions)" == "$1" ]]
}

find_city() {
  key ctrl+f
  xdotool type "$1"
  wait_for_control "search/$2*"
  key Return
  wait_for selection "$2"
}

# press_until_focused KEY CONTROL...: again and again, until one of them has the keyboard.
press_until_focused() {
  local key="$1" presses name
  shift
  for presses in {1..20}; do
    key "$key"
    for name in "$@"; do
      if control_is "$name" focused; then return; fi
    done
  done
  fail "$presses times $key did not lead to $*"
}

start_screen 1440x900x24
start_atlas --fresh
wait_for partnerships 31011

find_city hays Hays
key shift+F8
wait_until "the view of tours" control_is_there "Drawer/Add this view"
key ctrl+d
wait_for_control_state "Drawer/Caption: what the room reads" active
xdotool type "{city} has {partners} partners"
wait_for_control "Drawer/Hays has 2 partners"
wait_until "the file" captions_are "{city} has {partners} partners|"
shot first
key Escape

find_city "culver city" "Culver City"
key ctrl+d
wait_for_control_state "Drawer/Caption: what the room reads" active
xdotool type "Second"
wait_until "the second step" captions_are "{city} has {partners} partners|Second|"
key Escape

# The order, by keyboard, and back.
press_until_focused F6 "Drawer/The tour's title" "Drawer/view" "Drawer/Tour"
press_until_focused Down "Drawer/Second"
key ctrl+Up
wait_until "the other order" captions_are "Second|{city} has {partners} partners|"
click_control "Drawer/Undo the last edit of the tour*"
wait_until "the order of before" captions_are "{city} has {partners} partners|Second|"
shot second
quit_atlas

# The next day.
start_atlas --fresh
wait_for partnerships 31011
key shift+F8
wait_for_control "Drawer/Hays has 2 partners"
click_control "Drawer/Hays has 2 partners"
wait_for selection "Hays"
"$ATLAS" check "$TOUR" >"$ARTIFACTS/check.txt" 2>&1 || fail "check does not like the tour: $(cat "$ARTIFACTS/check.txt")"
grep -q "2 steps of tours" "$ARTIFACTS/check.txt" || fail "check did not read two steps: $(cat "$ARTIFACTS/check.txt")"
quit_atlas

echo "tour journey: done"

#!/usr/bin/env bash
# A person opens the atlas on a dense screen: the first window is as large there as on an ordinary one, and comes back as it was left.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

size_is() {
  [[ "$(xdotool search --onlyvisible --name "Sister Cities Atlas — " getwindowgeometry | awk '/Geometry/ { print $2 }')" == "$1" ]]
}

start_screen 1920x1200x24
echo "Xft.dpi: 120" | xrdb -nocpp -merge # a quarter denser than usual
start_atlas
wait_until "a window of 1440x900 design pixels" size_is 1800x1125
wait_for partnerships 31011
read -r _ _ width _ <<<"$(panel "Top bar")"
((width == 1770)) || fail "the top bar is $width pixels wide instead of 1770" # 1440 less two margins of 12, 1.25 times
xdotool search --onlyvisible --name "Sister Cities Atlas — " windowsize 1200 800
wait_until "the smaller window" size_is 1200x800
quit_atlas
start_atlas
wait_until "the window as it was left" size_is 1200x800
quit_atlas
echo "dense screen journey: done"

#!/usr/bin/env bash
# A person opens the atlas, clicks the first country, sees the arcs change, looks closer, and takes it all back.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# The map beside the panels, in the window of 1216x760 on a screen of 1280x800.
readonly MAP=600x560+360+90

start_screen 1280x800x24
start_atlas
xdotool mousemove 700 740 # open sea, nothing to hover
wait_for "all partnerships" title_contains "30,075 partnerships · 19,039 cities · 214 countries"
xdotool key ctrl+l # names like to stay where they were last: what comes back is the map
shot all

click 40 226 # the first row of "Countries"
wait_for "one country" title_contains "5,962 partnerships"
xdotool mousemove 700 740
shot one_country
changed="$(difference "$ARTIFACTS/all.png" "$ARTIFACTS/one_country.png" "$MAP")"
((changed > 20000)) || fail "only $changed pixels of the map changed with the filter"

xdotool key ctrl+z
wait_for "undo" title_contains "30,075 partnerships"
xdotool mousemove 700 740
shot undone
left="$(difference "$ARTIFACTS/all.png" "$ARTIFACTS/undone.png" "$MAP")"
((left == 0)) || fail "$left pixels of the map differ after undo"

xdotool key ctrl+l 7
shot globe
changed="$(difference "$ARTIFACTS/all.png" "$ARTIFACTS/globe.png" "$MAP")"
((changed > 50000)) || fail "the globe changed only $changed pixels"

xdotool key Tab
shot bare
xdotool key Tab
shot panels_again
left="$(difference "$ARTIFACTS/globe.png" "$ARTIFACTS/panels_again.png")"
((left == 0)) || fail "$left pixels differ after hiding and showing the panels"

xdotool key ctrl+q
wait "$atlas_pid" || fail "the atlas ended with an error"
echo "filter journey: done"

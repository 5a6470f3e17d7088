#!/usr/bin/env bash
# A person opens the atlas for the first time, closes the hints, finds a city, a country and a command by typing, and
# looks at the sheet of keys.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# The map beside the panels, in the window of 1216x760 on a screen of 1280x800.
readonly MAP=560x440+340+80
readonly HINTS=480x204+392+544

quit_atlas() {
  xdotool key ctrl+q
  wait "$atlas_pid" || fail "the atlas ended with an error"
}

start_screen 1280x800x24
rm -r "$ARTIFACTS/config"
start_atlas
xdotool mousemove 200 100 # over a panel: nothing on the map is hovered
wait_for "all partnerships" title_contains "30,075 partnerships"
shot first_start
click 808 716 # "Got it"
xdotool mousemove 200 100
shot hints_closed
expect_change first_start hints_closed 8000 "the hints did not close" "$HINTS"
[[ -s "$PREFERENCES" ]] || fail "nothing remembers that the hints were closed"
quit_atlas
start_atlas
xdotool mousemove 200 100
wait_for "all partnerships" title_contains "30,075 partnerships"
shot second_start
expect_same hints_closed second_start "the hints came back" "$HINTS"

xdotool type hays # just typing searches, and no letter is lost
shot found
expect_change second_start found 20000 "nothing was found" 420x180+460+20
xdotool key Return
shot at_hays
expect_change second_start at_hays 50000 "the map did not fly to Hays"

xdotool key ctrl+f type japan
xdotool sleep 0.5 key Return
wait_for "the country as a filter" title_contains "1,428 partnerships"
xdotool key ctrl+z
wait_for "undo" title_contains "30,075 partnerships"
xdotool key ctrl+f type "qqqq"
shot nothing_found
xdotool key Escape
shot before_globe
expect_change nothing_found before_globe 8000 "the search did not close" 420x80+460+20
xdotool key slash # opens it as well, empty
shot slash
expect_change before_globe slash 8000 "the stroke did not open the search" 420x80+460+20
xdotool key Escape
shot after_slash
expect_same before_globe after_slash "the search left something behind" "$MAP"

xdotool key ctrl+k type globe
shot palette
expect_change before_globe palette 8000 "the palette did not open"
xdotool key Return
shot globe
expect_change before_globe globe 20000 "the palette did not show the globe"

xdotool key F1
shot keys
expect_change globe keys 50000 "the sheet of keys did not open"
xdotool key ctrl+t # closes, and does not change the theme
shot keys_closed
expect_same globe keys_closed "the sheet of keys did not close"

quit_atlas
echo "search journey: done"

#!/usr/bin/env bash
# A person opens the atlas for the first time, closes the hints, finds a city, a country and a command by typing, and
# looks at the sheet of keys.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1280x800x24
rm -r "$ARTIFACTS/config"
start_atlas
wait_for partnerships 31011
shot first_start
MAP="$(geometry Map)"
HINTS="$(geometry "First hints")"
click_control "First hints/Got it"
wait_until "the hints to close" panel_is_closed "First hints"
shot hints_closed
expect_change first_start hints_closed 8000 "the hints did not close" "$HINTS"
[[ -s "$PREFERENCES" ]] || fail "nothing remembers that the hints were closed"
quit_atlas
start_atlas
wait_for partnerships 31011
shot second_start
expect_same hints_closed second_start "the hints came back" "$HINTS"

xdotool type hays # just typing searches, and no letter is lost
wait_for_control "search/Hays*"
shot found
FOUND="$(geometry search)"
expect_change second_start found 20000 "nothing was found" "$FOUND"
key Return
wait_for selection "Hays*"
shot at_hays
expect_change second_start at_hays 50000 "the map did not fly to Hays"

key ctrl+f
xdotool type japan
wait_for_control search/Japan
key Return
wait_for partnerships 1508 # the country as a filter
key ctrl+z
wait_for partnerships 31011
key ctrl+f
xdotool type "qqqq"
shot nothing_found
NOTHING="$(geometry search)"
key Escape
wait_until "the search to close" panel_is_closed search
shot before_globe
expect_change nothing_found before_globe 8000 "the search did not close" "$NOTHING"
key slash # opens it as well, empty
wait_until "the search" panel_is_open search
shot slash
expect_change before_globe slash 8000 "the stroke did not open the search" "$(geometry search)"
key Escape
shot after_slash
expect_same before_globe after_slash "the search left something behind" "$MAP"

key ctrl+k
xdotool type globe
wait_for_control "palette/*"
shot palette
expect_change before_globe palette 8000 "the palette did not open"
key Return
wait_for projection orthographic
shot globe
expect_change before_globe globe 20000 "the palette did not show the globe"

key F1
wait_until "the sheet of keys" panel_is_open Keys
shot keys
expect_change globe keys 50000 "the sheet of keys did not open"
key ctrl+t # closes, and does not change the theme
shot keys_closed
expect_same globe keys_closed "the sheet of keys did not close"

quit_atlas
echo "search journey: done"

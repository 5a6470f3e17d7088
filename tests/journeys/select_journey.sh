#!/usr/bin/env bash
# A person finds a city, compares it with another, follows the chain between them, goes back with Esc and undo, and
# looks into the table and takes it home.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# The map beside the panels, and the panel at the right, in the window of 1216x760 on a screen of 1280x800.
readonly MAP=520x420+340+100
readonly DETAILS=320x380+880+70
readonly TABLE=860x200+340+520

start_screen 1280x800x24
start_atlas
xdotool mousemove 200 100 # over a panel: nothing on the map is hovered
wait_for "all partnerships" title_contains "30,075 partnerships"
shot start

xdotool key ctrl+f type "turi"
shot found
xdotool key Return
shot turi
expect_change start turi 30000 "the panel of Türi did not open" "$DETAILS"
expect_change start turi 60000 "the map did not show Türi" "$MAP"

xdotool key Escape
shot let_go
expect_change turi let_go 20000 "Esc did not let go of Türi" "$DETAILS"
xdotool key ctrl+z
shot selected_again
expect_same turi selected_again "undo did not select Türi again" "$DETAILS"

xdotool key F8
shot table
expect_change selected_again table 60000 "the table did not open" "$TABLE"
click 811 405 # "Export CSV"
wait_for "the file" compgen -G "$ARTIFACTS/home/sister-cities-*.csv"
rows="$(wc -l <"$(compgen -G "$ARTIFACTS/home/sister-cities-*.csv")")"
((rows == 30076)) || fail "the file has $rows lines where 30076 were expected"

rm "$ARTIFACTS/home/"sister-cities-*.csv
click 40 226 # the first row of "Countries", while the table is open
wait_for "one country" title_contains "5,962 partnerships"
click 811 405
wait_for "the second file" compgen -G "$ARTIFACTS/home/sister-cities-*.csv"
rows="$(wc -l <"$(compgen -G "$ARTIFACTS/home/sister-cities-*.csv")")"
((rows == 5963)) || fail "the table did not follow the filter: $rows lines where 5963 were expected"
xdotool key ctrl+z
wait_for "all partnerships again" title_contains "30,075 partnerships"
xdotool mousemove 200 100
shot table
xdotool mousemove 200 100 key F8
shot table_closed
expect_change table table_closed 60000 "the table did not close" "$TABLE"

xdotool key ctrl+q
wait "$atlas_pid" || fail "the atlas ended with an error"
echo "select journey: done"

#!/usr/bin/env bash
# A person finds a city, compares it with another, follows the chain between them, goes back with Esc and undo, and
# looks into the table and takes it home.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1280x800x24
start_atlas
wait_for partnerships 31011
shot start

key ctrl+f
xdotool type "turi, estonia"
wait_for_control "search/Türi*"
shot found
key Return
wait_for selection "Türi*"
shot turi
MAP="$(geometry Map)"
DETAILS="$(geometry Details)"
expect_change start turi 30000 "the panel of Türi did not open" "$DETAILS"
expect_change start turi 60000 "the map did not show Türi"

key Escape
wait_for selection ""
shot closed
expect_change turi closed 20000 "Esc did not close Türi" "$DETAILS"
key ctrl+z
wait_for selection "Türi*"
shot selected_again
expect_same turi selected_again "undo did not select Türi again" "$DETAILS"

key F8
shot table
TABLE="$(geometry Drawer)"
expect_change selected_again table 60000 "the table did not open" "$TABLE"
click_control "Drawer/Export CSV"
wait_until "the file" compgen -G "$ARTIFACTS/home/sister-cities-*.csv"
rows="$(wc -l <"$(compgen -G "$ARTIFACTS/home/sister-cities-*.csv")")"
((rows == 31012)) || fail "the file has $rows lines where 31012 were expected"

rm "$ARTIFACTS/home/"sister-cities-*.csv
click_control Filters/Germany # while the table is open
wait_for partnerships 6085
click_control "Drawer/Export CSV"
wait_until "the second file" compgen -G "$ARTIFACTS/home/sister-cities-*.csv"
rows="$(wc -l <"$(compgen -G "$ARTIFACTS/home/sister-cities-*.csv")")"
((rows == 6086)) || fail "the table did not follow the filter: $rows lines where 6086 were expected"
key ctrl+z
wait_for partnerships 31011
shot table
click_control "Drawer/Find in City" # Enter leads from the search to the first row, another selects it
xdotool type --delay 60 Hays
key Return
wait_for_control_state Drawer/row focused
wait_for selection "Türi*"
key Return
wait_for selection "Hays – *"
key ctrl+z
wait_for selection "Türi*"
click_control "Drawer/Clear search"
key F8
wait_until "the table to close" panel_is_closed Drawer
shot table_closed
expect_change table table_closed 60000 "the table did not close" "$TABLE"

quit_atlas
echo "select journey: done"

#!/usr/bin/env bash
# A person reads the network in figures, sees them follow a filter, chooses a pair of countries in the matrix by
# keyboard, and takes it back.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1280x800x24
start_atlas
wait_for partnerships 31011
shot start

key F10
shot measures # at rest: everything is measured
FIGURES="$(geometry_below Drawer/Measures)" # without the tabs, one of which has the keyboard for a while
expect_change start measures 60000 "the measures did not open" "$FIGURES"
click_control Filters/Germany
wait_for partnerships 6085
shot of_germany
expect_change measures of_germany 3000 "the figures did not follow the filter" "$FIGURES"
key ctrl+z
wait_for partnerships 31011
shot measures_again
expect_same measures measures_again "the figures are not those of the whole network again" "$FIGURES"

key ctrl+m
shot matrix
CELLS="$(geometry Drawer/cells)"
expect_change measures_again matrix 60000 "the matrix did not open" "$CELLS"
key Right # Germany and France
shot moved
expect_change matrix moved 500 "the cursor did not move" "$CELLS"
key Return
wait_for partnerships 1221 # the pair
key space
wait_for partnerships 31011
key Left Down space # the same pair the other way round
wait_for partnerships 1221
key ctrl+z
wait_for partnerships 31011
key Home Left space # the heading of the row of France
wait_for selection France
shot country
expect_change moved country 20000 "the country was not selected" "$(geometry Details)"

xdotool key Escape F10 ctrl+q # while measures are on their way
wait "$atlas_pid" || fail "the atlas ended with an error"
echo "measures journey: done"

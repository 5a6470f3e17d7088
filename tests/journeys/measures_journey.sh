#!/usr/bin/env bash
# A person reads the network in figures, sees them follow a filter, chooses a pair of countries in the matrix by
# keyboard, and takes it back.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# The figures below their heading, and the cells of the matrix, in the window of 1216x760 on a screen of 1280x800.
readonly FIGURES=820x230+350+510
readonly CELLS=660x180+510+500

start_screen 1280x800x24
start_atlas
xdotool mousemove 200 100 # over a panel: nothing on the map is hovered
wait_for "all partnerships" title_contains "30,075 partnerships"
shot start

xdotool key F10
shot measures # at rest: everything is measured
expect_change start measures 60000 "the measures did not open" "$FIGURES"
click 40 226 # the first row of "Countries"
xdotool mousemove 200 100
wait_for "one country" title_contains "5,962 partnerships"
shot of_germany
expect_change measures of_germany 3000 "the figures did not follow the filter" "$FIGURES"
xdotool key ctrl+z
wait_for "undo" title_contains "30,075 partnerships"
shot measures_again
expect_same measures measures_again "the figures are not those of the whole network again" "$FIGURES"

xdotool key ctrl+m
shot matrix
expect_change measures_again matrix 60000 "the matrix did not open" "$CELLS"
xdotool key Right # Germany and France
shot moved
expect_change matrix moved 500 "the cursor did not move" "$CELLS"
xdotool key Return
wait_for "the pair" title_contains "1,206 partnerships"
xdotool key space
wait_for "every pair" title_contains "30,075 partnerships"
xdotool key Left Down space # the same pair the other way round
wait_for "another pair" title_contains "1,206 partnerships"
xdotool key ctrl+z
wait_for "undo" title_contains "30,075 partnerships"
xdotool key Home Left space # the heading of the row of France
shot country
expect_change moved country 20000 "the country was not selected" 300x300+900+70

xdotool key Escape F10 ctrl+q # while measures are on their way
wait "$atlas_pid" || fail "the atlas ended with an error"
echo "measures journey: done"

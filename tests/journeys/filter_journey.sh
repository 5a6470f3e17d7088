#!/usr/bin/env bash
# A person opens the atlas, clicks the first country, sees the arcs change, looks closer, and takes it all back.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1280x800x24
start_atlas
wait_until "all partnerships" title_contains "31,011 partnerships (264 ended) · 19,773 places · 214 countries"
MAP="$(geometry Map)"
key ctrl+l # names like to stay where they were last: what comes back is the map
shot all

click_control Filters/Germany
wait_until "one country" title_contains "6,085 partnerships"
shot one_country
expect_change all one_country 20000 "the map did not follow the filter"

key ctrl+z
wait_until "undo" title_contains "31,011 partnerships"
shot undone
expect_same all undone "the map differs after undo" "$MAP"

key ctrl+l 7
shot globe
expect_change all globe 50000 "the globe did not show"

key Tab
wait_until "the panels to go" panel_is_closed Filters
shot bare
key Tab
wait_until "the panels to come back" panel_is_open Filters
shot panels_again
expect_same globe panels_again "hiding and showing the panels left something behind"

quit_atlas
echo "filter journey: done"

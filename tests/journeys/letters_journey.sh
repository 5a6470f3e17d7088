#!/usr/bin/env bash
# A person types letters that no name of the network has, in scripts that run to the right and to the left, and enlarges the
# interface: each time the type is loaded anew, and nothing is lost.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1280x800x24
start_atlas
wait_for partnerships 31011
shot start
FILTERS="$(geometry Filters)"

# type_in LAYOUT TEXT SHOT: into the search, with the keyboard of a country that has those letters.
type_in() {
  key ctrl+f
  setxkbmap "$1"
  xdotool type "$2"
  wait_for_done # before its keys mean something else
  setxkbmap us
  shot "$3"
  FIELD="$(geometry "search/field")"
  key Escape
  wait_until "the search to close" panel_is_closed search
}

# expect_letters SHOT: they are there, and not the sign that stands for those that are missing.
type_in us "???" missing
expect_letters() {
  expect_change missing "$1" 40 "the letters of $1 are missing" "$FIELD"
  expect_same start "$1" "panels went with the former type" "$FILTERS"
}
type_in ge "აბგ" georgian
expect_letters georgian
type_in il "תל" hebrew
expect_letters hebrew

# As they are read, from right to left: the first letter is at the right.
type_in il "לת" turned
expect_change hebrew turned 10 "the order of letters does not count" "$FIELD"

key ctrl+shift+plus
shot enlarged
expect_change start enlarged 3000 "the interface is not enlarged" "$FILTERS"
[[ "$(convert "$ARTIFACTS/enlarged.png" -crop "$FILTERS" -format '%k' info:)" -gt 50 ]] || fail "the panels are gone"
quit_atlas

#!/usr/bin/env bash
# A person who uses no mouse: chooses a filter, saves the view, changes everything, comes back to the view, also on the
# next day; then makes the interface larger, walks over the map and draws the view on the command line.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# The map beside the panels, and the panel at the right, in the window of 1216x760 on a screen of 1280x800.
readonly MAP=600x560+360+90
readonly DETAILS=320x380+880+70
readonly VIEWS="$ARTIFACTS/home/.local/share/sister-atlas/views.json"

pictures_are() {
  (($(find "$(dirname "$VIEWS")/views" -name '*.png' | wc -l) == $1))
}

# expect_alike A B WHAT: lines may lie a quarter of a pixel elsewhere, because what was traced at another zoom is kept; a
# thousandth of the map's pixels shows it.
expect_alike() {
  local changed
  changed="$(difference "$ARTIFACTS/$1.png" "$ARTIFACTS/$2.png" "$MAP")"
  ((changed <= 336)) || fail "$3: $changed pixels changed from $1 to $2"
}

start_screen 1280x800x24
start_atlas
xdotool mousemove 1270 790 # away from the window
wait_for "all partnerships" title_contains "30,075 partnerships"
shot start

xdotool key F6
shot focused
expect_change start focused 300 "F6 shows no ring in the filters" 300x60+10+90
xdotool key Down Down space # past the field to search in, to the first country
wait_for "one country" title_contains "5,962 partnerships"
# Without names on the map: which of them have room depends on those that were there before.
xdotool key Escape 5 bracketright ctrl+l
shot germany
xdotool key ctrl+s
wait_for "the view" grep -q '"name": "Germany"' "$VIEWS"
wait_for "its picture" pictures_are 1

xdotool key ctrl+BackSpace
wait_for "no filter" title_contains "30,075 partnerships"
xdotool key 7 ctrl+t ctrl+l plus plus
shot changed
expect_change germany changed 100000 "nothing changed"

xdotool key ctrl+o
shot gallery
expect_change changed gallery 20000 "the gallery did not open"
xdotool key Return
wait_for "the filter of the view" title_contains "5,962 partnerships"
shot back
expect_alike germany back "the view is not as it was saved"
xdotool key ctrl+z
wait_for "undo" title_contains "30,075 partnerships"
shot undone
expect_change back undone 100000 "undo did not lead back"

xdotool key ctrl+o
shot gallery_again
xdotool key F2
shot renaming # the field has the keyboard
xdotool key ctrl+a type "Mine"
shot renamed
xdotool key Return
wait_for "the new name" grep -q '"name": "Mine"' "$VIEWS"
xdotool key Delete
wait_for "the view to go" bash -c "! grep -q Mine '$VIEWS'"
xdotool key ctrl+z
wait_for "the view to come back" grep -q '"name": "Mine"' "$VIEWS"
xdotool key Escape ctrl+q
wait "$atlas_pid" || fail "the atlas ended with an error"

start_atlas
xdotool mousemove 1270 790 # a screen without windows begins anew
wait_for "all partnerships" title_contains "30,075 partnerships"
xdotool key ctrl+o
sleep 1
xdotool key Return
wait_for "the filter of the view" title_contains "5,962 partnerships"
shot next_day
expect_alike germany next_day "on the next day the view is another"

xdotool key ctrl+plus ctrl+plus ctrl+plus
shot larger
expect_change next_day larger 100000 "the interface did not grow" 1216x760+0+0
xdotool key shift+Right
shot marked
expect_change larger marked 3000 "no city was marked" 1216x700+0+60
xdotool key Return
shot selected
expect_change marked selected 20000 "the marked city was not selected" "$DETAILS"
xdotool key Escape Escape ctrl+0 ctrl+q
wait "$atlas_pid" || fail "the atlas ended with an error"

HOME="$ARTIFACTS/home" "$ATLAS" export "$ARTIFACTS/exported.png" --size 640x360 --view "$VIEWS#mine" || fail "no export"
rows="$("$ATLAS" list --view "$VIEWS#mine" | wc -l)"
((rows == 5963)) || fail "the view lists $rows lines where 5963 were expected"
echo "view journey: done"

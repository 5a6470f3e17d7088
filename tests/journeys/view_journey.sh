#!/usr/bin/env bash
# A person who uses no mouse: chooses a filter, saves the view, changes everything, comes back to the view, also on the
# next day; then makes the interface larger, walks over the map and draws the view on the command line.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly VIEWS="$ARTIFACTS/home/.local/share/sister-atlas/views.json"

pictures_are() {
  (($(find "$(dirname "$VIEWS")/views" -name '*.png' | wc -l) == $1))
}

# expect_alike A B WHAT: lines may lie a quarter of a pixel elsewhere, because what was traced at another zoom is kept; a
# thousandth of the map's pixels shows it.
expect_alike() {
  local changed width height
  IFS='x+' read -r width height _ <<<"$MAP"
  changed="$(difference "$ARTIFACTS/$1.png" "$ARTIFACTS/$2.png" "$MAP")"
  ((changed <= width * height / 1000)) || fail "$3: $changed pixels changed from $1 to $2"
}

start_screen 1280x800x24
start_atlas
wait_for partnerships 31011
shot start
MAP="$(geometry Map)"

key F6
wait_for_control_state "Filters/Countries" focused
shot focused
expect_change start focused 300 "F6 shows nothing in the filters" "$(geometry Filters)"
key Down Down space # past the field to search in, to the first country
wait_for partnerships 6085
# Without names on the map: which of them have room depends on those that were there before.
key Escape 5 bracketright ctrl+l
shot germany
xdotool key ctrl+s
wait_until "the view" grep -q '"name": "Germany"' "$VIEWS"
wait_until "its picture" pictures_are 1

key ctrl+BackSpace
wait_for partnerships 31011
key 7 ctrl+t ctrl+l plus plus
shot changed
expect_change germany changed 100000 "nothing changed"

key ctrl+o
wait_until "the gallery" panel_is_open Gallery
shot gallery
expect_change changed gallery 20000 "the gallery did not open"
key Return
wait_for partnerships 6085 # the filter of the view
shot back
expect_alike germany back "the view is not as it was saved"
key ctrl+z
wait_for partnerships 31011
shot undone
expect_change back undone 100000 "undo did not lead back"

key ctrl+shift+b # arcs along ways that they share
shot bundled
expect_change undone bundled 30000 "arcs are not bundled" "$MAP"
key ctrl+shift+b
shot unbundled
expect_alike undone unbundled "great circles did not come back"

key ctrl+o F2
wait_for_control_state Gallery/name active # the field has the keyboard
key ctrl+a
xdotool type "Mine"
key Return
wait_until "the new name" grep -q '"name": "Mine"' "$VIEWS"
key Delete
wait_until "the view to go" bash -c "! grep -q Mine '$VIEWS'"
key ctrl+z
wait_until "the view to come back" grep -q '"name": "Mine"' "$VIEWS"
key Escape
quit_atlas

start_atlas
wait_for partnerships 31011
key ctrl+o
wait_for_control Gallery/Mine
key Return
wait_for partnerships 6085
shot next_day
expect_alike germany next_day "on the next day the view is another"

key ctrl+plus ctrl+plus ctrl+plus
shot larger
IFS=x read -r width height _ <<<"$SCREEN"
expect_change next_day larger 100000 "the interface did not grow" "${width}x$height+0+0"
key shift+Right
shot marked
expect_change larger marked 3000 "no city was marked" "${width}x$height+0+0"
key Return
wait_until "the panel of the city" panel_is_open Details
shot selected
expect_change marked selected 20000 "the marked city was not selected" "$(geometry Details)"
key Escape Escape ctrl+0
quit_atlas

HOME="$ARTIFACTS/home" "$ATLAS" export "$ARTIFACTS/exported.png" --size 640x360 --view "$VIEWS#mine" || fail "no export"
rows="$("$ATLAS" list --view "$VIEWS#mine" | wc -l)"
((rows == 6086)) || fail "the view lists $rows lines where 6086 were expected"
echo "view journey: done"

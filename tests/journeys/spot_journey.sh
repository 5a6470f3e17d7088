#!/usr/bin/env bash
# Where the map is crowded: a person rests there, reaches the list with the mouse, walks down it and chooses; the same by keys.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# rest_on X Y: until the list is open.
rest_on() {
  xdotool mousemove "$1" "$2"
  wait_until "the list of what is here" panel_is_open Here
}

# first_place: the name of the first row.
has_selection() { [[ -n "$(fact selection)" ]]; }
first_place() { awk -F '\t' '$1 == "control" && $2 == "Here" && $3 == "place" { print $4; exit }' "$CONTROLS"; }

start_screen 1280x800x24
start_atlas --fresh --center 7.5,51.5 --zoom 5
wait_for_done
rest_on 660 420
shot list
MAP="$(geometry Map)"
wait_for selection ""

# Away from it, it goes.
move_pointer_away
wait_until "the list to go" panel_is_closed Here

# With the mouse: onto the card, a row, a click.
rest_on 660 420
place="$(first_place)"
[[ -n "$place" ]] || fail "no place is listed"
read -r left top <<<"$(control_centre "Here/$place")"
xdotool mousemove "$(((660 + left) / 2))" "$(((420 + top) / 2))"
xdotool mousemove "$left" "$top"
wait_until "the row under the pointer" control_is "Here/$place" hovered
shot lit
expect_change list lit 200 "the map does not light what is pointed at"
xdotool click 1
wait_for selection "${place%%,*}*"
wait_until "the list to go" panel_is_closed Here
key Escape
wait_for selection ""

# By keyboard: Ctrl+H lists what is under the pointer, arrows walk, Esc closes, Enter chooses and gives the keys back to the map.
key 0
wait_for_done
xdotool mousemove 700 330
key ctrl+h
wait_until "the list" panel_is_open Here
key Down Escape
wait_until "Esc to close it" panel_is_closed Here
key ctrl+h Down
wait_until "the list again" panel_is_open Here
xdotool key Return
wait_until "something to be selected" has_selection
wait_until "the list to go" panel_is_closed Here
quit_atlas
echo "spot journey: done"

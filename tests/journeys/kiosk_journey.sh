#!/usr/bin/env bash
# A booth that runs alone: the tour goes round; a key begins exploring, a visitor finds her city, reads about it, goes away; the
# countdown is seen and the tour comes back. Nobody gets out without the code: not by keys, not by closing the window.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1366x768x24

cat >"$ARTIFACTS/booth.json" <<'TOUR'
{"version": 1, "title": "Our town", "steps": [
  {"caption": "{partnerships} partnerships", "seconds": 3},
  {"caption": "{city} has {partners} partners", "seconds": 3, "spotlight": {"cities": ["4272782"]}}]}
TOUR

start_booth() {
  start_atlas --kiosk "$ARTIFACTS/booth.json" "$@"
  wait_for mode kiosk
  wait_for phase attracting
  wait_for arrived yes
}

# Where the middle of a control is, the pointer presses and stays.
touch_control() {
  wait_for_control "$1"
  # shellcheck disable=SC2046 # two words
  xdotool mousemove $(control_centre "$1")
  wait_until "the pointer on $1" control_is "$1" hovered
  xdotool click 1
}

start_booth --kiosk-code 24680 --idle 5

# The tour goes on by itself and begins anew; the pointer alone wakes nobody.
wait_for step 2
wait_for arrived yes
import -window root "$ARTIFACTS/tour.png"
xdotool mousemove 400 300
wait_for step 1
wait_for phase attracting

# Any key begins, and does nothing else.
xdotool key Escape
wait_for phase exploring
wait_for page none
import -window root "$ARTIFACTS/exploring.png"

# The search with the booth's own keyboard; a visitor's keyboard types into it, too.
touch_control Kiosk/Search
wait_for page search
for letter in H A; do touch_control "Search/$letter"; done
wait_for query HA
xdotool type "ys"
wait_for query HAys
wait_for_control "Search/Hays"
import -window root "$ARTIFACTS/search.png"
touch_control "Search/Hays"
wait_for page none
wait_for selection "Hays*"
wait_until "the card" panel_is_open Card
wait_until "its partners" control_is_there "Card/Xinzheng*"
import -window root "$ARTIFACTS/card.png"
touch_control "Card/Xinzheng*"
wait_for selection "*–*"
wait_for_control "Card/Hays*"

# Nobody touches it: a countdown, which a touch stops, and then the tour.
wait_for phase countdown
wait_until "the countdown" panel_is_open Countdown
import -window root "$ARTIFACTS/countdown.png"
xdotool mousemove 500 700 click 1
wait_for phase exploring
wait_until "no countdown" panel_is_closed Countdown
wait_for selection "*–*" # the touch pressed nothing
wait_for phase countdown
wait_for phase attracting
wait_for step 1
wait_until "the invitation" panel_is_open Invitation

# The next visitor finds nothing of the one before.
xdotool mousemove 700 400 click 1
wait_for phase exploring
wait_for page none
wait_for selection ""
[[ "$(shown)" -gt 30000 ]] || fail "what was chosen came back: $(shown) partnerships"

# One country, one program, and all again.
touch_control Kiosk/countries
wait_for page countries
touch_control "Countries/Argentina"
wait_until "partnerships of one country" shows_between 1 2000
import -window root "$ARTIFACTS/country.png"
touch_control Kiosk/programs
touch_control "Programs/Sports"
wait_until "partnerships in sports" shows_between 1 500
import -window root "$ARTIFACTS/programs.png"
touch_control "Programs/Show on the map"
touch_control "Count/Show all"
wait_until "all partnerships" shows_between 30000 40000
touch_control "Kiosk/Back to the tour"
wait_for phase attracting

# Keys that mean something elsewhere only tell that somebody is there.
for combination in ctrl+q ctrl+k F5 F12 ctrl+s ctrl+e F11 ctrl+w; do
  xdotool key "$combination"
  wait_for phase exploring
done
wait_for mode kiosk
wait_for page none
kill -0 "$atlas_pid" || fail "a key ended the booth"

# Who closes the window is asked for the code; a wrong one does not leave.
xdotool key alt+F4
wait_for code asked
wait_until "the board" panel_is_open Code
import -window root "$ARTIFACTS/code.png"
xdotool type "11111"
xdotool key Return
wait_for code wrong
touch_control "Code/Close"
wait_for code closed
ask_window close "$(xdotool search --onlyvisible --name "Sister Cities Atlas" | sed -n 1p)"
wait_for code asked
xdotool key Escape
wait_for code closed

# On a touch screen: whoever holds the program's name. Then the right code leaves.
# shellcheck disable=SC2046
xdotool mousemove $(control_centre "Count/Sister Cities Atlas")
wait_until "the pointer on the name" control_is "Count/Sister Cities Atlas" hovered
xdotool mousedown 1
wait_for code asked
xdotool mouseup 1
for digit in 2 4 6 8 0; do touch_control "Code/$digit"; done
touch_control "Code/Leave the booth"
wait "$atlas_pid" || fail "the booth ended with an error"
[[ ! -e "$ARTIFACTS/config/sister-atlas/session.json" ]] || fail "a visitor's session was kept"
said="$(grep -v "does not let the show hold off" "$ARTIFACTS/atlas.log" || true)" # there is no desktop here
[[ -z "$said" ]] || fail "the booth said: $said"

# Without a code nothing but a signal ends it, which is said at the start, and it ends well.
start_booth
grep -q "only a signal ends it" "$ARTIFACTS/atlas.log" || fail "nothing was said of a booth without a code"
xdotool key alt+F4
wait_for phase exploring
wait_for code closed
kill -TERM "$atlas_pid"
wait "$atlas_pid" || fail "a signal ended the booth with an error"

#!/usr/bin/env bash
# A speaker starts the show with one key, goes through it as a clicker does, gives the room black and white, jumps, looks at all
# steps, and comes back to the window as it was; then presents a tour of her own from the command line.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1920x1080x24
readonly WHOLE="1920x1080+0+0"

# arrived STEP: the stage has come to it, and nothing moves.
arrived() {
  wait_for step "$1"
  wait_for arrived yes
  wait_for_done
}

# mean NAME: how light a picture is, 0 to 1.
mean() {
  convert "$ARTIFACTS/$1.png" -crop "$WHOLE" +repage -format '%[fx:mean]' info:
}

start_atlas --country France
wait_until "France alone" shows_between 1 20000
key Tab # without panels, as somebody may have left it
shot before
title_before="$(title)"

# The show begins with one key and fills the screen.
xdotool key F5
wait_for mode present
wait_for arrived yes
xdotool key g # at once, while nothing but the first step is drawn
wait_for stage overview
shot early
xdotool key g
wait_for stage map
arrived 1
shot start
expect_change early start 100000 "the overview was not seen" 1920x400+0+600
[[ "$(identify -format %wx%h "$ARTIFACTS/start.png")" == 1920x1080 ]] || fail "the screen is not as large as was thought"
expect_change before start 300000 "the show does not fill the screen" 1920x400+0+600
title_contains "Grassroots diplomacy" || fail "the title is $(title)"
key F5 shift+F5 # a clicker that is out of step
arrived 1

# On and back, with every key that a clicker or a keyboard has for it.
xdotool key Next
arrived 2
shot second
expect_change start second 20000 "the second step looks like the first" 1920x400+0+600
step=2
for forwards in Right Down space Return; do
  xdotool key "$forwards"
  arrived $((++step))
done
for backwards in Prior Left Up; do
  xdotool key "$backwards"
  arrived $((--step))
done
xdotool click 1
arrived $((++step))
xdotool key End
wait_for step 10
arrived 10
key Next # there is none
arrived 10
xdotool key Home
arrived 1
shot start_again
expect_same start start_again "the first step, come back to, is another picture"

# Black, white, and the same key again.
for black in period b; do
  key "$black"
  wait_for stage black
  shot black
  [[ "$(mean black)" == 0 ]] || fail "black is $(mean black) light"
  key "$black"
  wait_for stage map
done
for white in comma w; do
  key "$white"
  wait_for stage white
  shot white
  [[ "$(mean white)" == 1 ]] || fail "white is $(mean white) light"
  key "$white"
  wait_for stage map
done
shot start_after_white
expect_same start start_after_white "after black and white the step is another picture"

# A number and Enter; a key held down is one press.
xdotool key 3 Return
arrived 3
shot third

# All steps as pictures; a click on one goes there.
xdotool key g
wait_for stage overview
wait_for_control Steps/7
wait_for_done
shot overview
# shellcheck disable=SC2046 # two words
xdotool mousemove $(control_centre Steps/7)
wait_until "the pointer on it" control_is Steps/7 hovered
xdotool click 1
arrived 7
key g g
wait_for stage map

# Somebody drags and zooms the map: the next key flies back to the step, and only the one after it goes on.
shot seventh
xdotool mousemove 960 400
wait_for_done
xdotool mousedown 1
wait_for_done
xdotool mousemove 900 420
wait_for stage away
xdotool mousemove 700 480
wait_for_done
xdotool mouseup 1
wait_for_done
xdotool click 4 click 4
wait_for_done
shot away
expect_change seventh away 100000 "the map did not follow the hand" 1920x600+0+0
xdotool key Next
wait_for stage map
arrived 7
move_pointer_away
shot back
expect_same seventh back "the step, come back to, is another picture"
xdotool key Next
arrived 8
xdotool key Prior
arrived 7

# Keys of the window do nothing here: no search, no panel, no other projection.
key t Tab F1 F9 ctrl+k 2
wait_for mode present
wait_for stage map
wait_for step 7

# Esc leaves and does nothing else: the window is as it was, what was selected is selected.
xdotool key Escape
wait_for mode explore
move_pointer_away
shot after
expect_same before after "the window is not as it was before the show"
wait_until "the title of before" title_contains "${title_before#*— }"

# On from where it was left.
xdotool key shift+F5
wait_for mode present
arrived 7
key Escape
wait_for mode explore
quit_atlas

# A tour of her own, from the command line: it begins where it is told to, goes on by itself, and ends the program.
cat >"$ARTIFACTS/ours.json" <<'TOUR'
{"version": 1, "title": "Our town", "steps": [
  {"kind": "start", "caption": "{partnerships} partnerships, and one of them is ours", "seconds": 2},
  {"caption": "{city} has {partners} partners", "spotlight": {"cities": ["4272782"]}},
  {"kind": "blank"}]}
TOUR
session="$(md5sum "$ARTIFACTS/config/sister-atlas/session.json")"
start_atlas present "$ARTIFACTS/ours.json" --step 2
wait_for mode present
arrived 2
shot ours
xdotool key Next
arrived 3
shot blank
[[ "$(mean blank)" == 0 ]] || fail "a blank step is $(mean blank) light"
xdotool key Escape
wait "$atlas_pid" || fail "the show from the command line ended with an error"
[[ "$(md5sum "$ARTIFACTS/config/sister-atlas/session.json")" == "$session" ]] || fail "a show from the command line left a session"

start_atlas present "$ARTIFACTS/ours.json" --autoplay 1 --loop --monitor 9
wait_for step 2
wait_for step 3
wait_for step 1
xdotool key Escape
wait "$atlas_pid" || fail "the loop ended with an error"
grep -q -- "--monitor 9: there is 1 monitor" "$ARTIFACTS/atlas.log" || fail "a monitor that is not there is not told"

# A damaged tour opens no window.
echo '{"steps": [{"seconds": "long"}]}' >"$ARTIFACTS/damaged.json"
code=0
"$ATLAS" present "$ARTIFACTS/damaged.json" >"$ARTIFACTS/damaged.out" 2>"$ARTIFACTS/damaged.err" || code=$?
((code == 2)) || fail "a damaged tour ended with $code"
[[ "$(wc -l <"$ARTIFACTS/damaged.err")" == 1 && ! -s "$ARTIFACTS/damaged.out" ]] || fail "a damaged tour is not told in one line"
echo "present journey: done"

#!/usr/bin/env bash
# Somebody in the room calls out a city: the speaker searches it on the stage, sees it with its partners, asks for another one by a
# click on the map, and the clicker leads back to the step; with reduced motion, on a stage of 4 : 3 and from a step that shows
# nothing, too.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1280x960x24

cat >"$ARTIFACTS/ours.json" <<'TOUR'
{"version": 1, "title": "Our town", "steps": [
  {"caption": "{city} has {partners} partners", "spotlight": {"cities": ["4272782"]},
   "view": {"camera": {"projection": "equal-earth", "zoom": 0}}},
  {"view": {"camera": {"projection": "azimuthal-equidistant", "zoom": 4, "center": [-99.32677, 38.87918]}}},
  {"kind": "blank"},
  {"caption": "Kenya alone", "view": {"camera": {"projection": "equal-earth", "zoom": 0}, "filter": {"country": ["KE"]}}}]}
TOUR

# arrived STEP: the stage has come to it, and nothing moves.
arrived() {
  wait_for stage "${2:-map}"
  wait_for step "$1"
  wait_for arrived yes
  wait_for_done
}

# search_for WORDS: types them into the search that is open.
search_for() {
  xdotool type "$1"
  wait_for search "open: $1"
  wait_for_done
}

# told_of NAME: the stage tells of it, and nothing moves.
told_of() {
  wait_for card "$1"
  wait_for stage away
  wait_for_done
}

start_atlas present "$ARTIFACTS/ours.json"
wait_for mode present
arrived 1
shot first

# Letters go to the search, those of a clicker's black key among them; Esc closes the search and nothing else.
key f
wait_for search "open: "
search_for "b.wg 3"
wait_for stage map
key Escape
wait_for search closed
wait_for mode present
arrived 1

# Seven rows at the most; arrows choose one, Enter takes it.
key slash
wait_for search "open: "
search_for "san"
[[ "$(grep -c $'^control\tSearch\trow' "$CONTROLS")" == 7 ]] || fail "there are not seven rows"
shot search
expect_change first search 100000 "the search is not large" 1280x600+0+0
key ctrl+a BackSpace
wait_for search "open: "
search_for "kaizuka"
xdotool key Down Up Return
wait_for search closed
told_of Kaizuka
shot kaizuka
expect_change first kaizuka 100000 "the stage does not show the city" 1280x700+0+0

# Another one from there, by a name of another language and by the mouse; then back to the step, with the search still open.
key ctrl+f
search_for "monaco di baviera"
click_control Search/Munich
told_of Munich
key f
wait_for search "open: "
xdotool key Next
wait_for search closed
arrived 1
shot back
expect_same first back "the step, come back to, is another picture"

# A click takes the city that the pointer is on; one on nothing is the next key, and so is any while no pointer is seen.
xdotool key Next
arrived 2
xdotool mousemove 638 482
wait_for pointer seen
xdotool mousemove 640 480
xdotool click 1
told_of Hays
xdotool mousemove 30 930
wait_for_done
xdotool click 1
arrived 2
xdotool mousemove 640 480
wait_for pointer seen
wait_for pointer hidden
xdotool click 1
arrived 3

# From a step that shows nothing, and back to it.
key slash
search_for "auckland"
xdotool key Return
told_of Auckland
shot auckland
xdotool key Prior
arrived 3
shot blank
[[ "$(convert "$ARTIFACTS/blank.png" -format '%[fx:mean]' info:)" == 0 ]] || fail "the blank step is not black"

# What the step's filter hides comes to light, and is hidden again with the step.
xdotool key Next
arrived 4
shot kenya
key slash
search_for "hays, ks"
xdotool key Return
told_of Hays
xdotool key Next
arrived 4
shot kenya_again
expect_same kenya kenya_again "the step's filter did not come back"

# Esc leaves the show, also from elsewhere.
key slash
search_for "kaizuka"
xdotool key Return
told_of Kaizuka
xdotool key Escape
wait "$atlas_pid" || fail "the show ended with an error"

# With reduced motion.
start_atlas --fresh
wait_for partnerships 31011
key ctrl+shift+m
xdotool key F5
wait_for mode present
arrived 1
shot still
key slash
search_for "kaizuka"
xdotool key Return
told_of Kaizuka
xdotool key Next
arrived 1
shot still_again
expect_same still still_again "with reduced motion, the step comes back as another picture"
key Escape
wait_for mode explore
quit_atlas
echo "explore stage journey: done"

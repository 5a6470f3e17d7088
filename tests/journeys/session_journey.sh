#!/usr/bin/env bash
# A person closes the window and comes back: it is as it was left. --fresh, a view that is asked for and the switch in the
# interface begin anew; what cannot be read hinders nothing.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly SESSION="$ARTIFACTS/config/sister-atlas/session.json"

has_lasting_notice() { grep -q $'^control\tNotice [0-9]*\tclose' "$CONTROLS"; }
position() { xdotool search --onlyvisible --name "Sister Cities Atlas — " getwindowgeometry | tail -n +2 | tr -s ' \n' ' '; }

start_screen 1600x1000x24
start_atlas
readonly ALL="$(shown)"
[[ ! -e "$SESSION" ]] || fail "a session was saved before anything was closed"

# Everything that comes back: filter, projection, place, theme, selection, panels, drawer, place of the window, scale.
window="$(xdotool search --onlyvisible --name "Sister Cities Atlas — ")"
xdotool windowmove --sync "$window" 90 60
xdotool windowsize --sync "$window" 1100 760
key F9 4 plus plus Left ctrl+t ctrl+l F7 # without names: each looks for its place anew
xdotool key Escape
wait_for_done
key ctrl+shift+m ctrl+plus
key slash
xdotool type Kaizuka
wait_for_done
key Return
wait_for selection "Kaizuka*"
wait_for_done
shot left
left_partnerships="$(shown)"
left_place="$(position)"
quit_atlas
[[ -s "$SESSION" ]] || fail "no session was saved"
[[ -z "$(find "$(dirname "$SESSION")" -name '*.json?*' -o -name '.*json*')" ]] || fail "something lies beside the session"

start_atlas
wait_for selection "Kaizuka*"
wait_for theme day
shot back
[[ "$(shown)" == "$left_partnerships" ]] || fail "$left_partnerships partnerships became $(shown)"
[[ "$(position)" == "$left_place" ]] || fail "the window lies at $(position) instead of $left_place"
panel_is_open Drawer || fail "the charts do not come back"
expect_same left back "as it was left"
quit_atlas

# A window that another program destroys is kept as it was, too.
start_atlas
wait_for selection "Kaizuka*"
key Escape
wait_for_done
xdotool windowclose "$(xdotool search --onlyvisible --name "Sister Cities Atlas — ")"
expect_end_without_window
start_atlas
wait_for selection ""
[[ "$(position)" == "$left_place" ]] || fail "after a loss the window lies at $(position) instead of $left_place"
quit_atlas

# What is asked for wins over it; the panels come all the same.
start_atlas --country KE
wait_for partnerships "$("$ATLAS" list --country KE 2>/dev/null | tail -n +2 | wc -l)"
wait_for theme night
panel_is_open Drawer || fail "the charts do not come back with a filter"
quit_atlas

# A window that is begun anew.
start_atlas --fresh
wait_for partnerships "$ALL"
wait_for theme night
panel_is_closed Drawer || fail "a fresh window has charts"
quit_atlas

# A file that cannot be read is told, and stays as it is.
for text in '{"version": 2, "view": {"theme": "day"}}' '{"version": 1, "panels": ['; do
  echo "$text" >"$SESSION"
  start_atlas
  wait_for partnerships "$ALL"
  wait_until "the message about it" has_lasting_notice
  quit_atlas
  [[ "$(cat "$SESSION")" == "$text" ]] || fail "the session file was touched: $text"
done

# Data that no longer know a value.
echo '{"version": 1, "view": {"filter": {"country": ["Atlantis"], "awarded": true}, "theme": "day"}, "drawer": "matrix",
 "panels": ["drawer", "top-bar"], "window": {"left": 9000, "top": 0, "width": 1000, "height": 700}}' >"$SESSION"
start_atlas
wait_for theme day
wait_until "the filter" shows_between 1 5000
panel_is_open Drawer || fail "the matrix does not come"
[[ "$(position)" == *1000x700* ]] || fail "the window is $(position)"
[[ "$(position)" != *9000* ]] || fail "the window lies beyond the screen"
quit_atlas

# Who does not want it.
sed -i 's/"opensAsLeft": true/"opensAsLeft": false/' "$PREFERENCES"
grep -q '"opensAsLeft": false' "$PREFERENCES" || fail "the preference is not there"
start_atlas
wait_for partnerships "$ALL"
wait_for theme night
quit_atlas
echo "session journey: done"

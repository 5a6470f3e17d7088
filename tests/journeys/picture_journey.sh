#!/usr/bin/env bash
# A person saves the picture with F12, then opens the export menu by keyboard; both files are whole pictures.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

pictures() {
  find "$ARTIFACTS/home" -name 'sister-cities-*.png' | sort
}
pictures_are() {
  (($(pictures | wc -l) == $1))
}

start_screen 1280x800x24
start_atlas --country JP --theme day
xdotool mousemove 700 740
shot start

xdotool key F12
wait_for "the first picture" pictures_are 1
first="$(pictures)"
[[ "$(identify -format '%wx%h' "$first")" == 1920x1080 ]] || fail "$first has the wrong size"

xdotool key ctrl+e
shot menu
changed="$(difference "$ARTIFACTS/start.png" "$ARTIFACTS/menu.png" 400x300+800+70)"
((changed > 20000)) || fail "the export menu did not open"

xdotool key Escape
shot closed
[[ -z "$(find "$ARTIFACTS/home" -maxdepth 1 ! -name '*.png' -type f)" ]] || fail "something half-written lies in the folder"

xdotool key ctrl+q
wait "$atlas_pid" || fail "the atlas ended with an error"
echo "picture journey: done"

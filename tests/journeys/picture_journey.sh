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
shot start

xdotool key F12
wait_until "the first picture" pictures_are 1
first="$(pictures)"
[[ "$(identify -format '%wx%h' "$first")" == 1920x1080 ]] || fail "$first has the wrong size"

xdotool key F12 F12 # within one second, so that only a number tells them apart
wait_until "two more pictures" pictures_are 3
(($(pictures | xargs -d '\n' sha256sum | cut -d' ' -f1 | sort -u | wc -l) == 1)) || fail "pictures of one view differ"

key ctrl+e
wait_until "the export menu" panel_is_open picture
shot menu
expect_change start menu 20000 "the export menu did not open" "$(geometry picture)"

key Escape
wait_until "the export menu to close" panel_is_closed picture
shot closed
[[ -z "$(find "$ARTIFACTS/home" -maxdepth 1 ! -name '*.png' -type f)" ]] || fail "something half-written lies in the folder"

quit_atlas
echo "picture journey: done"

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

# What has no room in a picture is said, and stays until it is read.
has_lasting_notice() {
  grep -q $'^control\tNotice [0-9]*\tclose' "$CONTROLS"
}
has_lasting_notice && fail "there is a warning before anything is left out"
key ctrl+e
wait_until "the export menu" panel_is_open picture
click_control "Top bar/Legend"
for side in Width Height; do
  click_control "Top bar/$side in pixels"
  key ctrl+a
  xdotool type 64
  key Tab
done
click_control "Top bar/Save picture"
wait_until "the small picture" pictures_are 4
wait_until "the warning that it has no legend" has_lasting_notice
shot no_legend
find "$ARTIFACTS/home" -name '*.png' -exec identify -format '%wx%h\n' {} + | grep -q '^64x64$' || fail "no picture has that size"

quit_atlas
echo "picture journey: done"

#!/usr/bin/env bash
# A person takes the map home from one place: sees beforehand what it will be and take, saves a page as a drawing, lets several
# posters wait and cancels each for itself, copies the picture, finds again what was saved last.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly FOLDER="$ARTIFACTS/home/for the council"

files_are() { # PATTERN COUNT
  (($(find "$FOLDER" -name "$1" -size +0 2>/dev/null | wc -l) == $2))
}
choose() {
  wait_for_control "Top bar/$1"
  click_control "Top bar/$1"
}
write_into() { # FIELD WORDS
  choose "$1"
  key ctrl+a
  xdotool type -- "$2"
  key Tab
}
# While files are written the window is never done: it is pressed as soon as it is pointed at.
press_now() {
  wait_for_control "Top bar/$1"
  # shellcheck disable=SC2046 # two words
  xdotool mousemove $(control_centre "Top bar/$1")
  wait_until "the pointer on $1" control_is "Top bar/$1" hovered
  xdotool click 1
}
is_being_written() {
  control_is_there "Top bar/Cancel $1  (Enter)"
}
is_not_being_written() {
  ! is_being_written "$1"
}

start_screen 1440x900x24
start_atlas --country KE --theme day
key ctrl+e
wait_until "the place" panel_is_open picture
wait_for_control "Top bar/Preview"
shot picture

write_into Folder "$FOLDER"
choose Drawing
choose PDF
choose Paper
choose A4
choose Portrait
write_into Name "Kenya's towns"
choose "Keep the view beside it"
wait_for_control "Top bar/Preview"
shot drawing
choose "Save drawing"
wait_until "the PDF" files_are "Kenya's towns.pdf" 1
wait_until "its view" files_are "Kenya's towns.atlas-views.json" 1
pdfinfo "$FOLDER/Kenya's towns.pdf" >"$ARTIFACTS/pdfinfo.txt"
grep -q '^Page size: *595.2[0-9]* x 841.[89][0-9]* pts (A4)' "$ARTIFACTS/pdfinfo.txt" || fail "the PDF is no A4 page"
"$ATLAS" list --view "$FOLDER/Kenya's towns.atlas-views.json" >"$ARTIFACTS/kept.csv"
"$ATLAS" list --country KE >"$ARTIFACTS/typed.csv"
cmp -s "$ARTIFACTS/kept.csv" "$ARTIFACTS/typed.csv" || fail "the view beside the PDF is another one"

# The same name again: what is there stays.
choose "Save drawing"
wait_until "the second PDF" files_are "Kenya's towns-2.pdf" 1

# Posters take a while: two that wait behind a third, each cancelled for itself.
choose Picture
choose Screen
write_into "Width in pixels" 20000
write_into "Height in pixels" 20000
write_into Name poster
for name in poster poster-2 poster-3; do
  press_now "Save picture"
  wait_until "$name to be listed" is_being_written "$name.png"
done
import -window root "$ARTIFACTS/queue.png" # as it is just now
press_now "Cancel poster-2.png  (Enter)"
wait_until "the second to go" is_not_being_written poster-2.png
press_now "Cancel poster.png  (Enter)"
wait_until "the first to go" is_not_being_written poster.png
is_being_written poster-3.png || fail "the third was cancelled, too"
press_now "Cancel poster-3.png  (Enter)"
wait_until "all to end" is_not_being_written poster-3.png
wait_for_done
[[ -z "$(find "$FOLDER" -name '*.png*')" ]] || fail "something of a cancelled poster lies in the folder"

# What the clipboard has is a whole picture, also for programs that ask for it later.
choose Square
key shift+F12
has_picture() {
  timeout 10 xclip -selection clipboard -target TARGETS -out >"$ARTIFACTS/targets.txt" 2>/dev/null || return 1
  grep -q '^image/png$' "$ARTIFACTS/targets.txt"
}
wait_until "the picture on the clipboard" has_picture
timeout 30 xclip -selection clipboard -target image/png -out >"$ARTIFACTS/copied.png"
[[ "$(identify -format '%wx%h' "$ARTIFACTS/copied.png")" == 1080x1080 ]] || fail "the copied picture has another size"

# Every kind of file; those that were saved are listed, the last one first.
choose Data
choose GeoPackage
write_into Name kenya
choose "Save data"
wait_until "the GeoPackage" files_are kenya.gpkg 1
wait_for_control "Top bar/kenya.gpkg"
choose "Web page"
choose "Save page"
wait_until "the page" files_are kenya.html 1
wait_for_control "Top bar/kenya.html"
shot saved

# The settings and the list come back.
key Escape
wait_until "the place to close" panel_is_closed picture
quit_atlas
start_atlas
key ctrl+e
wait_until "the place" panel_is_open picture
wait_for_control "Top bar/Save page"
wait_for_control "Top bar/Kenya's towns.pdf"
quit_atlas
echo "export journey: done"

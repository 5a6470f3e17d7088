#!/usr/bin/env bash
# A person makes a page for the wall of a town hall: moves the title with the mouse, undoes it, takes the figures off, is told what
# overlaps, saves the view with the page, and prints the very page on the command line.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly VIEWS="$ARTIFACTS/home/.local/share/sister-atlas/views.json"

# middle_of ELEMENT: its middle on the screen.
middle_of() {
  fact "middle $1"
}

# drag_element ELEMENT X Y: with the left button, by so many pixels.
drag_element() {
  local x y
  read -r x y <<<"$(middle_of "$1")"
  xdotool mousemove "$x" "$y"
  wait_for_done
  xdotool mousedown 1
  wait_for_done
  xdotool mousemove "$((x + $2 / 2))" "$((y + $3 / 2))"
  wait_for_done
  xdotool mousemove "$((x + $2))" "$((y + $3))"
  wait_for_done
  xdotool mouseup 1
  wait_for_done
  move_pointer_away
  wait_for_done
}

start_screen 1280x800x24
start_atlas --theme print
wait_for partnerships 31011
key slash
xdotool type "Hays"
wait_for_done
key Return
wait_for selection "Hays*"

key ctrl+p
wait_for mode compose
wait_for paper "A4, upright"
wait_for page drawn
wait_for problems 0
shot page

# The title goes where the hand drags it, in one step of undo.
readonly TITLE="$(fact "place title")"
drag_element title 60 40
wait_for chosen title
[[ "$(fact "place title")" != "$TITLE" ]] || fail "the title was not moved"
wait_for page drawn
shot moved
expect_change page moved 500 "the moved title is not seen" "$(geometry Sheet)"
key ctrl+z
wait_for "place title" "$TITLE"

# By keyboard: ten millimetres to the right and one back.
key Shift+Right Left
[[ "$(fact "place title")" == "$((${TITLE% *} + 90)) ${TITLE#* }" ]] || fail "arrows moved the title to $(fact "place title")"
key ctrl+z
wait_for "place title" "$TITLE"

# What overlaps is told before anything is printed.
key Shift+Down
wait_for problem "*overlaps*"
key ctrl+z
wait_for problems 0

# Without the figures.
click_control "Page/Figures"
wait_until "the figures to be off" test -z "$(fact "place figures")"
wait_for page drawn
shot without_figures
expect_change page without_figures 500 "the figures are still seen" "$(geometry Sheet)"

key ctrl+s
wait_for saved yes
wait_until "the view" grep -q '"paper": "A4"' "$VIEWS"
key Escape
[[ "$(fact mode)" == explore ]] || key Escape
wait_for mode explore

# The saved view is that page, whatever it is written as.
"$ATLAS" export "$ARTIFACTS/page.pdf" --view "$VIEWS" 2>"$ARTIFACTS/export.log" ||
  fail "export: $(cat "$ARTIFACTS/export.log")"
pdftotext -layout "$ARTIFACTS/page.pdf" "$ARTIFACTS/page.txt"
grep -q "Hays" "$ARTIFACTS/page.txt" || fail "the page does not name Hays"
grep -q "Partners" "$ARTIFACTS/page.txt" || fail "the page has no table of partners"
! grep -q "to the farthest partner" "$ARTIFACTS/page.txt" || fail "the page has figures"
pdfinfo "$ARTIFACTS/page.pdf" | grep -q "A4" || fail "the page is no A4: $(pdfinfo "$ARTIFACTS/page.pdf" | grep 'Page size')"

quit_atlas

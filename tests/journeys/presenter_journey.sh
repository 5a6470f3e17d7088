#!/usr/bin/env bash
# A speaker has notes and clock on one monitor while the room sees the show on the other. She swaps them; somebody pulls the
# plug, mirrors the monitors, changes a resolution, closes the notes: the show goes on on what is left.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_monitors
readonly LEFT="1920x1080+0+0" RIGHT="1280x800+1920+0"

cat >"$ARTIFACTS/ours.json" <<'TOUR'
{"version": 1, "title": "Our town", "steps": [
  {"kind": "start", "caption": "{partnerships} partnerships, and one of them is ours", "seconds": 20,
   "notes": "Wait until all sit. Then tell the story of the first letter: two mayors, one war behind them."},
  {"caption": "{city} has {partners} partners", "spotlight": {"cities": ["4272782"]}, "seconds": 30,
   "notes": "The smallest of all. Let them look."},
  {"caption": "A year that nobody knows: {year}", "spotlight": {"cities": ["4272782"]}},
  {"kind": "blank"}]}
TOUR

presenter_window() { xdotool search --onlyvisible --name "notes" 2>/dev/null | head -1; }
windows_are() { (($(xdotool search --onlyvisible --name "." 2>/dev/null | wc -l) == $1)); }

# lies_between NAME X Y: that control of the presenter's view lies right of X and left of Y.
lies_between() {
  local left rest
  read -r left rest <<<"$(control "$1")" || true
  [[ -n "${left:-}" ]] && ((left >= $2 && left < $3))
}

# The stage is on MONITOR in that size, the notes on OTHER or hidden.
expect_stage() {
  wait_for "stage on" "$1"
  wait_for "stage size" "$2"
  if [[ "$3" == hidden ]]; then
    wait_for presenter hidden
  else
    wait_for "presenter on" "$3"
    wait_for presenter shown
  fi
  wait_for arrived yes
  wait_for_done
}

# As a speaker asks: the room has the second monitor.
start_atlas present "$ARTIFACTS/ours.json" --monitor 2
wait_for mode present
expect_stage DUMMY1 1280x800 DUMMY0
wait_for_control Presenter/Next
xdotool key c # nothing ticks, as a picture at rest needs it
wait_for clock halted
shot start
wait_until "the notes at the left" lies_between Presenter/Next 0 1920

# Her buttons and her keys are the show's, in whichever window.
click_control Presenter/Next
wait_for step 2
wait_for arrived yes
shot second
expect_change start second 5000 "the stage is as before" "$RIGHT"
expect_change start second 5000 "the notes are as before" "$LEFT"
xdotool windowfocus --sync "$(presenter_window)"
xdotool key Next
wait_for step 3
xdotool key b
wait_for stage black
xdotool key b Home
wait_for step 1
wait_for arrived yes
click_control "Presenter/Go on"
wait_for clock goes
xdotool key c
wait_for clock halted
xdotool key plus plus
wait_for "notes size" 35
click_control Presenter/smaller
wait_for "notes size" 30
grep -q '"notesPixels": 30' "$PREFERENCES" || fail "the size of the notes is not kept"

# The screens change places, and back.
xdotool key x
expect_stage DUMMY0 1920x1080 DUMMY1
wait_until "the notes at the right" lies_between Presenter/Next 1920 3200
shot swapped
click_control "Presenter/Swap screens"
expect_stage DUMMY1 1280x800 DUMMY0
xdotool key m
expect_stage DUMMY0 1920x1080 DUMMY1
xdotool key m
expect_stage DUMMY1 1280x800 DUMMY0

# Somebody pulls the plug: the show goes on on the monitor that is left, and back on the other when it is there again.
plug_out
expect_stage DUMMY0 1920x1080 hidden
xdotool key Next
wait_for step 2
wait_for arrived yes
shot unplugged
expect_change second unplugged 100000 "the stage does not fill what is left" 900x900+0+0
plug_in
expect_stage DUMMY1 1280x800 DUMMY0

# Another resolution; monitors that mirror each other are one screen.
change_monitors --output DUMMY1 --mode 1024x768
expect_stage DUMMY1 1024x768 DUMMY0
shot smaller
change_monitors --output DUMMY1 --mode 1280x800 --pos 0x0
expect_stage DUMMY1 1280x800 hidden
plug_in
expect_stage DUMMY1 1280x800 DUMMY0

# The notes are closed as a desktop closes windows, and then destroyed by another program.
ask_window close "$(presenter_window)"
expect_stage DUMMY1 1280x800 hidden
xdotool key p
expect_stage DUMMY1 1280x800 DUMMY0
xdotool windowclose "$(presenter_window)"
wait_for presenter hidden
xdotool key Next
wait_for step 3
wait_for arrived yes
xdotool key p
expect_stage DUMMY1 1280x800 DUMMY0
wait_for_control Presenter/Next
shot again

# Leaving ends the program in good order, and leaves no window.
xdotool key Escape
wait "$atlas_pid" || fail "the show ended with an error"
wait_for_none() { windows_are 0; }
atlas_pid=$$ wait_until "all windows to be gone" wait_for_none

echo "presenter journey: done"

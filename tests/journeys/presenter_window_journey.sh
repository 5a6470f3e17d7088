#!/usr/bin/env bash
# With one screen a speaker asks for her notes: stage and notes are two windows then, which do not cover each other. Closing the
# stage's window leaves the show.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1920x1080x24

# lies_between NAME X Y: that control lies right of X and left of Y.
lies_between() {
  local left rest
  read -r left rest <<<"$(control "$1")" || true
  [[ -n "${left:-}" ]] && ((left >= $2 && left < $3))
}

expect_full_stage() {
  wait_for presenter hidden
  wait_for "stage size" 1920x1080
  wait_for arrived yes
  wait_for_done
}

start_atlas
wait_for mode explore
wait_for_done
shot explore
xdotool key F5
wait_for mode present
expect_full_stage
xdotool key p
wait_for presenter shown
wait_for "stage fills" no
wait_for "stage size" 944x531
wait_until "the notes at the right" lies_between Presenter/Next 960 1920
xdotool key c
wait_for clock halted
wait_for arrived yes
shot one_screen
xdotool key x
wait_until "the notes at the left" lies_between Presenter/Next 0 960
xdotool key p
expect_full_stage
xdotool key p
wait_for presenter shown

# Who closes the stage's window leaves the show, and is back where it was begun.
ask_window close "$(xdotool search --onlyvisible --name "Sister Cities Atlas — " | head -1)"
wait_for mode explore
move_pointer_away
shot explore_again
expect_same explore explore_again "the window is not as it was before the show"

# Another program destroys it in the middle of the show.
xdotool key F5
wait_for mode present
wait_for presenter shown # as it was left
wait_for arrived yes
xdotool windowclose "$(xdotool search --onlyvisible --name "Sister Cities Atlas — " | head -1)"
expect_end_without_window
echo "presenter window journey: done"

#!/usr/bin/env bash
# Nobody touches anything, or nobody sees the window: no frame is drawn and no time of the processor is used.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# expect_rest WHEN
expect_rest() {
  local frame before used
  sleep 1 # late events
  frame="$(fact frame)"
  before="$(ticks_used)"
  sleep 3
  used=$(($(ticks_used) - before))
  ((used <= 1)) || fail "$1: the atlas used $used ticks of 10 ms in three seconds"
  fact_is frame "$frame" || fail "$1: the atlas drew from frame $frame to $(fact frame)"
}

start_screen 1280x800x24
start_atlas
shot rest
expect_rest "while nothing happened"

# The time line plays, and the window is put away in the middle of it; it goes on where it was once it is seen again.
window="$(xdotool search --onlyvisible --name "Sister Cities Atlas — " | head -1)"
key F3
xdotool key space
wait_until "the first years" shows_between 1 100
ask_window minimise "$window"
expect_rest "minimised while the time line plays"
shows_between 1 2000 || fail "the time line went on to $(shown) while nobody saw it"
ask_window restore "$window"
wait_for partnerships 4024 # the last year

quit_atlas
echo "idle journey: done"

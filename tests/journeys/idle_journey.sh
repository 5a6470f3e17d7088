#!/usr/bin/env bash
# Nobody touches anything: no frame is drawn and no time of the processor is used.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 1280x800x24
start_atlas
shot rest
sleep 1 # late events of the new window
frame="$(fact frame)"
before="$(ticks_used)"
sleep 3
used=$(($(ticks_used) - before))
((used <= 1)) || fail "the atlas used $used ticks of 10 ms in three seconds of rest"
fact_is frame "$frame" || fail "the atlas drew from frame $frame to $(fact frame) while nothing happened"

quit_atlas
echo "idle journey: done"

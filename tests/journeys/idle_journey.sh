#!/usr/bin/env bash
# Nobody touches anything: no frame is drawn and no time of the processor is used.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Clock ticks (of 10 ms) that the atlas has used so far: proc(5), fields 14 and 15.
ticks() {
  local fields
  read -r -a fields < <(sed 's/.*) //' "/proc/$atlas_pid/stat")
  echo $((fields[11] + fields[12]))
}

start_screen 1280x800x24
start_atlas
xdotool mousemove 700 740
shot rest
sleep 1 # late events of the new window
before="$(ticks)"
sleep 3
used=$(($(ticks) - before))
((used <= 1)) || fail "the atlas used $used ticks of 10 ms in three seconds of rest"

xdotool key ctrl+q
wait "$atlas_pid" || fail "the atlas ended with an error"
echo "idle journey: done"

#!/usr/bin/env bash
# A person has two windows open and saves views and pictures in both, as fast as keys come: none takes the name of another.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

readonly VIEWS="$ARTIFACTS/home/.local/share/sister-atlas/views.json"
readonly ROUNDS=2

windows() { xdotool search --onlyvisible --name "Sister Cities Atlas — "; }
windows_are() { (($(windows | wc -l) == $1)); }
files_are() { (($(find "$1" -maxdepth 1 -name '*.png' -size +0 | wc -l) == $2)); }
views_are() { (($(grep -c '"picture"' "$VIEWS") == $1)); }

start_screen 1280x800x24
start_atlas
wait_for partnerships 31011
HOME="$ARTIFACTS/home" XDG_CONFIG_HOME="$ARTIFACTS/config" LIBGL_ALWAYS_SOFTWARE=1 \
  "$ATLAS" >"$ARTIFACTS/second.log" 2>&1 &
second_pid=$!
trap 'kill "${atlas_pid:-}" "${second_pid:-}" "$xvfb_pid" 2>/dev/null || true' EXIT
wait_until "the second window" windows_are 2

readarray -t both < <(windows)
for ((round = 1; round <= ROUNDS; ++round)); do
  for window in "${both[@]}"; do
    xdotool windowfocus --sync "$window" key ctrl+s F12
  done
done
wait_until "all views" views_are $((2 * ROUNDS))
names="$(grep '"picture"' "$VIEWS" | sort -u | wc -l)"
((names == 2 * ROUNDS)) || fail "$((2 * ROUNDS)) views have $names pictures"
wait_until "the pictures of the views" files_are "$(dirname "$VIEWS")/views" $((2 * ROUNDS))
wait_until "the pictures" files_are "$ARTIFACTS/home" $((2 * ROUNDS))
kill "$second_pid"
wait "$second_pid" || true
echo "windows journey: done"

#!/usr/bin/env bash
# A person looks at the finest coast, goes back to the world, saves a picture and opens what has much to say. Whatever was
# needed for that goes back to the system: what the atlas keeps stays within bounds.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# Megabytes of its own; libraries, which differ from system to system, come on top.
own_megabytes() {
  awk '/^RssAnon:/ { print int($2 / 1024) }' "/proc/$atlas_pid/status"
}

# expect_own_below MEGABYTES WHEN
expect_own_below() {
  wait_until "the window to come to rest" is_at_rest
  local own
  own="$(own_megabytes)"
  echo "$2: $own MB"
  ((own < $1)) || fail "$2 the atlas has $own MB of its own, more than $1"
}

picture_is_saved() {
  [[ -n "$(find "$ARTIFACTS/home" -name 'sister-cities-*.png')" ]]
}

start_screen 1600x1000x24
start_atlas
expect_own_below 165 "at the start"

for _ in {1..9}; do key plus; done
expect_own_below 230 "at the finest coast"

key 0
expect_own_below 190 "back at the world"

xdotool key F12
wait_until "the picture" picture_is_saved
wait_for_done
expect_own_below 210 "after a picture"

key F8
key F9
key F10
wait_until "the window to come to rest" is_at_rest
key F10
expect_own_below 225 "after table, charts and measures"

quit_atlas
echo "memory journey: done"

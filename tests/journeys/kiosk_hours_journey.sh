#!/usr/bin/env bash
# Half an hour of a booth with simulated visitors, which passes in about a minute: memory does not grow, and nothing goes wrong. The same
# over eight hours: sister-atlas --kiosk assets/tours/booth.json --rehearse 8
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

start_screen 480x360x24

cat >"$ARTIFACTS/booth.json" <<'TOUR'
{"version": 1, "title": "Our town", "steps": [
  {"caption": "{partnerships} partnerships", "seconds": 120},
  {"caption": "{city} has {partners} partners", "seconds": 120, "spotlight": {"cities": ["4272782"]}},
  {"caption": "{city} is in no data", "seconds": 60, "spotlight": {"cities": ["nowhere"]}},
  {"kind": "blank", "seconds": 30}]}
TOUR

start_atlas --kiosk "$ARTIFACTS/booth.json" --rehearse 0.5
wait_for mode kiosk
wait "$atlas_pid" || fail "the rehearsal found something"
grep -q "^messages: 0" "$ARTIFACTS/atlas.log" || fail "the rehearsal said nothing of messages"
cat "$ARTIFACTS/atlas.log"

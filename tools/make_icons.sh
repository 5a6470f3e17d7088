#!/usr/bin/env bash
# Draws assets/icons/*.png from the two drawings beside them: the small one up to 32 pixels, the other from there on.
# Needs rsvg-convert (librsvg2-bin).
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../assets/icons"
for side in 16 24 32 48 64 128 256 512; do
  drawing=sister-atlas.svg
  ((side > 32)) || drawing=sister-atlas-small.svg
  rsvg-convert --width "$side" --height "$side" "$drawing" --output "sister-atlas-$side.png"
done

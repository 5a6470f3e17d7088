#!/usr/bin/env bash
# Opens Sister Cities Atlas: installs what is missing, builds, starts. Arguments go to the program:
#   ./run.sh                                   the window; without a display, atlas.png by the same renderer
#   ./run.sh export japan.png --country JP     any sub-command
set -euo pipefail
start_folder="$PWD"
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
source tools/packages.sh

ensure_packages run "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}"
build_atlas release build sister-atlas

atlas="$PWD/build/sister-atlas"
cd "$start_folder"
if (($# > 0)); then
  exec "$atlas" "$@"
fi
if [[ -z "${DISPLAY:-}" && -z "${WAYLAND_DISPLAY:-}" ]]; then
  echo "atlas: no display here; drawing atlas.png instead" >&2
  exec "$atlas" export atlas.png --legend --title "Sister cities of the world"
fi
exec "$atlas"

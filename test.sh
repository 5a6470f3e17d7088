#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test. Arguments go to CTest, for example: ./test.sh -R render
#   ATLAS_PRESET=asan-ubsan ./test.sh          the same tests under AddressSanitizer and UBSan
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"
source tools/packages.sh

preset="${ATLAS_PRESET:-release}"
folder="build"
[[ "$preset" == release ]] || folder="build-$preset"

ensure_packages test "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
build_atlas "$preset" "$folder" all
exec ctest --test-dir "$folder" --output-on-failure --no-tests=error "$@"

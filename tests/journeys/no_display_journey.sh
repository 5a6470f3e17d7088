#!/usr/bin/env bash
# Without a display, without OpenGL 3.3, without data: one clear line each, and no crash.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# expect_line WORDS COMMAND...: the command fails with one line on stderr that contains the words.
expect_line() {
  local words="$1" status=0
  shift
  "$@" >"$ARTIFACTS/out" 2>"$ARTIFACTS/err" || status=$?
  ((status == 2)) || fail "exit code $status instead of 2: $*: $(cat "$ARTIFACTS/err")"
  grep -qF -- "$words" "$ARTIFACTS/err" || fail "no \"$words\" in: $(cat "$ARTIFACTS/err")"
  (($(wc -l <"$ARTIFACTS/err") == 1)) || fail "more than one line: $(cat "$ARTIFACTS/err")"
}

expect_line "sister-atlas export" env -u DISPLAY -u WAYLAND_DISPLAY "$ATLAS"
# --version is asked for when something is wrong: it names the renderer, or says in its place why there is none.
MESA_GL_VERSION_OVERRIDE=2.1 MESA_GLES_VERSION_OVERRIDE=2.0 "$ATLAS" --version >"$ARTIFACTS/version" 2>"$ARTIFACTS/err" ||
  fail "--version ends with an error"
grep -q '^OpenGL renderer: none; .*OpenGL 3.3' "$ARTIFACTS/version" || fail "no reason in: $(cat "$ARTIFACTS/version")"
(($(cat "$ARTIFACTS/version" "$ARTIFACTS/err" | wc -l) == 3)) || fail "more than three lines: $(cat "$ARTIFACTS/err")"
expect_line "no-such-folder" "$ATLAS" --data no-such-folder

start_screen 1280x800x24
expect_line "OpenGL 3.3" env LIBGL_ALWAYS_SOFTWARE=1 MESA_GL_VERSION_OVERRIDE=2.1 MESA_GLES_VERSION_OVERRIDE=2.0 "$ATLAS"
echo "no-display journey: done"

# Sourced by the journeys: starts the real window on a screen of its own and drives it as a person would.
#   ATLAS (program) and ARTIFACTS (folder) come from the arguments of the journey.
set -euo pipefail

readonly ATLAS="$1"
readonly ARTIFACTS="$2/$(basename "${BASH_SOURCE[1]}" .sh)"
readonly PATIENCE_SECONDS=60 # for a slow machine; a journey goes on as soon as what it waits for is there

rm -rf "$ARTIFACTS"
mkdir -p "$ARTIFACTS/home" "$ARTIFACTS/config/sister-atlas"
readonly PREFERENCES="$ARTIFACTS/config/sister-atlas/preferences.json"
echo '{"hintsClosed": true}' >"$PREFERENCES" # a journey of one who has been here before

fail() {
  echo "FAILED: $*" >&2
  [[ -s "$ARTIFACTS/atlas.log" ]] && cat "$ARTIFACTS/atlas.log" >&2
  exit 1
}

# Starts a screen without a window manager: the window lies at its top left corner.
start_screen() {
  exec {display_pipe}<> <(:)
  Xvfb -displayfd "$display_pipe" -screen 0 "${1:-1280x800x24}" -nolisten tcp >"$ARTIFACTS/xvfb.log" 2>&1 &
  xvfb_pid=$!
  trap 'kill "${atlas_pid:-}" "$xvfb_pid" 2>/dev/null || true' EXIT
  local number
  read -r -t "$PATIENCE_SECONDS" -u "$display_pipe" number || fail "the screen did not start"
  export DISPLAY=":$number"
}

# start_atlas ARGUMENT...
start_atlas() {
  HOME="$ARTIFACTS/home" XDG_CONFIG_HOME="$ARTIFACTS/config" LIBGL_ALWAYS_SOFTWARE=1 "$ATLAS" "$@" >"$ARTIFACTS/atlas.log" 2>&1 &
  atlas_pid=$!
  wait_for "the window" title_contains "Sister Cities Atlas — "
}

title() {
  xdotool search --onlyvisible --name "Sister Cities Atlas" getwindowname 2>/dev/null | head -n 1
}

title_contains() {
  [[ "$(title)" == *"$1"* ]]
}

# wait_for WHAT COMMAND...: until the command succeeds.
wait_for() {
  local what="$1" waited=0
  shift
  until "$@"; do
    ((waited++ < PATIENCE_SECONDS * 10)) || fail "waited in vain for $what; the title is: $(title)"
    kill -0 "$atlas_pid" 2>/dev/null || fail "the atlas ended while waiting for $what"
    sleep 0.1
  done
}

signature() {
  identify -format '%#' "$1"
}

# Processor time that the atlas has used, in ticks of a hundredth of a second.
ticks_used() {
  awk '{ print $14 + $15 }' "/proc/$atlas_pid/stat"
}

# shot NAME: a screenshot, once two in a row are alike and the atlas did nothing between them: everything is drawn and at
# rest. A picture that is still being refined may look the same for a while.
shot() {
  local file="$ARTIFACTS/$1.png" waited=0 before="" now="" ticks_before=0 ticks=0
  while ((waited++ < PATIENCE_SECONDS * 2)); do
    import -window root "$file"
    now="$(signature "$file")"
    ticks="$(ticks_used)"
    [[ "$now" != "$before" ]] || ((ticks - ticks_before > 3)) || return 0
    before="$now"
    ticks_before="$ticks"
    sleep 0.5
  done
  fail "the picture $1 does not come to rest"
}

# difference A B [GEOMETRY]: how many pixels differ visibly.
difference() {
  local geometry="${3:-100000x100000+0+0}"
  convert "$1" -crop "$geometry" +repage "$ARTIFACTS/crop_a.png"
  convert "$2" -crop "$geometry" +repage "$ARTIFACTS/crop_b.png"
  compare -metric AE -fuzz 4% "$ARTIFACTS/crop_a.png" "$ARTIFACTS/crop_b.png" null: 2>&1 || true
}

click() {
  xdotool mousemove "$1" "$2" sleep 0.3 click 1
}

# expect_change A B LEAST WHAT [GEOMETRY]: more pixels than LEAST differ there, on the journey's MAP unless told.
expect_change() {
  local changed
  changed="$(difference "$ARTIFACTS/$1.png" "$ARTIFACTS/$2.png" "${5:-$MAP}")"
  ((changed > $3)) || fail "$4: only $changed pixels changed from $1 to $2"
}

# expect_same A B WHAT [GEOMETRY]: not one pixel differs there, anywhere unless told.
expect_same() {
  local changed
  changed="$(difference "$ARTIFACTS/$1.png" "$ARTIFACTS/$2.png" "${4:-100000x100000+0+0}")"
  ((changed == 0)) || fail "$3: $changed pixels changed from $1 to $2"
}

# Sourced by the journeys: starts the real window on a screen of its own and drives it as a person would.
#   ATLAS (program) and ARTIFACTS (folder) come from the arguments of the journey.
# The window keeps a list of its controls and of what it shows (src/app/window/control_list_writer.h): a journey finds a control
# by its words, wherever it lies, and waits for what it wants to see instead of for a while.
set -euo pipefail

readonly ATLAS="$1"
readonly ARTIFACTS="$2/$(basename "${BASH_SOURCE[1]}" .sh)"
readonly CONTROLS="$ARTIFACTS/controls.tsv"
readonly PATIENCE_SECONDS=60 # for a slow machine; a journey goes on as soon as what it waits for is there

rm -rf "$ARTIFACTS"
mkdir -p "$ARTIFACTS/home" "$ARTIFACTS/config/sister-atlas"
readonly PREFERENCES="$ARTIFACTS/config/sister-atlas/preferences.json"
echo '{"hintsClosed": true}' >"$PREFERENCES" # a journey of one who has been here before

fail() {
  echo "FAILED: $*" >&2
  [[ -s "$ARTIFACTS/atlas.log" ]] && cat "$ARTIFACTS/atlas.log" >&2
  [[ -s "$CONTROLS" ]] && grep '^fact' "$CONTROLS" >&2
  exit 1
}

# Starts a screen without a window manager: the window lies at its top left corner.
start_screen() {
  readonly SCREEN="${1:-1280x800x24}"
  exec {display_pipe}<> <(:)
  Xvfb -displayfd "$display_pipe" -screen 0 "$SCREEN" -nolisten tcp -noreset >"$ARTIFACTS/xvfb.log" 2>&1 &
  xvfb_pid=$!
  trap 'kill "${atlas_pid:-}" "$xvfb_pid" 2>/dev/null || true' EXIT
  local number
  read -r -t "$PATIENCE_SECONDS" -u "$display_pipe" number || fail "the screen did not start"
  export DISPLAY=":$number"
}

# start_monitors: a screen with two monitors, DUMMY0 of 1920x1080 and DUMMY1 of 1280x800 at its right, which xrandr can plug in
# and out. Like start_screen it has no window manager.
start_monitors() {
  readonly SCREEN=3200x1080x24
  cat >"$ARTIFACTS/xorg.conf" <<'CONF'
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3200 1080
  EndSubSection
EndSection
CONF
  exec {display_pipe}<> <(:)
  # A seat of its own: it needs no console.
  Xorg -config "$ARTIFACTS/xorg.conf" -logfile "$ARTIFACTS/xorg.log" -seat journey -displayfd "$display_pipe" -nolisten tcp \
    -noreset >"$ARTIFACTS/xorg.out" 2>&1 &
  xvfb_pid=$!
  trap 'kill "${atlas_pid:-}" "$xvfb_pid" 2>/dev/null || true' EXIT
  local number
  read -r -t "$PATIENCE_SECONDS" -u "$display_pipe" number || fail "the screen did not start"
  export DISPLAY=":$number"
  xrandr --addmode DUMMY1 1280x800 --addmode DUMMY1 1024x768
  plug_in
}

# plug_in, plug_out: the second monitor.
plug_in() {
  change_monitors --output DUMMY0 --primary --mode 1920x1080 --pos 0x0 --output DUMMY1 --mode 1280x800 --pos 1920x0
}

plug_out() {
  change_monitors --output DUMMY1 --off
}

# change_monitors XRANDR_OPTION...: and has the server look what is connected, as a plug would.
change_monitors() {
  xrandr "$@"
  xrandr --query >"$ARTIFACTS/monitors.txt"
}

# start_atlas ARGUMENT...: with the pointer away from the window, where it hovers nothing.
start_atlas() {
  rm -f "$CONTROLS"
  move_pointer_away
  HOME="$ARTIFACTS/home" XDG_CONFIG_HOME="$ARTIFACTS/config" LIBGL_ALWAYS_SOFTWARE=1 SISTER_ATLAS_CONTROLS="$CONTROLS" \
    "$ATLAS" "$@" >"$ARTIFACTS/atlas.log" 2>&1 &
  atlas_pid=$!
  wait_until "the window" title_contains "Sister Cities Atlas — "
}

quit_atlas() {
  xdotool key ctrl+q
  wait "$atlas_pid" || fail "the atlas ended with an error"
}

# expect_end_without_window: another program has destroyed the window, which is told in one line and nothing else.
expect_end_without_window() {
  local status=0
  wait "$atlas_pid" || status=$?
  ((status == 2)) || fail "without its window the atlas ended with $status"
  grep -qx "sister-atlas: error: another program destroyed the window: start the atlas again" "$ARTIFACTS/atlas.log" ||
    fail "it is not told that the window was destroyed"
}

# --- What the window says -----------------------------------------------------------------------------------------------

title() {
  xdotool search --onlyvisible --name "Sister Cities Atlas" getwindowname 2>/dev/null | sed -n 1p
}

title_contains() {
  [[ "$(title)" == *"$1"* ]]
}

# fact NAME: what the window says of it last; several values on a line each.
fact() {
  awk -F '\t' -v name="$1" '$1 == "fact" && $2 == name { print $3 }' "$CONTROLS" 2>/dev/null || true
}

# fact_is NAME PATTERN
fact_is() {
  # shellcheck disable=SC2053 # the value is a pattern
  [[ "$(fact "$1")" == $2 ]]
}

# The number of partnerships that pass the filters.
shown() {
  fact partnerships
}

shows_between() {
  local now
  now="$(shown)"
  [[ "$now" =~ ^[0-9]+$ ]] && ((now >= $1 && now <= $2))
}

# panel NAME: left, top, width and height of a panel or menu that is open, or nothing.
panel() {
  awk -F '\t' -v name="$1" '$1 == "panel" && $2 == name { print $3, $4, $5, $6; exit }' "$CONTROLS" 2>/dev/null || true
}

panel_is_open() {
  [[ -n "$(panel "$1")" ]]
}

panel_is_closed() {
  [[ -z "$(panel "$1")" ]]
}

# geometry PANEL or PANEL/WORDS: WIDTHxHEIGHT+LEFT+TOP of it, to cut pictures by. "Map" is what panels leave of the map.
geometry() {
  local left top width height rest
  if [[ "$1" == */* ]]; then
    read -r left top width height rest <<<"$(control "$1")" || true
  else
    read -r left top width height <<<"$(panel "$1")" || true
  fi
  [[ -n "${height:-}" ]] || fail "there is no $1"
  echo "${width}x$height+$left+$top"
}

# geometry_below PANEL/WORDS: what of the panel lies lower than that control.
geometry_below() {
  local left top width height control_left control_top control_width control_height rest
  read -r left top width height <<<"$(panel "${1%%/*}")" || true
  read -r control_left control_top control_width control_height rest <<<"$(control "$1")" || true
  [[ -n "${control_height:-}" ]] || fail "there is no $1"
  local below=$((control_top + control_height + 4)) # an outline lies around the control
  echo "${width}x$((top + height - below))+$left+$below"
}

# control PANEL/WORDS: left, top, width, height and states of the first control of that label or id in a panel, or nothing.
# Words that end in * are the label's beginning.
control() {
  awk -F '\t' -v name="$1" '
    BEGIN {
      slash = index(name, "/")
      panel = substr(name, 1, slash - 1)
      words = substr(name, slash + 1)
      is_beginning = sub(/\*$/, "", words)
    }
    $1 == "control" && $2 == panel && ($3 == words || $4 == words || (is_beginning && index($4, words) == 1)) {
      print $5, $6, $7, $8, $9
      exit
    }' "$CONTROLS" 2>/dev/null || true
}

control_is_there() {
  [[ -n "$(control "$1")" ]]
}

# control_is NAME STATE: hovered, focused, active or chosen.
control_is() {
  local left top width height states
  read -r left top width height states <<<"$(control "$1")" || true
  [[ ",${states:-}," == *",$2,"* ]]
}

# control_at NAME X Y: the pixel at so many hundredths of its width and height.
control_at() {
  local left top width height states
  read -r left top width height states <<<"$(control "$1")" || true
  [[ -n "${height:-}" ]] || fail "no control $1"
  echo "$((left + width * $2 / 100)) $((top + height * $3 / 100))"
}

control_centre() {
  control_at "$1" 50 50
}

# --- Waiting ------------------------------------------------------------------------------------------------------------

# wait_until WHAT COMMAND...: until the command succeeds.
wait_until() {
  local what="$1" waited=0
  shift
  until "$@"; do
    ((waited++ < PATIENCE_SECONDS * 20)) || fail "waited in vain for $what; the title is: $(title)"
    kill -0 "$atlas_pid" 2>/dev/null || fail "the atlas ended while waiting for $what"
    sleep 0.05
  done
}

# wait_for FACT PATTERN
wait_for() {
  wait_until "$1 to be $2" fact_is "$1" "$2"
}

wait_for_control() {
  wait_until "the control $1" control_is_there "$1"
}

wait_for_control_state() {
  wait_until "the control $1 to be $2" control_is "$1" "$2"
}

# Events that xdotool has sent wake the atlas before xdotool ends: while it sleeps it has none before it. It says that it
# is busy as the first thing when it wakes.
is_asleep() {
  [[ "$(awk '{ print $3 }' "/proc/$atlas_pid/stat")" == S ]]
}

has_handled_all() {
  is_asleep && ! fact_is resting no && is_asleep
}

is_at_rest() {
  is_asleep && fact_is resting yes && is_asleep
}

# Until all that was typed and clicked is done, and the map complete; a tip may still come.
wait_for_done() {
  wait_until "the window to have done all" has_handled_all
}

# --- Doing --------------------------------------------------------------------------------------------------------------

# key KEY...: one after the other, each once what the one before it did is done.
key() {
  local one
  for one in "$@"; do
    xdotool key "$one"
    wait_for_done
  done
}

# Where the pointer is over no part of the window: at the screen's lower right corner, beyond the window.
move_pointer_away() {
  local width height depth
  IFS=x read -r width height depth <<<"$SCREEN"
  xdotool mousemove "$((width - 2))" "$((height - 2))"
}

# click_control NAME: with the mouse, which then leaves the window.
click_control() {
  wait_for_control "$1"
  wait_for_done # it lies still
  # shellcheck disable=SC2046 # two words
  xdotool mousemove $(control_centre "$1")
  wait_until "the pointer on $1" control_is "$1" hovered
  xdotool click 1
  wait_for_done
  move_pointer_away
  wait_for_done
}

# drag_control NAME FROM TO: with the left button from hundredths of its width to others, as a hand does.
drag_control() {
  local name="$1"
  wait_for_control "$name"
  wait_for_done
  # shellcheck disable=SC2046
  xdotool mousemove $(control_at "$name" "$2" 50)
  wait_until "the pointer on $name" control_is "$name" hovered
  xdotool mousedown 1
  wait_until "$name to be held" control_is "$name" active
  local share
  for share in $((($2 + $3) / 2)) "$3"; do
    # shellcheck disable=SC2046
    xdotool mousemove $(control_at "$name" "$share" 50)
    wait_for_done
  done
  xdotool mouseup 1
  wait_for_done
  move_pointer_away
  wait_for_done
}

# ask_window close|minimise|restore WINDOW: as a desktop does when a person presses a button of the window's frame.
ask_window() {
  "$(dirname "$ATLAS")/tests/ask_window" "$@"
}

# --- Pictures -----------------------------------------------------------------------------------------------------------

# Processor time that the atlas has used, in ticks of a hundredth of a second: proc(5), fields 14 and 15.
ticks_used() {
  awk '{ print $14 + $15 }' "/proc/$atlas_pid/stat"
}

# shot NAME: a screenshot at rest. Whatever was drawn while it was taken makes it be taken again.
shot() {
  local file="$ARTIFACTS/$1.png" tries=0 frame
  while ((tries++ < 20)); do
    wait_until "the window to come to rest" is_at_rest
    frame="$(fact frame)"
    import -window root "$file"
    if is_at_rest && fact_is frame "$frame"; then return; fi
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

# expect_change A B MIN WHAT [GEOMETRY]: more pixels than MIN differ there, on the journey's MAP unless told.
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

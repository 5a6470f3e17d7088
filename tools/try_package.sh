#!/usr/bin/env bash
# Tries the atlas as a package of another Debian: builds it there, installs it in a fresh chroot with nothing but what it
# depends on, draws, opens the window as the menu does, removes it and looks whether anything is left:
#   tools/try_package.sh trixie                                  builds the package in the chroot of try_debian.sh first
#   tools/try_package.sh bookworm build/sister-atlas_*.deb       a package that was built already
# What the window looked like is kept beside the build: build-debian/SUITE-window.png. Needs what try_debian.sh needs, xvfb,
# xdotool and imagemagick.
set -euo pipefail
readonly SELF="$(readlink -f "${BASH_SOURCE[0]}")"
cd "$(dirname "$SELF")/.."
source tools/debian_chroot.sh

# build_package SUITE: leaves the package of that Debian in the folder PACKAGE_FOLDER.
build_package() {
  tools/try_debian.sh "$1" bash -euo pipefail -c '
    source tools/packages.sh
    ensure_packages package "${BUILD_PACKAGES[@]}" "${PACKAGING_PACKAGES[@]}"
    cmake --preset release -D ATLAS_TESTS=OFF >/dev/null
    rm -f build/sister-atlas_*.deb
    ninja -C build | show_progress
    cd build && cpack' >&2
}

if [[ "${1:-}" != --inside ]]; then
  suite="${1:-trixie}"
  expect_tools "try_package.sh $suite"
  package="${2:-}"
  if [[ -z "$package" ]]; then
    build_package "$suite"
    package="$(echo "${ATLAS_CHROOT:-build-debian/$suite}"/home/atlas/checkout/build/sister-atlas_*.deb)"
  fi
  [[ -e "$package" ]] || fail "there is no package $package"
  mkdir -p build-debian
  root="$(mktemp --directory --tmpdir="${TMPDIR:-/var/tmp}" atlas-package-XXXXXX)"
  trap 'rm -rf "$root" "$root.log"' EXIT
  chmod 755 "$root"
  make_chroot "$suite" "$root"
  cp "$package" "$root/package.deb"
  (with_own_mounts "$SELF" --inside "$root" "$PWD/build-debian/$suite-window.png")
  exit
fi

readonly ROOT="$2" PICTURE="$3"
readonly VIEWS=/home/person/kenya.atlas-views.json

# inside COMMAND...: as root in the chroot; as_person COMMAND...: as somebody who uses it.
inside() {
  chroot "$ROOT" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 HOME=/root \
    DEBIAN_FRONTEND=noninteractive "$@"
}
as_person() {
  inside setpriv --reuid person --regid person --clear-groups /usr/bin/env HOME=/home/person DISPLAY="${DISPLAY:-}" "$@"
}

install_inside() {
  inside apt-get install --yes -qq --no-install-recommends "$@" >"$ROOT/apt.log" 2>&1 || {
    tail -n 5 "$ROOT/apt.log" >&2
    fail "$* cannot be installed"
  }
}

# Xvfb of this machine: the chroot has no program that the package does not bring.
start_screen() {
  exec {display_pipe}<> <(:)
  Xvfb -displayfd "$display_pipe" -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
  local number
  read -r -t 60 -u "$display_pipe" number || fail "the screen did not start"
  export DISPLAY=":$number"
  mkdir -p "$ROOT/tmp/.X11-unix"
  mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
}

# try_window FILE: what a double click on the file does, by the words of the menu's entry.
try_window() {
  local start count waited=0
  count="$(as_person sister-atlas list --view "$1" | tail -n +2 | wc -l)"
  start="$(sed -n 's/^Exec=//p' "$ROOT/usr/share/applications/sister-atlas.desktop")"
  as_person /bin/sh -c "cd / && exec ${start//%f/$1}" &
  local atlas=$!
  until xdotool search --onlyvisible --class '^sister-atlas$' getwindowname 2>/dev/null | grep -q "— $count partnerships"; do
    ((waited++ < 600)) || fail "the window did not open"
    kill -0 "$atlas" 2>/dev/null || fail "the program ended before its window opened"
    sleep 0.1
  done
  sleep 1 # until panels have faded in, for the picture
  import -window root "$PICTURE"
  xdotool key ctrl+q
  wait "$atlas" || fail "the window ended with an error"
}

# try_desktop FILE: the file's type and who opens it, as desktops look it up.
try_desktop() {
  local type=application/vnd.sister-atlas.views+json said
  install_inside desktop-file-utils shared-mime-info libglib2.0-bin
  said="$(inside gio info --attributes standard::content-type "$1")"
  [[ "$said" == *"$type"* ]] || fail "$1 has not the type of saved views: $said"
  said="$(inside gio mime "$type")"
  [[ "$said" == *sister-atlas.desktop* ]] || fail "nobody opens saved views: $said"
}

expect_nothing_left() {
  local left
  left="$(find "$ROOT" -xdev -not -path "$ROOT/home/*" -not -path "$ROOT/package.deb" -not -path "$ROOT/var/log/*" \
    -iname '*sister*atlas*')"
  [[ -z "$left" ]] || fail "left behind: $left"
  left="$(grep -rl sister-atlas "$ROOT/etc" "$ROOT/usr/share/applications" "$ROOT/usr/share/mime" || true)"
  [[ -z "$left" ]] || fail "still named in: $left"
}

mount_system "$ROOT"
inside useradd --create-home person
echo '{"version": 1, "views": [{"name": "Kenya", "filter": {"country": ["KE"], "ended": "hidden"}}]}' >"$ROOT$VIEWS"
inside apt-get update -qq
install_inside /package.deb
as_person sister-atlas --version
as_person sh -c 'cd && sister-atlas export map.png --size 1280x720 --projection mercator --legend --world-file && ls map.*'
start_screen
try_window "$VIEWS"
try_desktop "$VIEWS"
inside apt-get purge --yes -qq sister-atlas >/dev/null
expect_nothing_left
echo "atlas: installed, used and removed on $(. "$ROOT/etc/os-release" && echo "$PRETTY_NAME"); the window: $PICTURE" >&2

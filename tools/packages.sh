# Sourced by run.sh and test.sh: installs the packages that are missing, on Debian 12 or 13 and Ubuntu 24.04. Once that is
# done, a stamp with the list's checksum lets later starts skip the package manager altogether.

# Of tests of exported pages. Ubuntu has Chromium as a snap alone; there they are skipped.
browser_package() {
  grep -qs '^ID=ubuntu' /etc/os-release || echo chromium
}

readonly BUILD_PACKAGES=(
  g++ cmake ninja-build pkg-config ccache
  libimgui-dev libglfw3-dev python3-glad libgl-dev libegl-dev
  libgdal-dev libgeos-dev libproj-dev proj-data libigraph-dev
  nlohmann-json3-dev libcsv-dev libcli11-dev libglm-dev libexpected-dev libfmt-dev libutf8proc-dev libfribidi-dev libtbb-dev
  libpng-dev libisal-dev libspng-dev libjpeg-dev libwebp-dev libfreetype-dev libharfbuzz-dev libfontconfig-dev
  libpango1.0-dev libminizip-dev libpugixml-dev libglib2.0-dev
  libqpdf-dev
  librsvg2-dev
  libx11-dev libxss-dev
)
readonly RUN_PACKAGES=(libegl1 libgl1 libgl1-mesa-dri fonts-inter fonts-noto-core fonts-wqy-microhei)
readonly TEST_PACKAGES=(doctest-dev xvfb xauth xdotool imagemagick desktop-file-utils appstream shared-mime-info x11-xserver-utils
  poppler-utils libreoffice-impress-nogui ffmpeg dbus-daemon xclip xserver-xorg-core xserver-xorg-video-dummy
  gdal-bin python3-networkx python3-pikepdf librsvg2-bin qpdf $(browser_package))
readonly PACKAGING_PACKAGES=(dpkg-dev file gzip)

# is_installed PACKAGE
is_installed() {
  [[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

# ensure_packages STAMP_NAME PACKAGE...
ensure_packages() {
  local stamp_name="$1"
  shift
  local checksum stamp package
  checksum="$(printf '%s\n' "$@" | cksum | cut -d ' ' -f 1)"
  stamp="build/packages-${stamp_name}-${checksum}"
  [[ -e "$stamp" ]] && return 0

  if ! command -v apt-get >/dev/null; then
    echo "atlas: no apt-get here; install these by hand, then run 'mkdir -p build && touch $stamp': $*" >&2
    return 1
  fi
  local missing=()
  for package in "$@"; do
    is_installed "$package" || missing+=("$package")
  done
  if ((${#missing[@]} > 0)); then
    local as_root=()
    if ((EUID != 0)); then
      if ! command -v sudo >/dev/null; then
        echo "atlas: these packages are missing and need root or sudo to install: ${missing[*]}" >&2
        return 1
      fi
      as_root=(sudo)
    fi
    echo "atlas: installing ${missing[*]}" >&2
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install --yes -qq --no-install-recommends "${missing[@]}" >&2
  fi
  mkdir -p build
  touch "$stamp"
}

# build_atlas PRESET BUILD_FOLDER TARGET: configures where that is needed and builds the target; says nothing when there is
# nothing to do. TARGET is sister-atlas, the program alone, or all, which has the tests as well.
build_atlas() {
  local preset="$1" folder="$2" target="$3"
  if [[ ! -e "$folder/build.ninja" ]] || [[ "$target" == all && ! -e "$folder/tests/CTestTestfile.cmake" ]]; then
    configure_atlas "$preset" "$folder"
  fi
  [[ -e "$folder/.ninja_log" ]] || echo "atlas: building ($preset); the first time this takes some minutes" >&2
  NINJA_STATUS='atlas: %p built, %f of %t files|' ninja -C "$folder" "$target" | show_progress >&2
}

# configure_atlas PRESET BUILD_FOLDER: with its tests, also in a folder that was configured without them.
configure_atlas() {
  local preset="$1" log="$2.configure.log"
  echo "atlas: configuring ($preset)" >&2
  cmake --preset "$preset" -D ATLAS_TESTS=ON >"$log" 2>&1 || {
    cat "$log" >&2
    return 1
  }
  rm -f "$log"
}

# show_progress: ninja's output with its progress as one line that changes, on a terminal, or else as a line for every ten
# per cent. What the compiler says passes as it is; that there is nothing to do needs no word.
show_progress() {
  local line tenth shown=0 open_line=
  while IFS= read -r line; do
    case "$line" in
      *'|Re-checking globbed'* | 'ninja: Entering directory'* | 'ninja: no work to do.' | '-- '*) continue ;;
    esac
    if [[ ! "$line" =~ ^(atlas: +([0-9]+)% built, [0-9]+ of [0-9]+ files)'|' ]]; then
      [[ -z "$open_line" ]] || echo
      open_line=
      echo "$line"
    elif [[ -t 1 ]]; then
      printf '\r%s\033[K' "${BASH_REMATCH[1]}"
      open_line=yes
    elif tenth=$((BASH_REMATCH[2] / 10)) && ((tenth > shown)); then
      shown=$tenth
      echo "${BASH_REMATCH[1]}"
    fi
  done
  [[ -z "$open_line" ]] || echo
}

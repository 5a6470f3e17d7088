#!/usr/bin/env bash
# Installed in a folder of its own, away from the checkout, the program finds all that it needs from there; what desktops and
# shells read is in order.
set -euo pipefail
readonly FOLDER="$(mktemp --directory)"
trap 'rm -rf "$FOLDER"' EXIT
cmake --install "$(dirname "$1")" --prefix "$FOLDER/first" >"$FOLDER/log" || { cat "$FOLDER/log" >&2 && exit 1; }
mv "$FOLDER/first" "$FOLDER/moved here" # any folder will do
readonly CHECKED_OUT="$1" INSTALLED="$FOLDER/moved here"
set -- "$INSTALLED/bin/sister-atlas" "$2"
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
readonly SHARE="$INSTALLED/share"

# try_tool TOOL ARGUMENT...: where it is installed it has nothing to say against the file.
try_tool() {
  command -v "$1" >/dev/null || return 0
  "$@" >"$ARTIFACTS/$1.log" 2>&1 || fail "$*: $(cat "$ARTIFACTS/$1.log")"
}

# completed WORD...: what bash offers for the last of these words.
completed() {
  COMP_WORDS=(sister-atlas "$@")
  COMP_CWORD=$#
  _sister_atlas
  printf '%s\n' "${COMPREPLY[@]}"
}

# Without a home, from another folder, the same picture as in the checkout.
(cd / && env -i "$ATLAS" export "$ARTIFACTS/installed.png" --size 320x180) || fail "the installed program draws nothing"
"$CHECKED_OUT" export "$ARTIFACTS/checked_out.png" --size 320x180
cmp "$ARTIFACTS/installed.png" "$ARTIFACTS/checked_out.png" || fail "the installed program draws another picture"

source "$SHARE/bash-completion/completions/sister-atlas"
[[ "$(completed exp)" == export ]] || fail "bash does not complete export"
[[ "$(completed export --proj)" == --projection ]] || fail "bash does not complete --proj"
[[ "$(completed export --program sports,med)" == sports,medical ]] || fail "bash does not complete a list"
try_tool zsh -n "$SHARE/zsh/vendor-completions/_sister-atlas"
try_tool fish --no-execute "$SHARE/fish/vendor_completions.d/sister-atlas.fish"
if command -v man >/dev/null; then
  man --local-file --warnings "$SHARE/man/man1/sister-atlas.1.gz" >"$ARTIFACTS/man.txt" 2>"$ARTIFACTS/man.log"
  [[ ! -s "$ARTIFACTS/man.log" ]] || fail "the manual page: $(cat "$ARTIFACTS/man.log")"
fi

readonly METAINFO="$SHARE/metainfo/org.sistercitiesatlas.atlas.metainfo.xml"
version="$("$ATLAS" --version | awk 'NR == 1 { print $2 }')"
grep -qF "<release version=\"$version\"" "$METAINFO" || fail "the metainfo does not tell of version $version"
# Where the atlas is at home is for whoever publishes it to say (ATLAS_HOMEPAGE): with a page it is complete.
readonly PUBLISHED="$ARTIFACTS/$(basename "$METAINFO")"
sed '0,/<description>/s||<url type="homepage">https://example.org/</url>\n  &|' "$METAINFO" >"$PUBLISHED"
try_tool appstreamcli validate --no-net "$PUBLISHED"
try_tool desktop-file-validate "$SHARE/applications/sister-atlas.desktop"
try_tool update-mime-database "$SHARE/mime"
[[ ! -e "$SHARE/mime/globs2" ]] || grep -qF '*.atlas-views.json' "$SHARE/mime/globs2" || fail "saved views have no type"

# What a double click on saved views does, by the desktop entry; the window is the entry's.
readonly VIEWS="$ARTIFACTS/kenya.atlas-views.json"
echo '{"version": 1, "views": [{"name": "Kenya", "filter": {"country": ["KE"]}}]}' >"$VIEWS"
[[ "$(sed -n 's/^Exec=//p' "$SHARE/applications/sister-atlas.desktop")" == "sister-atlas %f" ]] || fail "another command"
start_screen 1280x800x24
trap 'kill "${atlas_pid:-}" "$xvfb_pid" 2>/dev/null || true; rm -rf "$FOLDER"' EXIT
start_atlas "$VIEWS"
wait_for partnerships "$("$ATLAS" list --country KE | tail -n +2 | wc -l)"
class="$(sed -n 's/^StartupWMClass=//p' "$SHARE/applications/sister-atlas.desktop")"
xdotool search --onlyvisible --class "^$class\$" >/dev/null || fail "the window's class is not $class"
quit_atlas
echo "install journey: done"

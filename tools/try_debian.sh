#!/usr/bin/env bash
# Builds the atlas and runs its tests on another Debian, in a chroot of its own:
#   tools/try_debian.sh                               Debian 13 (trixie): all of ./test.sh
#   tools/try_debian.sh trixie ./run.sh export a.png  what a newcomer does, in the copied checkout
#   tools/try_debian.sh bookworm ./test.sh -R unit    another suite
# The chroot lies in build-debian/SUITE, or in the folder that ATLAS_CHROOT names, and is used again the next time. What is
# copied in is the working tree: tracked files and new ones that git does not ignore, as they are on the disk.
# Needs root and debootstrap. Packages come from the mirror that this machine's apt uses, or from ATLAS_DEBIAN_MIRROR.
set -euo pipefail
readonly SELF="$(readlink -f "${BASH_SOURCE[0]}")"
cd "$(dirname "$SELF")/.."
# The stage after the mounts has the chroot's folder as its first argument.
if [[ "${1:-}" == --inside ]]; then
  stage=inside
  shift
else
  stage=outside
fi

source tools/debian_chroot.sh

# copy_checkout ROOT: the working tree goes to /home/atlas/checkout; build folders there stay, so that the next build is short.
# What is built anew goes by a file's time: one that changed since the last copy is new, however old it is here, and one that
# did not keeps the time it had.
copy_checkout() {
  local target="$1/home/atlas/checkout" incoming="$1/home/atlas/incoming" file
  rm -rf "$incoming"
  mkdir -p "$target" "$incoming"
  git -c safe.directory="$PWD" ls-files -z --cached --others --exclude-standard --deduplicate |
    while IFS= read -r -d '' file; do
      [[ ! -e "$file" ]] || printf '%s\0' "$file"
    done |
    tar --create --null --files-from=- | tar --extract --touch --directory "$incoming"
  (cd "$incoming" && find . -type f -print0) | while IFS= read -r -d '' file; do
    ! cmp --quiet "$target/$file" "$incoming/$file" 2>/dev/null || touch --reference="$target/$file" "$incoming/$file"
  done
  find "$target" -mindepth 1 -maxdepth 1 ! -name 'build*' -exec rm -rf {} +
  cp --recursive --preserve=all "$incoming/." "$target/"
  rm -rf "$incoming"
}

if [[ "$stage" == outside ]]; then
  suite="${1:-trixie}"
  shift || true
  expect_tools "try_debian.sh $suite"
  root="$(realpath --canonicalize-missing "${ATLAS_CHROOT:-build-debian/$suite}")"
  [[ -e "$root/atlas-chroot-complete" ]] || make_chroot "$suite" "$root"
  copy_checkout "$root"
  with_own_mounts "$SELF" --inside "$root" "$@"
fi

root="$1"
shift
mount_system "$root"
(($# > 0)) || set -- ./test.sh
# Inside, build and tests belong to a person who may use sudo, as at home: run.sh and test.sh install their packages themselves.
exec chroot "$root" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 /bin/bash -euo pipefail -c '
  id atlas >/dev/null 2>&1 || useradd --no-create-home --shell /bin/bash atlas
  echo "atlas ALL=(ALL) NOPASSWD: ALL" >/etc/sudoers.d/atlas
  chown -R atlas: /home/atlas
  cd /home/atlas/checkout
  echo "atlas: $(. /etc/os-release && echo "$PRETTY_NAME"): $*" >&2
  exec setpriv --reuid atlas --regid atlas --init-groups /usr/bin/env HOME=/home/atlas USER=atlas "$@"
' bash "$@"

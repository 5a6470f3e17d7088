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

fail() {
  echo "atlas: $1" >&2
  exit 1
}

# debian_mirror: the first Debian archive of this machine's apt, or nothing
debian_mirror() {
  if [[ -n "${ATLAS_DEBIAN_MIRROR:-}" ]]; then
    echo "$ATLAS_DEBIAN_MIRROR"
  else
    apt-get indextargets --no-release-info --format '$(SITE)' 'Created-By: Packages' 2>/dev/null |
      grep -m 1 '/debian/*$' || true
  fi
}

# make_chroot SUITE ROOT
make_chroot() {
  local suite="$1" root="$2" mirror
  mirror="$(debian_mirror)"
  [[ -n "$mirror" ]] || fail "this machine's apt has no Debian mirror; name one in ATLAS_DEBIAN_MIRROR"
  echo "atlas: making a chroot of $suite in $root" >&2
  mkdir -p "$root"
  debootstrap --variant=minbase --include=sudo "$suite" "$root" "$mirror" >"$root.log" 2>&1 || {
    tail -n 5 "$root.log" >&2
    fail "debootstrap failed; its messages are in $root.log"
  }
  # apt's own settings for a proxy or for an archive of a past day hold in there, too.
  apt-config dump | grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date)\b' >"$root/etc/apt/apt.conf.d/90machine" || true
  touch "$root/atlas-chroot-complete"
}

# copy_checkout ROOT: the working tree goes to /home/atlas/checkout; build folders there stay, so that the next build is short.
copy_checkout() {
  local target="$1/home/atlas/checkout"
  mkdir -p "$target"
  find "$target" -mindepth 1 -maxdepth 1 ! -name 'build*' -exec rm -rf {} +
  git -c safe.directory="$PWD" ls-files -z --cached --others --exclude-standard --deduplicate |
    while IFS= read -r -d '' file; do
      [[ ! -e "$file" ]] || printf '%s\0' "$file"
    done |
    tar --create --null --files-from=- | tar --extract --directory "$target"
}

if [[ "$stage" == outside ]]; then
  suite="${1:-trixie}"
  shift || true
  ((EUID == 0)) || fail "a chroot needs root: sudo tools/try_debian.sh $suite"
  command -v debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"
  command -v unshare >/dev/null || fail "unshare is missing: apt-get install util-linux"
  root="$(realpath --canonicalize-missing "${ATLAS_CHROOT:-build-debian/$suite}")"
  [[ -e "$root/atlas-chroot-complete" ]] || make_chroot "$suite" "$root"
  copy_checkout "$root"
  # Mounts and processes of their own: both end with this command, however it ends.
  exec unshare --mount --pid --fork --kill-child --propagation private -- "$SELF" --inside "$root" "$@"
fi

root="$1"
shift
mkdir -p "$root/dev/pts" "$root/dev/shm"
mount -t proc proc "$root/proc"
mount -t devpts -o newinstance,mode=620,ptmxmode=666 devpts "$root/dev/pts"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
(($# > 0)) || set -- ./test.sh
# Inside, build and tests belong to a person who may use sudo, as at home: run.sh and test.sh install their packages themselves.
exec chroot "$root" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 /bin/bash -euo pipefail -c '
  id atlas >/dev/null 2>&1 || useradd --no-create-home --shell /bin/bash atlas
  echo "atlas ALL=(ALL) NOPASSWD: ALL" >/etc/sudoers.d/atlas
  echo "127.0.0.1 localhost $(uname --nodename)" >/etc/hosts
  chown -R atlas: /home/atlas
  cd /home/atlas/checkout
  echo "atlas: $(. /etc/os-release && echo "$PRETTY_NAME"): $*" >&2
  exec setpriv --reuid atlas --regid atlas --init-groups /usr/bin/env HOME=/home/atlas USER=atlas "$@"
' bash "$@"

# Sourced by try_debian.sh and try_package.sh: a Debian of another suite in a folder.

fail() {
  echo "atlas: $1" >&2
  exit 1
}

# expect_tools NAME: what a chroot needs on this machine.
expect_tools() {
  ((EUID == 0)) || fail "a chroot needs root: sudo tools/$1"
  command -v debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"
  command -v unshare >/dev/null || fail "unshare is missing: apt-get install util-linux"
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

# with_own_mounts COMMAND...: mounts and processes of its own, which end with the command, however it ends.
with_own_mounts() {
  exec unshare --mount --pid --fork --kill-child --propagation private -- "$@"
}

# mount_system ROOT: what programs expect of a system that runs.
mount_system() {
  mkdir -p "$1/dev/pts" "$1/dev/shm"
  mount -t proc proc "$1/proc"
  mount -t devpts -o newinstance,mode=620,ptmxmode=666 devpts "$1/dev/pts"
  mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"
  echo "127.0.0.1 localhost $(uname --nodename)" >"$1/etc/hosts"
}

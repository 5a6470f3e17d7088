#include "tests/support/disk.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace atlas::testing {

namespace {
std::function<int(int)> g_onFsync;
}

FsyncWatch::FsyncWatch(std::function<int(int file)> onFsync) {
    g_onFsync = std::move(onFsync);
}

FsyncWatch::~FsyncWatch() {
    g_onFsync = nullptr;
}

} // namespace atlas::testing

// In the place of the C library's.
extern "C" int fsync(int file) {
    if (!atlas::testing::g_onFsync) return static_cast<int>(syscall(SYS_fsync, file));
    errno = atlas::testing::g_onFsync(file);
    return errno == 0 ? 0 : -1;
}

#pragma once

#include <sys/resource.h>
#include <csignal>
#include <functional>

namespace atlas::testing {

// Stands in for fsync() while it lives: takes the file's descriptor and returns 0, or the number of an error.
class FsyncWatch {
public:
    explicit FsyncWatch(std::function<int(int file)> onFsync);
    ~FsyncWatch();
    FsyncWatch(const FsyncWatch&) = delete;
    FsyncWatch& operator=(const FsyncWatch&) = delete;
};

// A disk that is full: no file of this process gets a byte, or more than so many, while it lives.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes = 0) : m_signalBefore(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signalBefore);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    void (*m_signalBefore)(int);
    rlimit m_before{};
};

} // namespace atlas::testing

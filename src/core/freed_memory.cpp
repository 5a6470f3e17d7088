#include "core/freed_memory.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace atlas {

namespace {
constexpr double kMuchMegabytes = 8.0; // less is what a few frames need and free
}

void keepFreedMemory() {
#ifdef __GLIBC__
    constexpr int kLargeBytes = 64 << 20;
    mallopt(M_MMAP_THRESHOLD, kLargeBytes);
    mallopt(M_TRIM_THRESHOLD, kLargeBytes);
    // Each arena keeps its own free memory, which another thread's work then asks the system for anew: with
    // an arena per thread, an atlas that has been open all day slowly grows.
    constexpr int kArenas = 2;
    mallopt(M_ARENA_MAX, kArenas);
#endif
}

void returnFreedMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

double residentMegabytes() {
    // proc(5): statm counts pages; the second figure is what is resident.
    std::ifstream file("/proc/self/statm");
    double allPages = 0.0;
    double residentPages = 0.0;
    if (!(file >> allPages >> residentPages)) return 0.0;
    return residentPages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

void FreedMemory::rest() {
    const double now = residentMegabytes();
    if (now > m_restingMegabytes + kMuchMegabytes) {
        returnFreedMemory();
        m_restingMegabytes = residentMegabytes();
    } else {
        m_restingMegabytes = std::min(m_restingMegabytes, now);
    }
}

} // namespace atlas

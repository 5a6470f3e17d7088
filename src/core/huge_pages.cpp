#include "core/huge_pages.h"

#include <cstdlib>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace atlas {

namespace {
constexpr std::size_t kHugePageBytes = 2U << 20U;
}

void* allocateHuge(std::size_t bytes) {
    if (bytes < kHugePageBytes) {
        if (void* memory = std::malloc(bytes); memory != nullptr || bytes == 0) return memory;
        throw std::bad_alloc();
    }
    const std::size_t rounded = (bytes + kHugePageBytes - 1) / kHugePageBytes * kHugePageBytes;
    void* memory = std::aligned_alloc(kHugePageBytes, rounded);
    if (memory == nullptr) throw std::bad_alloc();
#ifdef __linux__
    madvise(memory, rounded, MADV_HUGEPAGE); // a wish: without such pages all works as well
#endif
    return memory;
}

void freeHuge(void* memory) noexcept {
    std::free(memory);
}

} // namespace atlas

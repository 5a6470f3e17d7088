#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace atlas {

// Memory for pictures and other buffers of many megabytes, in pages of two megabytes where the system has
// them: a page costs most when it is first touched, and 4 KiB at a time that is slower than drawing the
// picture.
void* allocateHuge(std::size_t bytes); // throws std::bad_alloc, as new does
void freeHuge(void* memory) noexcept;

template <typename T>
struct HugeAllocator {
    using value_type = T;

    HugeAllocator() = default;
    template <typename U>
    HugeAllocator(const HugeAllocator<U>&) noexcept {}

    T* allocate(std::size_t count) { return static_cast<T*>(allocateHuge(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t) noexcept { freeHuge(memory); }

    friend bool operator==(const HugeAllocator&, const HugeAllocator&) { return true; }
};

template <typename T>
using HugeVector = std::vector<T, HugeAllocator<T>>;

} // namespace atlas

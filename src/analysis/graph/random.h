#pragma once

#include <cstdint>
#include <random>

namespace atlas {

// Chance that is the same on every machine: the engine is fixed by the standard, the distributions of
// <random> are not.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}

    // 0 to count - 1, all alike to one part in 2³². D. Lemire, "Fast random integer generation in an
    // interval" (2019), without the rejection, which matters only when `count` is large.
    std::uint32_t below(std::uint32_t count) {
        return static_cast<std::uint32_t>(((m_engine() >> 32U) * count) >> 32U);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace atlas

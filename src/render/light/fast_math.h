#pragma once

#include <bit>
#include <cstdint>

namespace atlas {

// Binary logarithm of a positive number, to 2e-5: a polynomial on the mantissa, which the compiler can do for
// several pixels at once (the library's is exact, but one at a time).
inline float fastLog2(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto exponent = static_cast<float>(static_cast<std::int32_t>(bits >> 23U) - 127);
    const float m = std::bit_cast<float>((bits & 0x007FFFFFU) | 0x3F800000U); // in [1, 2)
    // Fitted to log2(m) by reweighted least squares; exact at 1 and at 2, so that it has no steps.
    const float t = m - 1.0F;
    return exponent +
           t * (1.4419169F + t * (-0.7090954F + t * (0.4156031F + t * (-0.1935724F + t * 0.0451477F))));
}

} // namespace atlas

#pragma once

#include <array>
#include <cstdint>
#include <glm/vec4.hpp>

#include "render/pixels/tone_mapping.h"

namespace atlas {

inline constexpr int kRunPixels = 64; // done together

// What tone mapping needs to know of each pixel of a run, beside its sum of light.
struct RunSurround {
    std::array<float, kRunPixels> usual;   // log2 of the density that is usual around
    std::array<float, kRunPixels> dense;   // how far arcs overlap there, from 0 to 1
    std::array<float, kRunPixels> crowded; // how far they are many there, which comes long before
};

inline constexpr float kDensityFloor = 0.25F; // density below which contrast fades

// Sums of light to premultiplied pixels. `gain`: density to exposure; `perLog`: log2(1 + density) to the
// share of full light.
void toneRun(const glm::vec4* sums, int count, const RunSurround& surround, const ToneMapping& tone,
             float gain, float perLog, std::uint32_t* pixels);

// Lays premultiplied pixels over others; `opacity` in 255ths.
void layRunOver(const std::uint32_t* top, std::uint32_t opacity, std::uint32_t* below, int count);

// Mixes opaque pixels into others; `share` of the upper ones in 255ths.
void mixRunInto(const std::uint32_t* upper, std::uint32_t share, std::uint32_t* lower, int count);

// Moves the colours of opaque pixels towards another or away from it: they keep so many 256ths of their
// distance, as far as there are such colours.
void stretchRun(std::uint32_t* pixels, std::uint32_t from, int factor, int count);

bool isClear(const std::uint32_t* pixels, int count);
bool isDark(const glm::vec4* sums, int count);

} // namespace atlas

#include "render/pixels/pixel_runs.h"

#include <algorithm>
#include <cmath>

#include "core/simd.h"
#include "render/light/fast_math.h"

namespace atlas {

namespace {

constexpr float kPure = 0.8F; // difference between a colour's channels from which it is vivid enough

using Floats = std::array<float, kRunPixels>;

// Two channels at a time, times a number of 255ths: (x * n + 128) * 257 / 65536 is x * n / 255, rounded.
inline std::uint32_t scaledPair(std::uint32_t pair, std::uint32_t by) {
    const std::uint32_t product = pair * by + 0x00800080U;
    return ((product + ((product >> 8U) & 0x00FF00FFU)) >> 8U) & 0x00FF00FFU;
}

inline std::uint32_t scaled(std::uint32_t pixel, std::uint32_t by) {
    return scaledPair(pixel & 0x00FF00FFU, by) | (scaledPair((pixel >> 8U) & 0x00FF00FFU, by) << 8U);
}

inline float clampedToOne(float value) {
    return std::min(1.0F, std::max(0.0F, value));
}

inline std::uint32_t byteOf(float value) {
    return static_cast<std::uint32_t>(static_cast<std::int32_t>(value + 0.5F));
}

} // namespace

ATLAS_WIDE_VECTORS
void toneRun(const glm::vec4* sums, int count, const RunSurround& surround, const ToneMapping& tone,
             float gain, float perLog, std::uint32_t* pixels) {
    Floats density{};
    Floats red{};
    Floats green{};
    Floats blue{};
    for (int i = 0; i < count; ++i) {
        const auto k = static_cast<std::size_t>(i);
        const float perArc = 1.0F / std::max(sums[i].a, 1e-6F);
        density[k] = sums[i].a * gain;
        red[k] = sums[i].r * perArc;
        green[k] = sums[i].g * perArc;
        blue[k] = sums[i].b * perArc;
    }
    std::array<std::uint32_t, kRunPixels> packed{};
    const ToneMapping look = tone;
    const float perCore = 1.0F / look.coreSpan;
    for (std::size_t k = 0; k < kRunPixels; ++k) {
        const float global = fastLog2(1.0F + density[k]) * perLog;
        const float relative = fastLog2(density[k] + kDensityFloor) - surround.usual[k];
        const float crowded = surround.crowded[k];
        const float dense = surround.dense[k];
        const float lit = global * (1.0F - look.recession * crowded * (1.0F - dense)) *
                          (1.0F + look.localDetail * dense * std::min(3.0F, std::max(-3.0F, relative)));
        const float exposed = clampedToOne(lit);
        const float value = exposed * std::sqrt(std::sqrt(exposed)) * // a power of 1.25
                            (1.0F - look.steepness * crowded * (1.0F - exposed));
        // A shoulder: the faintest stay faint, so that land shows through, and the brightest never close
        // quite.
        const float alpha = 255.0F * clampedToOne(look.strength * value * (1.22F - 0.34F * value));
        const float t = clampedToOne((lit - look.coreFrom) * perCore);
        const float core = look.coreShare * t * t * (3.0F - 2.0F * t);
        const float grey = 0.3F * red[k] + 0.59F * green[k] + 0.11F * blue[k];
        const float purity =
            std::max(std::max(red[k], green[k]), blue[k]) - std::min(std::min(red[k], green[k]), blue[k]);
        const float chroma = 1.0F + look.vividness * std::max(0.0F, kPure - purity);
        const float tint = 1.0F - core * (1.0F - look.coreTint);
        const float r = clampedToOne(grey + chroma * (red[k] - grey)) * tint + look.coreColour.r * core;
        const float g = clampedToOne(grey + chroma * (green[k] - grey)) * tint + look.coreColour.g * core;
        const float b = clampedToOne(grey + chroma * (blue[k] - grey)) * tint + look.coreColour.b * core;
        packed[k] = byteOf(r * alpha) | (byteOf(g * alpha) << 8U) | (byteOf(b * alpha) << 16U) |
                    (byteOf(alpha) << 24U);
    }
    std::copy_n(packed.begin(), count, pixels);
}

ATLAS_WIDE_VECTORS
void layRunOver(const std::uint32_t* top, std::uint32_t opacity, std::uint32_t* below, int count) {
    for (int i = 0; i < count; ++i) {
        const std::uint32_t pixel = scaled(top[i], opacity);
        below[i] = pixel + scaled(below[i], 255U - (pixel >> 24U));
    }
}

ATLAS_WIDE_VECTORS
void mixRunInto(const std::uint32_t* upper, std::uint32_t share, std::uint32_t* lower, int count) {
    for (int i = 0; i < count; ++i)
        lower[i] = scaled(upper[i], share) + scaled(lower[i], 255U - share);
}

ATLAS_WIDE_VECTORS
void stretchRun(std::uint32_t* pixels, std::uint32_t from, int factor, int count) {
    const auto channelOf = [](std::uint32_t pixel, unsigned shift) {
        return static_cast<int>((pixel >> shift) & 255U);
    };
    const auto stretched = [&](std::uint32_t pixel, unsigned shift) {
        const int ground = channelOf(from, shift);
        const int moved = ground + (((channelOf(pixel, shift) - ground) * factor) >> 8);
        return static_cast<std::uint32_t>(std::clamp(moved, 0, 255)) << shift;
    };
    for (int i = 0; i < count; ++i) {
        const std::uint32_t pixel = pixels[i];
        pixels[i] = stretched(pixel, 0) | stretched(pixel, 8) | stretched(pixel, 16) | 0xFF000000U;
    }
}

bool isClear(const std::uint32_t* pixels, int count) {
    std::uint32_t any = 0;
    for (int i = 0; i < count; ++i)
        any |= pixels[i];
    return any == 0;
}

bool isDark(const glm::vec4* sums, int count) {
    float max = 0.0F;
    for (int i = 0; i < count; ++i)
        max = std::max(max, sums[i].a);
    return max <= 0.0F;
}

} // namespace atlas

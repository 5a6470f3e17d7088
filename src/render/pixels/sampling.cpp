#include "render/pixels/sampling.h"

#include "core/simd.h"

namespace atlas {

namespace {

// Four channels, two at a time; `share` of b in 256ths.
inline std::uint32_t mixed(std::uint32_t a, std::uint32_t b, std::uint32_t share) {
    const std::uint32_t rest = 256U - share;
    const std::uint32_t low = (a & 0x00FF00FFU) * rest + (b & 0x00FF00FFU) * share;
    const std::uint32_t high = ((a >> 8U) & 0x00FF00FFU) * rest + ((b >> 8U) & 0x00FF00FFU) * share;
    return ((low >> 8U) & 0x00FF00FFU) | (high & 0xFF00FF00U);
}

} // namespace

ATLAS_WIDE_VECTORS
void samplesNearest(const SampleRun& run, std::uint32_t* out, int count) {
    const std::uint32_t* __restrict picture = run.picture;
    std::uint32_t* __restrict to = out;
    const SampleRun way = run;
    for (int i = 0; i < count; ++i) {
        const std::int32_t x = (way.x + way.stepX * i) >> 16;
        const std::int32_t y = (way.y + way.stepY * i) >> 16;
        to[i] = picture[y * way.stridePixels + x];
    }
}

ATLAS_WIDE_VECTORS
void samplesBetween(const SampleRun& run, std::uint32_t* out, int count) {
    const std::uint32_t* __restrict picture = run.picture;
    std::uint32_t* __restrict to = out;
    const SampleRun way = run;
    for (int i = 0; i < count; ++i) {
        const std::int32_t x = way.x + way.stepX * i;
        const std::int32_t y = way.y + way.stepY * i;
        const std::int32_t place = (y >> 16) * way.stridePixels + (x >> 16);
        const std::uint32_t right = (static_cast<std::uint32_t>(x) >> 8U) & 255U;
        const std::uint32_t up = (static_cast<std::uint32_t>(y) >> 8U) & 255U;
        const std::uint32_t lower = mixed(picture[place], picture[place + 1], right);
        const std::uint32_t upper =
            mixed(picture[place + way.stridePixels], picture[place + way.stridePixels + 1], right);
        to[i] = mixed(lower, upper, up);
    }
}

} // namespace atlas

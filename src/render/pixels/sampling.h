#pragma once

#include <cstdint>

namespace atlas {

// Pixels along a straight way through a picture. Places are 16.16 fixed-point numbers of pixels from the
// picture's first one; the whole way lies inside (for samplesBetween one pixel short of the upper and right
// edge).
struct SampleRun {
    const std::uint32_t* picture;
    std::int32_t stridePixels;
    std::int32_t x;
    std::int32_t y;
    std::int32_t stepX;
    std::int32_t stepY;
};

// Each sample is the pixel that it falls on: sharp and cheap.
void samplesNearest(const SampleRun& run, std::uint32_t* out, int count);

// Each sample lies between four pixels and is mixed from them: smooth when the picture is enlarged.
void samplesBetween(const SampleRun& run, std::uint32_t* out, int count);

} // namespace atlas

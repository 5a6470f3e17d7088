#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace atlas {

// The bins that partnerships are counted in, for charts. Each partnership's bins are columns of the network,
// so that counting is one addition and no filter divides or takes a logarithm.

// Distance in steps of 500 km; half the way round the Earth is 20,004 km.
inline constexpr double kDistanceBinKilometres = 500.0;
inline constexpr std::size_t kDistanceBinCount = 41;

// Larger population over the smaller: ten steps per power of ten, Renard's R10 of ISO 3, up to 1,000; the
// last bin has what is more. Then a slot for those of which a population is not recorded.
inline constexpr std::size_t kSizeRatioBinCount = 31;
inline constexpr std::array<double, kSizeRatioBinCount> kSizeRatioBinFirst{
    1,  1.25, 1.6, 2,  2.5, 3.15, 4,   5,   6.3, 8,   10,  12.5, 16,  20,  25,  31.5,
    40, 50,   63,  80, 100, 125,  160, 200, 250, 315, 400, 500,  630, 800, 1000};
inline constexpr double kLargestSizeRatio = 1e12; // no two populations differ by more
inline constexpr std::uint8_t kSizeRatioNotRecorded = kSizeRatioBinCount;

// Partners of one city in the whole network: the same steps in whole numbers; the last bin has what is more.
inline constexpr std::size_t kPartnersBinCount = 18;
inline constexpr std::array<std::uint32_t, kPartnersBinCount> kPartnersBinFirst{
    1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 63, 80, 100};
inline constexpr std::uint32_t kUnlimitedPartners = std::numeric_limits<std::uint32_t>::max();

// A bin's number, and that of "not recorded", is one byte.
static_assert(kDistanceBinCount - 1 <= std::numeric_limits<std::uint8_t>::max());
static_assert(kSizeRatioBinCount <= std::numeric_limits<std::uint8_t>::max());
static_assert(kPartnersBinCount - 1 <= std::numeric_limits<std::uint8_t>::max());

std::uint8_t distanceBin(float kilometres);
std::uint8_t sizeRatioBin(float ratio);           // 0, not recorded: kSizeRatioNotRecorded
std::uint8_t partnersBin(std::uint32_t partners); // at least 1

} // namespace atlas

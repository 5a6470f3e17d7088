#include "data/network/chart_bins.h"

#include <algorithm>

namespace atlas {

namespace {

template <typename Firsts, typename Value>
std::uint8_t binAmong(const Firsts& firsts, Value value) {
    const auto after = std::upper_bound(firsts.begin() + 1, firsts.end(), value);
    return static_cast<std::uint8_t>(after - firsts.begin() - 1);
}

} // namespace

std::uint8_t distanceBin(float kilometres) {
    const double bin = static_cast<double>(kilometres) / kDistanceBinKilometres;
    return static_cast<std::uint8_t>(std::clamp(bin, 0.0, static_cast<double>(kDistanceBinCount - 1)));
}

std::uint8_t sizeRatioBin(float ratio) {
    return ratio > 0.0F ? binAmong(kSizeRatioBinFirst, static_cast<double>(ratio)) : kSizeRatioNotRecorded;
}

std::uint8_t partnersBin(std::uint32_t partners) {
    return binAmong(kPartnersBinFirst, partners);
}

} // namespace atlas

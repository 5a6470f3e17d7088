#include "scene/geometry/disc_samples.h"

#include <algorithm>
#include <cmath>

#include "scene/geometry/disc_geometry.h"

namespace atlas {

namespace {

constexpr double kSmallestRadius = 0.5; // pixels: what is smaller is no disc, only fainter
constexpr double kClearStep = 0.5;      // pixels, and design pixels, from a disc's radius to the next one's

// 1, 2, 5, 10, 20 …
std::vector<DiscSample> roundNumbers(const DiscsOnMap& discs) {
    std::vector<DiscSample> samples;
    for (std::uint64_t power = 1; power <= discs.mostPartners; power *= 10) {
        for (const std::uint64_t digit : {1U, 2U, 5U}) {
            if (digit * power > discs.mostPartners) break;
            const auto partners = static_cast<std::uint32_t>(digit * power);
            samples.push_back({partners, discRadiusPixels(partners) * discs.scale});
        }
    }
    return samples;
}

// How far a number is from the middle of two others, in decades.
double offMiddle(const DiscSample& sample, const DiscSample& low, const DiscSample& high) {
    return std::abs(std::log10(sample.partners) -
                    0.5 * (std::log10(low.partners) + std::log10(high.partners)));
}

} // namespace

std::vector<DiscSample> discSamples(const DiscsOnMap& discs) {
    // A sharper picture shows no other numbers, a thumbnail those that it has the pixels for.
    const double pixels = std::min(1.0, discs.pixelRatio);
    const double step = kClearStep / pixels;
    const auto isClear = [step](const DiscSample& smaller, const DiscSample& larger) {
        return larger.radius - smaller.radius >= step;
    };
    std::vector<DiscSample> samples = roundNumbers(discs);
    std::erase_if(samples, [&](const DiscSample& sample) { return sample.radius > discs.largestRadius; });
    if (samples.empty()) return {};
    const DiscSample high = samples.back();
    const auto low = std::find_if(samples.begin(), samples.end(), [&](const DiscSample& sample) {
        return sample.radius * pixels >= kSmallestRadius;
    });
    if (low == samples.end() || !isClear(*low, high)) return {high};
    std::vector<DiscSample> chosen{*low, high};
    const DiscSample* middle = nullptr;
    for (const DiscSample& sample : samples) {
        if (!isClear(*low, sample) || !isClear(sample, high)) continue;
        if (middle == nullptr || offMiddle(sample, *low, high) < offMiddle(*middle, *low, high) - 1e-9)
            middle = &sample;
    }
    if (middle != nullptr) chosen.insert(chosen.begin() + 1, *middle);
    return chosen;
}

std::uint32_t mostPartnersOf(const std::vector<std::uint32_t>& partnersByCity) {
    const auto most = std::max_element(partnersByCity.begin(), partnersByCity.end());
    return most == partnersByCity.end() ? 0 : *most;
}

} // namespace atlas

#include "render/pixels/stand_in.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

constexpr int kSamplesAcross = 96; // of a picture, to know how bright it is
constexpr WarpGround kNothing{0, 0};
constexpr double kLeastDistance = 3.0; // from the ocean's brightness, below which no factor can be told
constexpr double kMaxFactor = 2.0;     // more would make a poster of it
constexpr double kCarpet = 120.0;      // so far from the ocean's brightness arcs cover all

double brightnessOf(std::uint32_t pixel) {
    return ((pixel & 255U) + ((pixel >> 8U) & 255U) + ((pixel >> 16U) & 255U)) / 3.0;
}

// A few pixels of what a source has of a view; 0 where it has nothing.
PixelImage samplesOf(const WarpSource& source, const Camera& camera, const Viewport& viewport) {
    const double scale = static_cast<double>(kSamplesAcross) / viewport.widthPixels;
    Viewport small = viewport;
    small.widthPixels = kSamplesAcross;
    small.heightPixels = std::max(1, static_cast<int>(std::lround(viewport.heightPixels * scale)));
    Insets& insets = small.insets;
    for (double* edge : {&insets.leftPixels, &insets.topPixels, &insets.rightPixels, &insets.bottomPixels})
        *edge *= scale;
    PixelImage samples;
    warp(std::array{source}, camera, small, kNothing, samples);
    return samples;
}

std::uint32_t meanColourOf(const PixelImage& samples) {
    std::array<std::uint64_t, 3> sums{};
    std::uint64_t count = 0;
    for (const std::uint32_t pixel : samples.pixels) {
        if (pixel == 0) continue;
        for (std::size_t channel = 0; channel < sums.size(); ++channel)
            sums[channel] += (pixel >> (8U * channel)) & 255U;
        ++count;
    }
    std::uint32_t colour = 0xFF000000U;
    for (std::size_t channel = 0; count > 0 && channel < sums.size(); ++channel)
        colour |= static_cast<std::uint32_t>(sums[channel] / count) << (8U * channel);
    return colour;
}

// So that what is `from` bright becomes `to`, as seen from the ocean.
SourceTint tintBetween(double from, double to, std::uint32_t ocean) {
    const double ground = brightnessOf(ocean);
    const double factor = std::abs(from - ground) < kLeastDistance ? 1.0 : (to - ground) / (from - ground);
    return {ocean, static_cast<int>(std::lround(256.0 * std::clamp(factor, 0.0, kMaxFactor)))};
}

} // namespace

StandIn standInFor(const WarpSource& shown, const WarpSource* world) {
    const PixelImage own = samplesOf(shown, shown.camera, shown.viewport);
    StandIn standIn;
    standIn.meanColour = meanColourOf(own);
    standIn.brightness = brightnessOf(standIn.meanColour);
    if (world == nullptr) return standIn;
    const PixelImage other = samplesOf(*world, shown.camera, shown.viewport);
    double sum = 0.0;
    double otherSum = 0.0;
    std::size_t count = 0;
    std::size_t ownCount = 0;
    for (std::size_t i = 0; i < own.pixels.size(); ++i) {
        if (own.pixels[i] != 0) ++ownCount;
        if (own.pixels[i] == 0 || other.pixels[i] == 0) continue;
        sum += brightnessOf(own.pixels[i]);
        otherSum += brightnessOf(other.pixels[i]);
        ++count;
    }
    if (count == 0 || 2 * count < ownCount) return standIn;
    standIn.brightness = sum / static_cast<double>(count);
    standIn.worldBrightness = otherSum / static_cast<double>(count);
    return standIn;
}

MatchedTints tintsFor(const StandIn& standIn, std::uint32_t ocean, const WayOut& way) {
    if (!standIn.worldBrightness) return {};
    // A carpet of arcs is exposed to be a ground and stays one for long; what is sparse follows at once, or
    // nearly so.
    const double covered = way.areThreads ? *standIn.worldBrightness : standIn.brightness;
    const double carpet = std::min(1.0, std::abs(covered - brightnessOf(ocean)) / kCarpet);
    const double sparse = way.comesLate ? 0.9 : 0.6;
    const double share = std::pow(way.toWorld, sparse + (2.2 - sparse) * carpet);
    const double target = standIn.brightness + (*standIn.worldBrightness - standIn.brightness) * share;
    return {tintBetween(standIn.brightness, target, ocean),
            tintBetween(*standIn.worldBrightness, target, ocean)};
}

} // namespace atlas

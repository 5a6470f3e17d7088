#include "model/drawing/scale_bar.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.h"
#include "geo/geodesic.h"

namespace atlas {

namespace {

constexpr double kShortestKilometres = 0.01;
constexpr double kLongestKilometres = 20'000.0;

// Kilometres per design pixel, sideways in the middle of the free map.
std::optional<double> kilometresPerPixel(const Camera& camera, const Viewport& viewport) {
    constexpr double kHalfStepPixels = 4.0;
    const double ratio = viewport.pixelRatio;
    const ScreenPoint middle = planeToScreen(camera, viewport).toScreen(camera.pan);
    const auto beside = [&](double pixels) {
        return placeAt(camera, viewport, middle + ScreenPoint{pixels * ratio, 0.0});
    };
    const std::optional<LngLat> left = beside(-kHalfStepPixels);
    const std::optional<LngLat> right = beside(kHalfStepPixels);
    if (!left || !right) return std::nullopt;
    const double kilometres = geodesicDistanceKilometres(*left, *right) / (2.0 * kHalfStepPixels);
    return kilometres > 0.0 ? std::optional(kilometres) : std::nullopt;
}

} // namespace

std::string ScaleBar::words() const {
    return (kilometres < 1.0 ? std::to_string(std::lround(1000.0 * kilometres)) + " m"
                             : withThousands(std::lround(kilometres)) + " km");
}

std::optional<ScaleBar> scaleBarFor(const Camera& camera, const Viewport& viewport, double widestPixels) {
    const std::optional<double> scale = kilometresPerPixel(camera, viewport);
    if (!scale) return std::nullopt;
    const double widest = *scale * widestPixels;
    if (widest < kShortestKilometres || widest > kLongestKilometres) return std::nullopt;
    const double power = std::pow(10.0, std::floor(std::log10(widest)));
    double kilometres = power;
    for (const double factor : {2.0, 5.0}) {
        if (factor * power <= widest) kilometres = factor * power;
    }
    return ScaleBar{kilometres, kilometres / *scale};
}

double writeScaleBar(DrawListWriter& writer, const ScaleBar& bar, const Theme& theme, double left,
                     double base, double typeSize) {
    constexpr double kTick = 5.0;
    const double thickness = std::max(1.0, writer.pixel()); // a thinner line could fall between two pixels
    constexpr double kGap = 8.0;
    const double right = left + bar.lengthPixels;
    writer.box({left, base - thickness}, {right, base}, theme.textMuted);
    writer.box({left, base - kTick}, {left + thickness, base}, theme.textMuted);
    writer.box({right - thickness, base - kTick}, {right, base}, theme.textMuted);
    return bar.lengthPixels + kGap +
           writer.text(bar.words(), FontWeight::Regular, typeSize, {right + kGap, base}, theme.textMuted);
}

} // namespace atlas

#include "core/time_left.h"

#include <fmt/core.h>

#include <chrono>
#include <cmath>

namespace atlas {

std::string timeLeftText(double elapsedSeconds, double share) {
    constexpr double kFirstSeconds = 3.0; // before that one guesses
    constexpr double kFirstShare = 0.01;
    if (elapsedSeconds < kFirstSeconds || share < kFirstShare || share >= 1.0) return {};
    const double left = elapsedSeconds * (1.0 - share) / share;
    constexpr double kStepSeconds = 10.0; // so that the figure stands still for a while
    if (left < 90.0) return fmt::format("about {:.0f} s left", kStepSeconds * std::ceil(left / kStepSeconds));
    return fmt::format("about {:.0f} min left", std::round(left / 60.0));
}

Progress withTimeLeft(const Progress& progress) {
    if (!progress) return {};
    const auto begin = std::chrono::steady_clock::now();
    return [&progress, begin](double share, std::string_view what) {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
        const std::string left = timeLeftText(elapsed.count(), share);
        return progress(share, left.empty() ? std::string(what) : fmt::format("{}, {}", what, left));
    };
}

} // namespace atlas

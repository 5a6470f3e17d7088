#include "analysis/measures/chance_text.h"

#include <cmath>

#include "core/decimal_text.h"

namespace atlas {

namespace {

constexpr double kBeyondChance = 2.0;
constexpr double kFar = 5.0;
constexpr double kWholeFrom = 10.0; // from here on a decimal says nothing

} // namespace

std::string verdictOf(const Compared& compared) {
    if (!compared.observed || !compared.mean) return {};
    if (!compared.z) return "chance has no other figure for these cities";
    const double z = *compared.z;
    const double size = std::abs(z);
    if (size < kBeyondChance) return "about as by chance";
    return std::string(size >= kFar ? "far " : "") + (z > 0.0 ? "above chance" : "below chance");
}

std::string spreadText(const Compared& compared) {
    if (!compared.z) return {};
    const double size = std::abs(*compared.z);
    return "The real figure lies " + decimalText(size, size >= kWholeFrom ? 0 : 1) + " times that spread " +
           (*compared.z < 0.0 ? "below" : "above") + " their average; more than twice is hardly chance.";
}

std::string ownKindVerdict(std::optional<double> coefficient) {
    constexpr double kHardly = 0.1;
    constexpr double kMostly = 0.5;
    if (!coefficient) return {};
    if (*coefficient <= -kHardly) return "They rather avoid it.";
    if (*coefficient < kHardly) return "Hardly.";
    return *coefficient < kMostly ? "Somewhat." : "Mostly.";
}

} // namespace atlas

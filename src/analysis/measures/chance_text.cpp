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
    std::string words = "as chance has it";
    if (size >= kBeyondChance) {
        words = size >= kFar ? "far " : "";
        words += z > 0.0 ? "above chance" : "below chance";
    }
    return words + ": Z " + decimalText(z, size >= kWholeFrom ? 0 : 1);
}

} // namespace atlas

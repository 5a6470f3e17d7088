#pragma once

#include <span>
#include <string_view>

#include "core/result.h"

namespace atlas {

// A size of paper, upright: its shorter side is its width.
struct Paper {
    std::string_view name; // as it is typed and shown: "A3", "Arch-D"
    double widthMillimetres;
    double heightMillimetres;

    friend bool operator==(const Paper&, const Paper&) = default;
};

// From the smallest to the largest, first those of ISO 216, then those of the United States (ANSI Y14.1,
// architectural sizes).
std::span<const Paper> papers();

// By its name, whatever its case, spaces and hyphens: "a3", "arch d". The error says what was meant, or what
// there is.
Result<Paper> parsePaper(std::string_view text);

// Dots per inch of what is printed: the first is enough for a poster that is seen from afar, the second for a
// page in the hand. Any number between the limits will do.
inline constexpr int kPosterDotsPerInch = 150;
inline constexpr int kPrintDotsPerInch = 300;
inline constexpr int kFewestDotsPerInch = 72;
inline constexpr int kMostDotsPerInch = 1200;

inline constexpr double kMillimetresPerInch = 25.4;
inline constexpr double kPointsPerInch = 72.0;

} // namespace atlas

#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/drawing/draw_list_writer.h"

namespace atlas {

// How much of a text there was room for. What is shortened ends in an ellipsis.
enum class TextFit { Whole, Shortened, LeftOut };

inline constexpr double kLineHeightEms = 1.2;
inline constexpr double kCapitalEms = 0.75;

// Lines of one size that stand below each other. Lengths are design pixels.
struct TextSetting {
    std::vector<std::string> lines;
    double size = 0.0;
    TextFit fit = TextFit::Whole;

    double height() const; // from the first line's top to the last one's base line
};

// Where a text has to stand.
struct TextRoom {
    const DrawListWriter& writer;
    FontWeight weight = FontWeight::Regular;
    double width = 0.0;
    double height = 0.0;
};

// In as large type as fits, of the given sizes, the largest first: on the lines as they were typed, on more
// lines, or, in the smallest type, shortened.
TextSetting setText(const std::vector<std::string>& typed, std::span<const double> sizes,
                    const TextRoom& room);

} // namespace atlas

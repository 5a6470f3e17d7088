#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace atlas {

// How somebody sees colours. What is shown can be looked at as somebody else would.
enum class ColourVision : std::uint8_t { Usual, Protan, Deutan, Tritan, Grey };
inline constexpr std::size_t kColourVisionCount = 5;

// "usual", "protan" …: as the command line has them.
inline constexpr std::array<std::string_view, kColourVisionCount> kColourVisionNames{
    "usual", "protan", "deutan", "tritan", "grey"};

// For people: "without red" is easier to remember than a Greek number.
inline constexpr std::array<std::string_view, kColourVisionCount> kColourVisionWords{
    "All colours", "Without red (protan)", "Without green (deutan)", "Without blue (tritan)", "Greys alone"};

std::optional<ColourVision> colourVisionNamed(std::string_view name);

// Row by row, to be multiplied with linear RGB (IEC 61966-2-1 without its curve); the product may lie a
// little outside of 0 to 1. Without one kind of cone, severity 1.0: G. M. Machado, M. M. Oliveira, L. A. F.
// Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15(6),
// 2009, table 1. Greys: relative luminance, ITU-R BT.709.
using ColourMatrix = std::array<std::array<double, 3>, 3>;
const ColourMatrix& colourMatrixOf(ColourVision vision);

} // namespace atlas

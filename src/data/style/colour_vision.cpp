#include "data/style/colour_vision.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr std::array<double, 3> kLuminance{0.2126, 0.7152, 0.0722};

constexpr std::array<ColourMatrix, kColourVisionCount> kMatrices{{
    {{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
    {{kLuminance, kLuminance, kLuminance}},
}};

} // namespace

std::optional<ColourVision> colourVisionNamed(std::string_view name) {
    const auto found = std::find(kColourVisionNames.begin(), kColourVisionNames.end(), name);
    if (found == kColourVisionNames.end()) return std::nullopt;
    return static_cast<ColourVision>(found - kColourVisionNames.begin());
}

const ColourMatrix& colourMatrixOf(ColourVision vision) {
    return kMatrices[static_cast<std::size_t>(vision)];
}

} // namespace atlas

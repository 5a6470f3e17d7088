#include "ui/drawer/matrix_shades.h"

#include <algorithm>
#include <cmath>

#include "core/text.h"
#include "ui/widgets/text.h"

namespace atlas::ui {

namespace {

// By the logarithm: between a pair with one partnership and one with thousands there is much to tell.
float shareOf(std::uint32_t count, std::uint32_t largest) {
    return largest <= 1 ? 1.0F : std::log(static_cast<float>(count)) / std::log(static_cast<float>(largest));
}

float linear(float channel) {
    return channel <= 0.04045F ? channel / 12.92F : std::pow((channel + 0.055F) / 1.055F, 2.4F);
}

} // namespace

Colour matrixShade(const Theme& theme, std::uint32_t count, std::uint32_t largest) {
    const float share = shareOf(count, largest);
    const float place = share * static_cast<float>(theme.sequence.size() - 1);
    const auto first = std::min(static_cast<std::size_t>(place), theme.sequence.size() - 2);
    return mixed(theme.sequence[first], theme.sequence[first + 1], place - static_cast<float>(first));
}

Colour inkOn(const Colour& ground) {
    const float luminance =
        0.2126F * linear(ground.red) + 0.7152F * linear(ground.green) + 0.0722F * linear(ground.blue);
    constexpr float kEqual = 0.179F; // where both contrast alike
    return luminance > kEqual ? Colour{0.04F, 0.06F, 0.09F, 1.0F} : Colour{1.0F, 1.0F, 1.0F, 1.0F};
}

float drawMatrixLegend(const Look& look, const CountryMatrix& matrix, float rightPixels, float topPixels) {
    constexpr float kBarWidth = 96.0F;
    constexpr float kBarHeight = 8.0F;
    constexpr float kLine = 20.0F;
    if (matrix.largest() == 0) return 0.0F;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string max =
        withThousands(matrix.largest()) + (matrix.largest() == 1 ? " partnership" : " partnerships");
    const ImU32 muted = packed(look.theme.textMuted);
    const float maxLeft = rightPixels - textWidth(look.fonts.caption, max);
    drawText(list, look.fonts.caption, {maxLeft, topPixels}, kLine, muted, max);
    if (matrix.largest() == 1) return rightPixels - maxLeft;
    const float right = maxLeft - kGrid;
    const float left = right - kBarWidth;
    const float top = topPixels + (kLine - kBarHeight) / 2.0F;
    const std::size_t fields = look.theme.sequence.size() - 1;
    const float step = kBarWidth / static_cast<float>(fields);
    for (std::size_t i = 0; i < fields; ++i) {
        const float x = left + step * static_cast<float>(i);
        const ImU32 from = packed(look.theme.sequence[i]);
        const ImU32 to = packed(look.theme.sequence[i + 1]);
        list.AddRectFilledMultiColor({x, top}, {x + step, top + kBarHeight}, from, to, to, from);
    }
    const float oneLeft = left - kGrid - textWidth(look.fonts.caption, "1");
    drawText(list, look.fonts.caption, {oneLeft, topPixels}, kLine, muted, "1");
    return rightPixels - oneLeft;
}

} // namespace atlas::ui

#include "scene/page/page_ink.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double kThinnestPixels = 1.0;
constexpr double kRuleUnits = 0.06;
constexpr float kRuleOpacity = 0.5F;
constexpr double kHeadingTop = 0.8; // units, from the hairline to the capitals
constexpr double kHeadingFoot = 1.3;

} // namespace

double PageInk::line() const {
    return std::max(kRuleUnits * unit, kThinnestPixels * writer.pixel());
}

Colour PageInk::rule() const {
    Colour colour = theme.textMuted;
    colour.alpha *= kRuleOpacity;
    return colour;
}

std::vector<double> PageInk::sizes(std::initializer_list<double> units) const {
    std::vector<double> legible;
    for (const double size : units) {
        if (size * unit >= kSmallestType) legible.push_back(size * unit);
    }
    if (legible.empty()) legible.push_back(kSmallestType);
    return legible;
}

void writeAligned(const PageInk& ink, const std::string& words, FontWeight weight, double size,
                  const PagePlace& room, double base, PageAlignment alignment, const Colour& colour) {
    const double width = std::min(room.width, ink.writer.widthOf(words, weight, size));
    double left = room.left;
    if (alignment == PageAlignment::Middle) left += (room.width - width) / 2.0;
    if (alignment == PageAlignment::Right) left += room.width - width;
    ink.writer.text(words, weight, size, {left, base}, colour, room.width + 0.01);
}

double writeHeading(const PageInk& ink, const std::string& words, const PagePlace& room) {
    ink.writer.box({room.left, room.top}, {room.right(), room.top + ink.line()}, ink.rule());
    const double size = ink.sizes({kPageBodyUnits}).front();
    const double base = room.top + kHeadingTop * ink.unit + kCapitalEms * size;
    writeAligned(ink, words, FontWeight::SemiBold, size, room, base, PageAlignment::Left, ink.theme.text);
    return base + kHeadingFoot * ink.unit;
}

} // namespace atlas

#include "model/paper/picture_sheet.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/text.h"

namespace atlas {

namespace {

constexpr double kScreenWidth = 1920.0; // of which a design pixel is a pixel
constexpr double kScreenHeight = 1080.0;
constexpr double kSmallestPixelRatio = 0.5; // thinner lines than this would vanish in a thumbnail
// Type of 10 design pixels, the smallest that there is (scene/annotations/page.h), stays larger than
// kSmallestTypePoints when its size is rounded to whole dots, however few of them.
constexpr double kSmallestDesignPoints = 0.65;

// What is posted is looked at on a telephone, a hand wide: fewer and larger things.
constexpr double kPostPixelRatio = 2.0;
constexpr double kStoryPixelRatio = 2.5;

constexpr std::array kScreenFormats{
    ScreenFormat{"screen", "Full HD", {1920, 1080, 1.0}},
    ScreenFormat{"4k", "4K", {3840, 2160, 2.0}},
    ScreenFormat{"8k", "8K", {7680, 4320, 4.0}},
    ScreenFormat{"square", "Square", {1080, 1080, kPostPixelRatio}},
    ScreenFormat{"story", "Story", {1080, 1920, kStoryPixelRatio}},
};

static_assert(kThinnestLine * kSmallestDesignPoints >= kThinnestLinePoints);

int dotsOf(double millimetres, int dotsPerInch) {
    return static_cast<int>(std::lround(millimetres / kMillimetresPerInch * dotsPerInch));
}

} // namespace

double pixelRatioOnScreen(int widthPixels, int heightPixels) {
    return std::max(kSmallestPixelRatio, std::min(widthPixels / kScreenWidth, heightPixels / kScreenHeight));
}

PictureSheet screenSheet(int widthPixels, int heightPixels) {
    return {widthPixels, heightPixels, pixelRatioOnScreen(widthPixels, heightPixels)};
}

// By its area, so that it does not depend on how the page lies.
double pointsPerDesignPixel(const Paper& paper) {
    constexpr double kPointsPerMillimetre = kPointsPerInch / kMillimetresPerInch;
    const double side = kPointsPerMillimetre * std::sqrt(paper.widthMillimetres * paper.heightMillimetres);
    return std::max(kSmallestDesignPoints, side / std::sqrt(kScreenWidth * kScreenHeight));
}

Result<PictureSheet> paperSheet(const Paper& paper, int dotsPerInch, bool isLandscape) {
    int width = dotsOf(paper.widthMillimetres, dotsPerInch);
    int height = dotsOf(paper.heightMillimetres, dotsPerInch);
    if (height > kLargestSidePixels) {
        const auto most =
            static_cast<int>(std::floor(kLargestSidePixels * kMillimetresPerInch / paper.heightMillimetres));
        return failure(
            fmt::format("{} at {} dots per inch has {} pixels, more than the {} a side that are "
                        "possible; write {} or less",
                        paper.name, dotsPerInch, sizeText(width, height), kLargestSidePixels, most));
    }
    if (isLandscape) std::swap(width, height);
    return PictureSheet{width, height, pointsPerDesignPixel(paper) * dotsPerInch / kPointsPerInch,
                        dotsPerInch};
}

Viewport viewportOn(const PictureSheet& sheet) {
    Viewport viewport;
    viewport.widthPixels = sheet.widthPixels;
    viewport.heightPixels = sheet.heightPixels;
    viewport.pixelRatio = sheet.pixelRatio;
    return viewport;
}

std::span<const ScreenFormat> screenFormats() {
    return kScreenFormats;
}

} // namespace atlas

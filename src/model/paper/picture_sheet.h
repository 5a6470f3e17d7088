#pragma once

#include <span>
#include <string_view>

#include "core/result.h"
#include "model/camera/camera.h"
#include "model/paper/paper.h"

namespace atlas {

inline constexpr int kSmallestSidePixels = 16; // of a picture
inline constexpr int kLargestSidePixels = 20'000;

// On paper nothing is smaller than what can be read in the hand and printed.
inline constexpr double kSmallestTypePoints = 6.0;
inline constexpr double kThinnestLinePoints = 0.25;

// What a picture is drawn on: pixels and how many of them make a design pixel, which lines, discs and type
// are measured in.
struct PictureSheet {
    int widthPixels = 1920;
    int heightPixels = 1080;
    double pixelRatio = 1.0;
    int dotsPerInch = 0; // of paper; 0: of a screen, whose pixels have no size of their own

    friend bool operator==(const PictureSheet&, const PictureSheet&) = default;
};

// Pixels per design pixel of a picture for a screen: 1 at 1920 x 1080, so that a larger one is the same
// picture, only sharper.
double pixelRatioOnScreen(int widthPixels, int heightPixels);
PictureSheet screenSheet(int widthPixels, int heightPixels);

// Points per design pixel: lines, discs and type grow with the page, as if the picture of a screen were
// enlarged to it, but on a small page they stay so large that they can be read.
double pointsPerDesignPixel(const Paper& paper);

// A page of paper in dots. Another number of dots is the same picture, only sharper. The error is of a page
// with too many of them, and says how many are possible.
Result<PictureSheet> paperSheet(const Paper& paper, int dotsPerInch, bool isLandscape);

// Of a picture all of which is the map's.
Viewport viewportOn(const PictureSheet& sheet);

// Usual sizes of pictures for screens, by name.
struct ScreenFormat {
    std::string_view name;  // as it is typed: "4k"
    std::string_view words; // for people: "4K"
    PictureSheet sheet;
};
std::span<const ScreenFormat> screenFormats();

// No line of a picture is thinner, in design pixels, whatever the theme.
inline constexpr double kThinnestLine = 0.4;

} // namespace atlas

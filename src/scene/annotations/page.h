#pragma once

#include <algorithm>
#include <cmath>

#include "model/camera/camera.h"

namespace atlas {

inline constexpr double kSmallestType = 10.0; // of a page, in design pixels

// A picture as what stands over its map is laid out on it: lengths are design pixels.
struct Page {
    explicit Page(const Viewport& viewport)
        : width(viewport.widthPixels / viewport.pixelRatio),
          height(viewport.heightPixels / viewport.pixelRatio),
          margin(std::clamp(std::min(width, height) / 14.0, 8.0, 32.0)),
          pixelRatio(viewport.pixelRatio) {}

    double textWidth() const { return width - 2.0 * margin; }

    // Whether type of this size has so many pixels of the picture that it can be read, and is no smaller than
    // all else: on paper pixels are fine.
    bool isLegible(double size) const {
        constexpr double kSmallestTypePixels = 6.0;
        return size >= kSmallestType && std::round(size * pixelRatio) >= kSmallestTypePixels;
    }

    double width;
    double height;
    double margin;
    double pixelRatio;
};

} // namespace atlas

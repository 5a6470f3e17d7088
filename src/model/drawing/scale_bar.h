#pragma once

#include <optional>
#include <string>

#include "data/style/theme.h"
#include "model/camera/camera.h"
#include "model/drawing/draw_list_writer.h"

namespace atlas {

// A round length on the map. Scale changes over any map of the world; this one is right in the middle.
struct ScaleBar {
    double kilometres = 0.0;
    double lengthPixels = 0.0; // of design size

    std::string words() const; // "500 km"
    friend bool operator==(const ScaleBar&, const ScaleBar&) = default;
};

// The longest bar of 1, 2 or 5 times a power of ten kilometres that is no wider than that. Nothing where the
// middle of the map shows no place, and where a bar would be longer than a hundredth of a kilometre or the
// Earth's half girth.
std::optional<ScaleBar> scaleBarFor(const Camera& camera, const Viewport& viewport, double widestPixels);

// The bar and its words, on a base line. Returns the width.
double writeScaleBar(DrawListWriter& writer, const ScaleBar& bar, const Theme& theme, double left,
                     double base, double typeSize);

} // namespace atlas

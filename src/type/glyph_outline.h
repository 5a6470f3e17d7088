#pragma once

#include <array>
#include <glm/vec2.hpp>
#include <vector>

struct FT_FaceRec_;

namespace atlas {

// A glyph's outline as pieces of curves, in pixels from its pen, y up. What goes round twice is filled, too.
struct OutlineStep {
    enum class Kind { Move, Line, Curve }; // a curve is a cubic Bézier's: two handles and its end
    Kind kind = Kind::Move;
    std::array<glm::dvec2, 3> points{}; // one, or three of a curve
};

// Without hinting. Empty for what cannot be seen; `face` may be null.
std::vector<OutlineStep> outlineOf(FT_FaceRec_* face, unsigned glyphIndex, double sizePixels);

} // namespace atlas

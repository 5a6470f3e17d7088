#pragma once

#include <span>
#include <vector>

#include "export/vector/vector_page.h"

namespace atlas {

// A part of lines in one colour.
struct PaintPiece {
    std::vector<PageLine> lines;
    Colour colour;
};

// Lines under a gradient as pieces of even colour, cut across the gradient, so fine that no step is seen. For
// files whose gradients would cost more than the lines (in a PDF, each one that is not opaque is a picture of
// its own).
std::vector<PaintPiece> piecesOf(std::span<const PageLine> lines, const GradientPaint& paint);

} // namespace atlas

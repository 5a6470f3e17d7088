#pragma once

#include "model/drawing/shaped_line.h"
#include "type/font_files.h"
#include "type/glyph_raster.h"

namespace atlas {

// All glyphs of a line in one picture, in type of this size; its corner counts from the line's start on the
// base line, y down. Empty for what cannot be seen.
GlyphRaster rasteriseLine(const ShapedLine& line, double sizePixels, FontFiles& fonts);

} // namespace atlas

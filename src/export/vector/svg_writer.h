#pragma once

#include <string>

#include "export/vector/vector_page.h"

namespace atlas {

// A page as SVG 1.1 that browsers, Inkscape and Illustrator read: layers as Inkscape names them, sizes in
// millimetres, everything said by attributes (no style sheets, no RDF, no clipping, no percentages), letters
// as text with the fonts to fall back on.
struct SvgOptions {
    bool asOutlines = false; // letters as the areas that they cover: no font is needed
};
std::string svgOf(const VectorPage& page, const SvgOptions& options = {});

} // namespace atlas

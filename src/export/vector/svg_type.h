#pragma once

#include <string>

#include "export/vector/vector_page.h"
#include "type/font_files.h"

namespace atlas {

// The fonts that outlines are taken from, opened when they are first asked for.
class GlyphOutlines {
public:
    // A line's letters as the data of a path, with the pen at a point; empty for what no font has.
    std::string pathOf(const TextItem& text);

private:
    FontFiles m_fonts;
};

// A line of type as text, or as outlines with its words for a title.
std::string svgText(const NameItem& name, bool asOutline, GlyphOutlines& outlines);

// Its ground: the same letters, stroked.
std::string svgHalo(const HaloItem& halo, bool asOutline, GlyphOutlines& outlines);

} // namespace atlas

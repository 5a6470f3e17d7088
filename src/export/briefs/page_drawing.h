#pragma once

#include "export/briefs/page_layout.h"
#include "export/handouts/pdf_file.h"

namespace atlas {

// What a page is drawn with.
struct PageInk {
    cairo_surface_t* map = nullptr; // the picture, of any size in the proportions of its box; null: none
    Colour frame;                   // around the map
    bool isTagged = false;          // says what each text is, as PDF can: titles, tables with rows and cells
};

// Onto a page in points.
void drawPage(cairo_t* page, const PageLayout& layout, std::size_t number, const PageInk& ink);

} // namespace atlas

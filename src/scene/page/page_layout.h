#pragma once

#include <memory>
#include <vector>

#include "model/page/page_problems.h"
#include "scene/annotations/annotations.h"
#include "scene/geometry/box_grid.h"
#include "scene/page/locator_globe.h"
#include "scene/page/page_sheet.h"

namespace atlas {

// A composed page and what its map has to explain.
struct PageRequest {
    const PageSheet& sheet;
    const AnnotationRequest& map;        // its legend and its discs
    std::optional<ScaleBar> scaleBar;    // nothing: none is right for all of the map
    const LocatorGlobe* globe = nullptr; // null: it is not known yet, and its place stays empty
    bool isMapFramed = false;            // the map goes on beyond its place, which has an edge
};

struct LaidPage {
    DrawList list;                     // glyphs set; what lies beside the map is covered
    std::vector<PageProblem> problems; // in the order of the elements
    std::vector<std::string> notes;    // on letters that no font has
};

// Lays all that is shown out in its place: smaller, on more lines, or shortened, which is told. Of the
// viewport only its size counts, and how many pixels a design pixel has.
LaidPage layOutPage(const PageRequest& request, const Theme& theme, const Viewport& viewport);

// What the map's place leaves free of the page on each side; where the map is not shown, it has all of it.
Insets mapInsets(const PageComposition& page, const Viewport& viewport);

// What lies beside the map's place.
std::vector<PixelBox> besideMap(const Viewport& viewport);

// Where no name stands: there, and under what lies on the map.
std::vector<PixelBox> namesKeepFree(const PageComposition& page, const Viewport& viewport);

} // namespace atlas

#pragma once

#include "scene/page/locator_globe.h"
#include "scene/page/page_ink.h"

namespace atlas {

// A globe as large as its place, with the map's edge and the page's place on it.
void writeGlobe(const PageInk& ink, double pixelRatio, const LocatorGlobe& globe, const PagePlace& room,
                DrawList& list);

} // namespace atlas

#pragma once

#include <vector>

#include "scene/labels/label_request.h"

namespace atlas {

// Names for a picture, none on another, none on the disc of a named city, all within the free area and on the
// map. First what has the focus, then countries by size and partnerships, then cities by shown partners, as
// many as the free area bears. A function of its arguments alone.
std::vector<PlacedLabel> placeLabels(const LabelRequest& request);

} // namespace atlas

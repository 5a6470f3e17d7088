#pragma once

#include <vector>

#include "scene/labels/label_request.h"

namespace atlas {

// Names for a picture, none on another, none on the disc of a named city, all within the free area and on the
// map. Functions of their arguments alone.

// What a view names whatever is selected: countries by size and partnerships, then cities by shown partners,
// as many as the free area bears.
std::vector<PlacedLabel> placeNames(const LabelRequest& request);

// With what is selected or hovered in front: its own name and those of the partners of what is selected, in
// others' room where there is no other; the names of the partners of what is hovered where there is room. All
// others stay where they are.
std::vector<PlacedLabel> withFocus(const LabelRequest& request, std::vector<PlacedLabel> names);

std::vector<PlacedLabel> placeLabels(const LabelRequest& request);

} // namespace atlas

#pragma once

#include "model/filter/filter.h"

namespace atlas::ui {

// Tells whether something was made of what is on the map now. Both are needed: a filter that is being changed
// is a frame ahead of its result, and a result may lie where an older one lay.
struct ShownMark {
    const Network* network = nullptr;
    const FilterResult* result = nullptr;
    Filter filter;

    friend bool operator==(const ShownMark&, const ShownMark&) = default;
};

} // namespace atlas::ui

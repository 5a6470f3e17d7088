#pragma once

#include "analysis/measures/network_measures.h"
#include "ui/drawer/shown_mark.h"

namespace atlas::ui {

// What the view of measures shows, and the headline's share, which is told at once.
struct MeasuresMemory {
    std::size_t list = 0; // of the most connected: cities, pairs, bridges
    ShownMark madeOf;
    SizeMeasures size; // of the headline
};

} // namespace atlas::ui

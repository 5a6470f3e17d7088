#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/search/search_index.h"
#include "ui/widgets/picker.h"

namespace atlas::ui {

// The search: the query that the hits answer.
struct SearchMemory {
    PickerMemory picker;
    std::string answered;
    std::vector<SearchHit> hits;
};

// The choice of a city at the other end of a chain, or beside another one.
struct ChainPickerMemory {
    PickerMemory picker;
    bool isComparison = false;     // the other city is to stand beside the first, without a chain
    std::optional<CityIndex> from; // chosen already
    std::string answered;          // the query that the hits answer
    std::vector<SearchHit> hits;
};

} // namespace atlas::ui

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/findings/anniversaries.h"
#include "analysis/findings/city_groups.h"
#include "analysis/findings/gaps.h"
#include "model/search/search_index.h"
#include "ui/drawer/shown_mark.h"
#include "ui/widgets/picker.h"

namespace atlas::ui {

// What the views of findings remember from frame to frame. Answers are kept as long as what is on the map
// stays the same.

struct RingsMemory {
    std::size_t kind = 0; // 0: rings, 1: communities
    std::string wanted;
    std::shared_ptr<const CityGroups>
        listed; // for which `rows` was made, with `listedKind` and `listedWanted`
    std::size_t listedKind = 0;
    std::string listedWanted;
    std::vector<std::size_t> rows;
};

struct GapsMemory {
    std::size_t kind = 0; // 0: countries, 1: U.S. states
    ShownMark answered;
    Gaps gaps;
};

struct AnniversariesMemory {
    std::optional<int> year; // nothing: that of the filter, or the current one
    ShownMark answered;
    int answeredYear = 0;
    std::vector<Anniversary> list; // of all ages, under all filters but that of anniversaries
    std::optional<int> age;        // of which alone the list, and the filter, is to be
};

struct ChainPickerMemory {
    PickerMemory picker;
    bool isComparison = false;     // the other city is to stand beside the first, without a chain
    std::optional<CityIndex> from; // chosen already
    std::string answered;          // the query that the hits answer
    std::vector<SearchHit> hits;
};

} // namespace atlas::ui

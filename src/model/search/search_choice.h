#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/search/search_index.h"
#include "model/view/view.h"

namespace atlas {

// What choosing a search hit leads to.
struct SearchChoice {
    Filter filter;                                  // as it then is
    std::vector<LngLat> places;                     // to fly to; none: what is chosen, or the view stays
    std::optional<Target> chosen;                   // the city
    std::optional<std::uint32_t> chosenState;       // of the United States, by row
    std::optional<std::uint32_t> chosenTownNetwork; // by row
    bool releasesSelection = false;                 // nothing of what is selected passes that filter
    std::string dropped;                            // what of the filter gave way, told; empty: nothing
};

// A city or a state is selected, which brings it into sight. A country: only its partnerships, and the map
// flies to its communities; a pair of countries gives way unless it is one of them. A program type: only its
// partnerships. A network of towns likewise, and its towns are selected. A filter that would hide what was
// looked for, or leave nothing of it, is cleared; what is selected and has nothing left is released.
SearchChoice choiceOf(const SearchHit& hit, const View& view, const Network& network,
                      const FilterResult& shown);

} // namespace atlas

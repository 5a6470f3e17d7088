#pragma once

#include <optional>

#include "model/search/search_index.h"
#include "model/view/view.h"

namespace atlas {

// What choosing a search hit leads to.
struct SearchChoice {
    Filter filter;                            // as it then is
    std::optional<Camera> flight;             // where to fly; nothing: the view stays
    std::optional<Target> chosen;             // the city
    std::optional<std::uint32_t> chosenState; // of the United States, by row
};

// A city: the map flies there, near enough for its region, and no nearer than one was. A country: only its
// partnerships, and the map flies to its communities. A state: it is selected, and the map flies to its
// communities. A program type: only its partnerships. A city or a state that the filter hides clears the
// filter, so that what was looked for shows.
SearchChoice choiceOf(const SearchHit& hit, const View& view, const Network& network,
                      const FilterResult& shown, const Viewport& viewport);

} // namespace atlas

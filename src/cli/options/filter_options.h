#pragma once

#include <string>
#include <vector>

#include "core/result.h"
#include "data/network/network.h"
#include "model/filter/filter.h"

namespace CLI {
class App;
}

namespace atlas {

// FILTERS as typed; read against a network by toFilter().
struct FilterOptions {
    std::string dataFolder; // --data; empty: the atlas's own
    std::string savedView;  // --view; empty: none
    std::vector<std::string> countries;
    std::string countryPair;
    std::vector<std::string> cities;
    std::vector<std::string> citySizes;
    std::string ends; // "any" when empty
    std::vector<std::string> programs;
    std::string years;
    bool keepUnknownYears = false;
    std::vector<std::string> evidence;
    bool corroborated = false;
    bool awarded = false;
    bool unitedStates = false;
    std::string distance;
    std::string sizeRatio;
    bool keepUnknownSizes = false;
    std::string partners;
    std::vector<std::string> statuses;
    std::vector<std::string> placeKinds;
    std::vector<std::string> yearBases;
    std::vector<std::string> programBases;
    std::vector<std::string> townNetworks;
    std::string endedTies; // "marked" when empty
    std::string anniversaryYear;
    std::string anniversaryAge; // with `anniversaryYear`

    // Whether something occurs that only a look at the network can tell right from wrong.
    bool needNetwork() const {
        return !dataFolder.empty() || !savedView.empty() || !countries.empty() || !countryPair.empty() ||
               !cities.empty() || !townNetworks.empty();
    }
};

void addFilterOptions(CLI::App& app, FilterOptions& options);

// What was typed takes the place of the same kind in `before`, that of a saved view. The first thing that the
// network or the vocabulary does not know is the error.
Result<Filter> toFilter(const FilterOptions& options, const Network& network, const Filter& before);

// What a filter leaves out for want of a record, one line each, and that nothing passes. For stderr.
std::vector<std::string> notesOn(const Filter& filter, const FilterResult& result);

} // namespace atlas

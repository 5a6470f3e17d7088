#pragma once

#include <cstddef>
#include <vector>

#include "model/filter/filter.h"

namespace atlas {

// How much is recorded of partnerships and of the places that they join. What is not recorded may be so all
// the same: a share says how far the others can be taken for the whole.
struct Recorded {
    std::size_t partnerships = 0;
    std::size_t withYear = 0;
    std::size_t withPrograms = 0;
    std::size_t withStatus = 0;
    std::size_t corroborated = 0; // two kinds of evidence or more
    std::size_t places = 0;
    std::size_t withPopulation = 0; // of the places

    friend bool operator==(const Recorded&, const Recorded&) = default;
};

struct CountryCoverage {
    CountryIndex country = 0;
    Recorded recorded; // of partnerships with an end there; its own places

    friend bool operator==(const CountryCoverage&, const CountryCoverage&) = default;
};

struct Coverage {
    Recorded whole;
    std::vector<CountryCoverage> countries; // with a partnership shown, most partnerships first, then by code
};

Coverage findCoverage(const Network& network, const FilterResult& shown);

} // namespace atlas

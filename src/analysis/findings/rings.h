#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/progress.h"
#include "model/filter/filter.h"

namespace atlas {

// Communities that are all partners of each other, ascending by row.
struct CityRing {
    std::vector<CityIndex> members;

    friend auto operator<=>(const CityRing&, const CityRing&) = default;
};

inline constexpr std::size_t kSmallestRing = 4;

// Every ring to which no other city can be added (maximal cliques), with at least so many members: the
// largest first, then by members. Rings may overlap.
Result<std::vector<CityRing>> findRings(const Network& network, const FilterResult& shown,
                                        std::size_t atLeast = kSmallestRing, const Progress& progress = {});

// Cities that are more closely tied to each other than to the rest; every city shown belongs to one circle.
struct Circles {
    std::vector<std::vector<CityIndex>> circles; // the largest first, then by members; members ascending
    std::optional<double> modularity;            // nothing without partnerships
};
inline constexpr std::uint64_t kCirclesSeed = 1956;

// By the method of Louvain (graph_library.h); the same for the same seed and version of igraph.
Result<Circles> findCircles(const Network& network, const FilterResult& shown,
                            std::uint64_t seed = kCirclesSeed, const Progress& progress = {});

} // namespace atlas

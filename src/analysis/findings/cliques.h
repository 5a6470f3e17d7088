#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/progress.h"
#include "model/filter/filter.h"

namespace atlas {

// Communities that are all partners of each other, ascending by row.
struct Clique {
    std::vector<CityIndex> members;

    friend auto operator<=>(const Clique&, const Clique&) = default;
};

inline constexpr std::size_t kSmallestClique = 4;

// Every clique to which no other city can be added (maximal cliques), with at least so many members: the
// largest first, then by members. Cliques may overlap.
Result<std::vector<Clique>> findCliques(const Network& network, const FilterResult& shown,
                                        std::size_t atLeast = kSmallestClique, const Progress& progress = {});

// Cities that are more closely tied to each other than to the rest; every city shown belongs to one
// community.
struct Communities {
    std::vector<std::vector<CityIndex>> communities; // the largest first, then by members; members ascending
    std::optional<double> modularity;                // nothing without partnerships
};
inline constexpr std::uint64_t kCommunitiesSeed = 1956;

// By the method of Louvain (graph_library.h); the same for the same seed and version of igraph.
Result<Communities> findCommunities(const Network& network, const FilterResult& shown,
                                    std::uint64_t seed = kCommunitiesSeed, const Progress& progress = {});

} // namespace atlas

#pragma once

#include <cstdint>
#include <optional>

#include "core/progress.h"
#include "model/filter/filter.h"

namespace atlas {

// How a measure of the network compares with networks in which every city keeps the number of its partners
// and chance decides who they are.
struct Compared {
    std::optional<double> observed;
    std::optional<double> mean;      // of the randomised networks
    std::optional<double> deviation; // standard deviation of a sample, n - 1
    std::optional<double> z;         // (observed - mean) / deviation
};

struct NullModel {
    std::size_t runs = 0;
    std::uint64_t seed = 0;
    Compared degreeAssortativity;
    Compared transitivity;
    Compared meanDistanceKilometres; // over edges, geodesic on WGS 84
};

struct NullModelOptions {
    std::size_t runs = 20;
    std::uint64_t seed = 1956;
    std::size_t switchesPerEdge = 10; // tried; enough to forget the start
};

// The same figures for the same seed, whatever the machine. Each run begins with the network as it is and
// switches the ends of random pairs of partnerships; a switch that would make a loop or a double is left out,
// which keeps all networks equally likely. R. Milo et al., "On the uniform generation of random graphs with
// prescribed degree sequences" (2003).
Result<NullModel> compareWithChance(const Network& network, const FilterResult& shown,
                                    const NullModelOptions& options = {}, const Progress& progress = {});

} // namespace atlas

#pragma once

#include <thread>

#include "analysis/document/document.h"
#include "analysis/document/document_jobs.h"
#include "tests/support/graph_network.h"

namespace atlas::testing {

// Work that goes on until it is cancelled.
template <typename Answer>
Result<Answer> goRoundInCircles(const Network& /*network*/, const FilterResult& /*shown*/,
                                const Progress& progress) {
    while (progress(0.25, "going round in circles"))
        std::this_thread::yield();
    return cancelled();
}

// Two triangles: three partnerships that the web tells of, and three that lists name.
inline NetworkPointer webAndLists() {
    auto network = std::make_shared<Network>(networkOf(6, twoTriangles()));
    for (std::size_t i = 0; i < 6; ++i)
        network->partnerships.evidence[i] = maskOf(i < 3 ? Evidence::Web : Evidence::Lists);
    return network;
}

inline Filter only(Evidence evidence) {
    Filter filter;
    filter.evidence = maskOf(evidence);
    return filter;
}

} // namespace atlas::testing

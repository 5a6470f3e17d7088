#pragma once

#include "analysis/measures/measure_types.h"
#include "core/progress.h"
#include "model/filter/filter.h"

namespace atlas {

struct MeasureOptions {
    std::size_t topCount = 20;
    bool betweenness = true;
};

Result<NetworkMeasures> measureNetwork(const Network& network, const FilterResult& shown,
                                       const MeasureOptions& options = {}, const Progress& progress = {});

} // namespace atlas

#pragma once

#include "analysis/measures/network_measures.h"
#include "analysis/measures/null_model.h"

namespace atlas {

// Everything that is measured of the partnerships shown, beside what chance would give.
struct MeasureReport {
    NetworkMeasures measures;
    NullModel chance;
};

Result<MeasureReport> measureReport(const Network& network, const FilterResult& shown,
                                    const NullModelOptions& options = {}, const Progress& progress = {});

} // namespace atlas

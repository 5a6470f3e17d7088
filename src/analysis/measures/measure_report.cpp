#include "analysis/measures/measure_report.h"

namespace atlas {

namespace {

// How much of the time the measures take; the rest goes into the comparison with chance.
constexpr double kMeasuresShare = 0.7;

} // namespace

Result<MeasureReport> measureReport(const Network& network, const FilterResult& shown,
                                    const NullModelOptions& options, const Progress& progress) {
    Result<NetworkMeasures> measures =
        measureNetwork(network, shown, {}, partOf(progress, 0.0, kMeasuresShare));
    if (!measures) return tl::unexpected<Error>(measures.error());
    Result<NullModel> chance =
        compareWithChance(network, shown, options, partOf(progress, kMeasuresShare, 1.0));
    if (!chance) return tl::unexpected<Error>(chance.error());
    return MeasureReport{*std::move(measures), *std::move(chance)};
}

} // namespace atlas

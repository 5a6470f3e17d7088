#include "export/tours/tour_chance.h"

#include "analysis/measures/null_model.h"

namespace atlas {

Result<ChanceFigures> chanceFiguresOf(const Network& network, const Progress& progress) {
    return compareWithChance(network, applyFilter(network, {}), {}, progress)
        .map([](const NullModel& chance) { return ChanceFigures{chance.meanDistanceKilometres.mean}; });
}

} // namespace atlas

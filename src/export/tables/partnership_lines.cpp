#include "export/tables/partnership_lines.h"

#include "geo/antimeridian.h"

namespace atlas {

std::vector<std::vector<LngLat>> partnershipLines(const Network& network, const ListedPartnership& row) {
    constexpr double kStepDegrees = 1.0;
    const PartnershipTable& table = network.partnerships;
    return greatCircleLines(network.cities.location[cityOf(table, row, true)],
                            network.cities.location[cityOf(table, row, false)], kStepDegrees);
}

} // namespace atlas

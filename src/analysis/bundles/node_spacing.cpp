#include "analysis/bundles/node_spacing.h"

#include <algorithm>
#include <cmath>

#include "analysis/bundles/sphere_distance.h"

namespace atlas {

double NodeSpacing::at(const UnitVector& place) {
    const double widest = arcOfKilometres(m_options->widestSpacingKilometres);
    m_cities->nearest(place, m_options->citiesAround, m_near);
    if (m_near.size() < m_options->citiesAround) return widest;
    const double reach = 2.0 * std::asin(std::min(1.0, 0.5 * std::sqrt(m_near.back().squaredChord)));
    return std::clamp(reach * m_options->spacingPerReach, arcOfKilometres(m_options->finestSpacingKilometres),
                      widest);
}

} // namespace atlas

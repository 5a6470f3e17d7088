#include "model/workspace/name_scale.h"

#include <algorithm>

namespace atlas {

double nameScaleFor(double windowWidthPixels, double interfaceScale) {
    constexpr double kRoomyWidth = 800.0;
    constexpr double kSmallest = 0.6; // of what was chosen: it was chosen for a reason
    if (interfaceScale <= 1.0) return 1.0;
    const double least = std::max(kSmallest, 1.0 / interfaceScale);
    return std::clamp(windowWidthPixels / kRoomyWidth, least, 1.0);
}

} // namespace atlas

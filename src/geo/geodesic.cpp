#include "geo/geodesic.h"

#include <geodesic.h>

namespace atlas {

double geodesicDistanceKilometres(LngLat a, LngLat b) {
    static const geod_geodesic wgs84 = [] {
        geod_geodesic ellipsoid{};
        geod_init(&ellipsoid, 6'378'137.0, 1.0 / 298.257223563);
        return ellipsoid;
    }();
    double metres = 0.0;
    geod_inverse(&wgs84, a.latitudeDegrees, a.longitudeDegrees, b.latitudeDegrees, b.longitudeDegrees,
                 &metres, nullptr, nullptr);
    return metres / 1000.0;
}

} // namespace atlas

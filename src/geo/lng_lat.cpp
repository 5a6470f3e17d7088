#include "geo/lng_lat.h"

#include <algorithm>
#include <cmath>

namespace atlas {

UnitVector toUnitVector(LngLat place) {
    const double longitude = place.longitudeDegrees * kDegreesToRadians;
    const double latitude = place.latitudeDegrees * kDegreesToRadians;
    const double cosLatitude = std::cos(latitude);
    return {cosLatitude * std::cos(longitude), cosLatitude * std::sin(longitude), std::sin(latitude)};
}

LngLat toLngLat(const UnitVector& vector) {
    const double horizontal = std::hypot(vector.x, vector.y);
    const double longitude = horizontal > 0.0 ? std::atan2(vector.y, vector.x) : 0.0;
    return {longitude * kRadiansToDegrees, std::atan2(vector.z, horizontal) * kRadiansToDegrees};
}

double wrapLongitudeDegrees(double longitudeDegrees) {
    if (longitudeDegrees >= -180.0 && longitudeDegrees < 180.0) return longitudeDegrees;
    const double wrapped = std::fmod(longitudeDegrees + 180.0, 360.0);
    return (wrapped < 0.0 ? wrapped + 360.0 : wrapped) - 180.0;
}

} // namespace atlas

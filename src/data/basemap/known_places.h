#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"
#include "geo/lng_lat.h"

namespace atlas {

// A city that many know, to find one's way on a map by.
struct KnownPlace {
    std::string name; // in English
    LngLat place;
    std::string geoNamesId; // empty: not recorded
    int rank = 0;           // 0: known everywhere; Natural Earth's "scalerank"
    bool isCapital = false; // of a country

    friend bool operator==(const KnownPlace&, const KnownPlace&) = default;
};

inline constexpr int kLeastKnownRank = 4; // less known places are none to find one's way by, capitals apart

// Reads ne_10m_populated_places of the base map's folder: places up to that rank, and all capitals. A file
// that is missing or damaged is an error.
Result<std::vector<KnownPlace>> loadKnownPlaces(const std::filesystem::path& naturalEarthFolder);

} // namespace atlas

#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/result.h"
#include "data/network/network.h"

namespace atlas {

// Where a country's name is written on a map.
struct CountryLabel {
    CountryCode code;
    std::string name; // shorter than in lists where that is usual
    LngLat place;     // middle of the widest room in its largest part
    double areaSquareKilometres = 0.0;
    double halfWidthKilometres = 0.0; // of that room: an ellipse twice as wide as tall
};

// Reads country_labels.csv of the base map's folder, made by tools/make_country_labels.py. Rows that are
// damaged are left out; a missing file or column is an error.
Result<std::vector<CountryLabel>> loadCountryLabels(const std::filesystem::path& naturalEarthFolder);

} // namespace atlas

#pragma once

#include <filesystem>
#include <string>

#include "core/progress.h"
#include "core/result.h"

namespace atlas {

// What a GeoTIFF is made of.
struct GeoTiffContent {
    std::filesystem::path picture; // a PNG with a world file beside it
    std::string projectionWkt;     // in metres, as projectionWkt() has it
    std::string projectionName;    // "Equal Earth"
    std::string description;       // TIFF's own tags
    std::string copyright;
};

// Writes a picture as a cloud-optimized GeoTIFF: tiled, with smaller copies of itself, all in one file. Opens
// it again: it must lie in the same projection. An error names no file.
Result<void> writeGeoTiff(const std::filesystem::path& file, const GeoTiffContent& content,
                          const Progress& progress = {});

} // namespace atlas

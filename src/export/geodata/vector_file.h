#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/progress.h"
#include "export/tables/place_fields.h"
#include "geo/lng_lat.h"

namespace atlas {

// Files of features and tables that GDAL writes, as values.

struct VectorColumn {
    std::string_view name;
    FieldKind kind = FieldKind::Text; // words are joined with ';'
};

enum class VectorShapes {
    None, // a table
    Points,
    MultiLines // of several lines even where it is whole: a layer holds one kind
};

// A place, or lines, or nothing.
using VectorShape = std::variant<std::monostate, LngLat, std::vector<std::vector<LngLat>>>;

struct VectorFeature {
    std::vector<FieldValue> fields; // one per column
    VectorShape shape;
};

// In longitude and latitude on WGS 84.
struct VectorLayer {
    std::string name;
    VectorShapes shapes = VectorShapes::None;
    std::vector<VectorColumn> columns;
    std::size_t count = 0;
    std::function<VectorFeature(std::size_t index)> feature;
    std::map<std::string, std::string> options; // GDAL's, of the driver; those that it does not know are left
};

struct VectorFile {
    std::filesystem::path file; // not there yet
    std::string driver;         // "GPKG"
    std::map<std::string, std::string> options;
    std::map<std::string, std::string> metadata;
    std::vector<VectorLayer> layers;
};

// Writes it and counts in what was written, which must be all. An error says what hinders and names no file:
// this one is only a part of the work.
Result<void> writeVectorFile(const VectorFile& content, const Progress& progress);

// Counts in a file, this one or what was made of it, whether all layers have all of their features.
Result<void> checkComplete(const VectorFile& content, const std::filesystem::path& file);

// How many features each layer of a file has, by name, of those that GDAL's driver finds in it.
Result<std::map<std::string, std::size_t>> featureCounts(const std::filesystem::path& file,
                                                         const std::string& driver);

} // namespace atlas

#pragma once

#include "export/geodata/shown_data.h"
#include "export/geodata/vector_file.h"

namespace atlas {

// What is shown as layers; they refer to the data, which must outlive them.
inline constexpr const char* kPartnershipsLayer = "partnerships";
inline constexpr const char* kPlacesLayer = "places";

// Great circles, or no shapes: a table.
VectorLayer partnershipsLayer(const ShownData& data, VectorShapes shapes);
VectorLayer placesLayer(const ShownData& data, VectorShapes shapes);

} // namespace atlas

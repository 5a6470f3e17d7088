#pragma once

#include "export/geodata/shown_data.h"
#include "export/tables/list_writers.h"

namespace atlas {

// KML 2.2 (OGC 07-147r2): a folder of partnerships, lines on the ground, those that ended in grey, and one of
// places. Written by the atlas: GDAL's driver takes more than ten minutes for all of the network.
void writeKml(const ShownData& data, const TextSink& sink);

} // namespace atlas

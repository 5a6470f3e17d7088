#pragma once

#include "export/geodata/shown_data.h"
#include "export/tables/list_writers.h"

namespace atlas {

// What is shown as an undirected graph: a node per place, an edge per partnership, with all that a list has
// of them. Piece by piece: an XML tree of a large network would take a gigabyte.

// http://graphml.graphdrawing.org/specification.html
void writeGraphMl(const ShownData& data, const TextSink& sink);

// GEXF 1.2, https://gexf.net/1.2/: nodes lie where they lie on an equirectangular map.
void writeGexf(const ShownData& data, const TextSink& sink);

} // namespace atlas

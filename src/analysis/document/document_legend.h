#pragma once

#include "analysis/document/document.h"
#include "analysis/findings/map_legend.h"

namespace atlas {

// What the legend of a view of a document says.
MapLegend legendOf(const Document& document, const View& view, const Theme& theme, const ArcScale& scale);

} // namespace atlas

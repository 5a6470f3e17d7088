#pragma once

#include <string>

#include "export/vector/svg_paint.h"

namespace atlas {

// What a legend is drawn of (model/drawing/draw_list.h), but for its type.
std::string svgBox(const BoxItem& box, SvgPaints& paints);
std::string svgRamp(const RampItem& ramp, SvgPaints& paints);
std::string svgStripes(const StripesItem& stripes, SvgPaints& paints);
std::string svgDisc(const DiscItem& disc, SvgPaints& paints);
std::string svgPicture(const PictureItem& picture); // which it carries inside

} // namespace atlas

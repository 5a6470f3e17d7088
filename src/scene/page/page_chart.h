#pragma once

#include <string>

#include "analysis/briefs/page_content.h"
#include "scene/page/page_ink.h"

namespace atlas {

// Bars of partnerships by bins under a heading, with a hairline at the highest and figures under the edges.
BlockFit writeChart(const PageInk& ink, const std::string& heading, const PageChart& chart,
                    const PagePlace& room);

} // namespace atlas

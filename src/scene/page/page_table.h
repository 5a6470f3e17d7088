#pragma once

#include <string>

#include "analysis/briefs/brief.h"
#include "scene/page/page_ink.h"

namespace atlas {

// A table under its heading, in the largest type in which all rows have room. Where they have not, the last
// line says how many are left out.
BlockFit writeTable(const PageInk& ink, const std::string& heading, const BriefTable& table,
                    const PagePlace& room);

} // namespace atlas

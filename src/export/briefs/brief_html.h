#pragma once

#include <string>

#include "analysis/briefs/brief.h"

namespace atlas {

// A page of the web that needs nothing else: headings, tables whose heads say what they are for, the map as a
// picture with words for who does not see it, and a style for paper.
std::string briefHtml(const Brief& brief, const std::string& mapJpeg);

} // namespace atlas

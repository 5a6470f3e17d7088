#pragma once

#include <span>
#include <string>

#include "export/vector/vector_page.h"

namespace atlas {

// Numbers as short as they can be written in a path of SVG: hundredths of a pixel, no zero that says
// nothing, and where a path goes on, only by how much.

// Appends "12.5", "-.07", "0".
void appendHundredths(std::string& text, long hundredths);

std::string svgNumber(double value); // to a hundredth

// "M12.5 3l4-1.25 2 2z"; points that fall together are one.
std::string pathData(std::span<const PageLine> lines, bool isClosed);

} // namespace atlas

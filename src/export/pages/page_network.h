#pragma once

#include <string>

#include "data/network/network.h"
#include "export/pages/page_rows.h"

namespace atlas {

class ColumnBlock;

// Columns of the cities and partnerships that a page carries; what has a text has a line of one.
void addNetwork(const Network& network, const PageRows& rows, ColumnBlock& block);

// The other names of its cities, a line each, ';' between them. By far the largest part of a page, and the
// last that it needs.
std::string otherNames(const Network& network, const PageRows& rows);

} // namespace atlas

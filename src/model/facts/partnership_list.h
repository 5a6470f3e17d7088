#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/facts/listed_partnership.h"

namespace atlas {

// Those of the given rows that hold what is wanted, turned where only so they do, in order, equals by the
// names of their cities; not recorded comes last either way.
std::vector<ListedPartnership> listRows(const Network& network, const ListBasis& basis,
                                        std::span<const ListedPartnership> among, const ListView& view);

// The rows with a head, columns parted by tabs, for a spreadsheet's clipboard: numbers are digits alone,
// their unit stands in the head.
std::string asTabbedText(const Network& network, std::span<const ListedPartnership> rows);

} // namespace atlas

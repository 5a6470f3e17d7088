#pragma once

#include <vector>

#include "model/filter/filter.h"

namespace atlas {

// While years are chosen, partnerships without a recorded year are neither within nor beyond them. They are
// no part of what passes and are counted, listed and pointed at nowhere; a picture may show them faintly, so
// that nobody takes what is not known for what is not there.

// Whether that can be: years are chosen, and what is not recorded does not pass as well.
bool leavesUndated(const Filter& filter);

// Those that pass all but the choice of years, and have none; ascending. None where it cannot be. The years
// themselves do not matter.
std::vector<PartnershipIndex> undatedBeside(const Network& network, const Filter& filter);

} // namespace atlas

#pragma once

#include <cstddef>

#include "data/network/network.h"

namespace atlas {

// A network of `partnershipCount` invented partnerships between the cities of a real one, for measuring: each
// end is drawn as often as real partnerships end there, and years, programs and evidence are those of real
// rows. The same for the same arguments.
NetworkPointer syntheticNetwork(const Network& real, std::size_t partnershipCount);

} // namespace atlas

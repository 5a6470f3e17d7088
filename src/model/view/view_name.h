#pragma once

#include <string>

#include "model/workspace/explore_state.h"

namespace atlas {

// What a person might call a view: whom it is about, which partnerships, where on the map. "Hays, KS, United
// States", "Japan, Kenya · Sports", "Around Tokyo", "The whole world on the globe".
std::string suggestedName(const ExploreState& state, const Network& network);

} // namespace atlas

#pragma once

#include <string>

#include "model/view/app_state.h"

namespace atlas {

// What a person might call a view: whom it is about, which partnerships, where on the map. "Hays, KS, United
// States", "Japan, Kenya · Sports", "Around Tokyo", "The whole world on the globe".
std::string suggestedName(const AppState& state, const Network& network);

} // namespace atlas

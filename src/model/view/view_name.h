#pragma once

#include <string>

#include "model/view/view.h"

namespace atlas {

// What a person might call a view: whom it is about, which partnerships, where on the map. "Hays, KS, United
// States", "Japan, Kenya · Sports", "Around Tokyo", "The whole world on the globe".
std::string suggestedName(const View& view, const Network& network);

} // namespace atlas

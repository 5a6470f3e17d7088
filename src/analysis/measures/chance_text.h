#pragma once

#include <string>

#include "analysis/measures/null_model.h"

namespace atlas {

// How a measure stands beside chance, in words: "far above chance: Z 51", "as chance has it: Z −0.4". Within
// two deviations is chance; from five on is far. Empty when there is nothing to compare.
std::string verdictOf(const Compared& compared);

} // namespace atlas

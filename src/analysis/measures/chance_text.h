#pragma once

#include <optional>
#include <string>

#include "analysis/measures/null_model.h"

namespace atlas {

// How a measure stands beside chance, in words: "far above chance", "about as by chance". Within two
// deviations is chance; from five on is far. Empty when there is nothing to compare.
std::string verdictOf(const Compared& compared);

// "The real figure lies 51 times that spread above their average; more than twice is hardly chance.": of the
// networks of chance and their deviation. Empty where there is none.
std::string spreadText(const Compared& compared);

// Whether cities pair with their own kind, of a coefficient from -1 to 1: "Hardly.", "Mostly.". Empty where
// there is none.
std::string ownKindVerdict(std::optional<double> coefficient);

} // namespace atlas

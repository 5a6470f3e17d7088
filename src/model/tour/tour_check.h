#pragma once

#include <string_view>
#include <vector>

#include "core/result.h"
#include "data/files/problem.h"
#include "data/network/network.h"

namespace atlas {

struct TourCheck {
    std::size_t steps = 0;
    std::vector<Problem> problems; // warnings: the stage shows the rest; by line
};

// What whoever wrote a tour wants to know before the talk: fields that mean nothing, figures that do not
// exist, places and filters that the data do not have, statements without a source. An error, one line, where
// it cannot be read at all. `file` is how both call the file.
Result<TourCheck> checkTour(std::string_view text, std::string_view file, const Network& network);

} // namespace atlas

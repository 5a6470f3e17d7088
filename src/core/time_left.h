#pragma once

#include <string>

#include "core/progress.h"

namespace atlas {

// "about 40 s left", "about 3 min left", of work that has come so far in so many seconds; empty as long as
// nobody can tell.
std::string timeLeftText(double elapsedSeconds, double share);

// Says it behind what is happening. `progress` must outlive what this gives; the time counts from now on.
Progress withTimeLeft(const Progress& progress);

} // namespace atlas

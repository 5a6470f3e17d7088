#pragma once

#include <filesystem>

#include "core/result.h"
#include "model/tour/tour.h"

namespace atlas {

// The tour of a file that is to be shown: one with a step at least. An error is the one line that `check`
// would write.
Result<Tour> loadTour(const std::filesystem::path& file);

} // namespace atlas

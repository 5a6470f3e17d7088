#pragma once

#include "core/result.h"

namespace atlas {

// The exit code of work that is over; what went wrong is told on standard error.
int exitCodeOf(const Result<void>& done);

} // namespace atlas

#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "model/tour/caption.h"

namespace atlas {

// What chance would give, for captions that ask for it: takes seconds. Of all partnerships, whatever a step's
// filter lets pass. An error if it was cancelled.
Result<ChanceFigures> chanceFiguresOf(const Network& network, const Progress& progress);

} // namespace atlas

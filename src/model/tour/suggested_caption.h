#pragma once

#include <string>

#include "model/view/view.h"

namespace atlas {

// What a room might read of a view, until somebody writes something better: with the figures of captions
// (model/tour/caption.h) of a city or a partnership that is selected, else what the view might be called.
std::string suggestedCaption(const View& view, const Network& network);

} // namespace atlas

#pragma once

#include "model/view/view_json.h"

namespace atlas {

// The part of a view that is a page of paper, where it has one.
Json pageJson(const View& view, const Network& network);
Result<void> readPage(std::string_view part, const Json& json, ViewReading& reading, View& view);

} // namespace atlas

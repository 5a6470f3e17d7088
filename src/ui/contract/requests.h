#pragma once

#include "model/commands/request.h"

namespace atlas::ui {

// What panels ask for.
using atlas::Requests;

} // namespace atlas::ui

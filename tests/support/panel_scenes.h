#pragma once

#include <vector>

#include "tests/support/scene_desk.h"

namespace atlas::testing {

// Each panel of the interface, in the states that are worth a look.
const std::vector<PanelScene>& panelScenes();

} // namespace atlas::testing

#pragma once

#include <string>

#include "analysis/network_measures.h"
#include "analysis/null_model.h"

namespace atlas {

// One object, a name per line; null where a measure does not exist. Scripts rely on the names: add, never
// rename.
std::string statsJson(const Network& network, const NetworkMeasures& measures, const NullModel& chance);

// For reading: aligned columns under headings.
std::string statsText(const Network& network, const NetworkMeasures& measures, const NullModel& chance);

} // namespace atlas

#pragma once

#include <string>

#include "analysis/measures/measure_report.h"
#include "export/tables/data_table.h"

namespace atlas {

// One object, a name per line; null where a measure does not exist. Scripts rely on the names: add, never
// rename.
std::string statsJson(const Network& network, const MeasureReport& report);

// The same figures, one per row: "largest_component.mean_path_length,9.8". Nothing where a measure does not
// exist.
DataTable statsTable(const Network& network, const MeasureReport& report);

// For reading: aligned columns under headings.
std::string statsText(const Network& network, const MeasureReport& report);

} // namespace atlas

#pragma once

#include <memory>
#include <string>

#include "analysis/measures/measure_report.h"

namespace atlas::ui {

// What the view of measures is told of the work behind it.
struct MeasureStatus {
    std::shared_ptr<const MeasureReport> report; // the last that was finished; nothing before the first
    bool isCurrent = false;                      // it measures what is shown
    double share = 0.0;                          // of the work that goes on, from 0 to 1
    std::string doing;                           // "looking for bridges"
    std::string error;                           // why what is shown cannot be measured; empty: it can
};

} // namespace atlas::ui

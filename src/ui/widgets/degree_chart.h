#pragma once

#include "analysis/measures/network_measures.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// How many cities have how many partners, one dot each, both axes logarithmic.
void drawDegreeChart(const Look& look, const DegreeMeasures& degree, float heightPixels);

} // namespace atlas::ui

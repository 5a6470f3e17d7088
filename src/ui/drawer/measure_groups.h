#pragma once

#include "analysis/measures/measure_report.h"
#include "model/workspace/explore_state.h"
#include "ui/contract/panel_inputs.h"
#include "ui/contract/requests.h"
#include "ui/drawer/drawer_memory.h"

// The groups of the view of measures, each as wide as the room it is drawn in.
namespace atlas::ui {

void drawSizeGroup(const Look& look, const NetworkMeasures& measures);
void drawReachGroup(const Look& look, const MeasureReport& report);
void drawPartnersGroup(const Look& look, const Network& network, const NetworkMeasures& measures);
void drawTogethernessGroup(const Look& look, const MeasureReport& report);

// Cities, pairs of countries or bridges, first to tenth; each leads there.
void drawMostConnected(const PanelInputs& inputs, const NetworkMeasures& measures, ExploreState& state,
                       MeasuresMemory& memory, Requests& requests);

} // namespace atlas::ui

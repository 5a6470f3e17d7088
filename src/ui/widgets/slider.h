#pragma once

#include "ui/widgets/style.h"

namespace atlas::ui {

// A thin track with a knob, and a tick at the value to come back to. A drag sets `value`, a double click
// `rest`; left and right arrows go by a step; near `rest` the knob is caught. Returns true when it was used.
struct SliderRange {
    double min = 0.0;
    double max = 1.0;
    double step = 0.1;
    double rest = 0.0;
};
bool slider(const Look& look, const char* id, const SliderRange& range, float widthPixels, double& value);

} // namespace atlas::ui

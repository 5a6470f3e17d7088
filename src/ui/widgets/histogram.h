#pragma once

#include "ui/widgets/chart_memory.h"
#include "ui/widgets/style.h"

namespace atlas::ui {

// What a histogram is drawn of, and how.
struct Histogram {
    const ChartAxis& axis;
    const FilterResult& shown;
    ImVec2 size;                    // with the marks beneath
    std::optional<double> playhead; // in bins: what lies beyond it has not come yet
};

inline constexpr float kAxisHeightPixels = 20.0F;

// Bars in the place of a control. A drag chooses a range, takes it by an edge or moves it; a click chooses
// one bar, or releases it; with the keyboard arrows go from bar to bar, Space chooses, Shift+arrows extend,
// Ctrl+arrows move, Delete clears. Returns the bin that the pointer or the keyboard is on.
std::optional<std::size_t> histogram(const Look& look, const char* id, const Histogram& what, Filter& filter,
                                     ChartMemory& memory, bool takesKeyboard = false);

// The bar of what is not recorded, with its words beneath: a switch. Returns whether it is pointed at.
bool notRecordedBar(const Look& look, const Histogram& what, Filter& filter);
float notRecordedWidth(const Look& look);

} // namespace atlas::ui

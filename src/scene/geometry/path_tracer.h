#pragma once

#include <span>

#include "scene/geometry/polyline_tracer.h"

namespace atlas {

// Appends a path on the sphere, given by points so close that the way between two of them is straight in the
// plane, as the projection shows it: cut exactly where it crosses the cut meridian, a pole, the horizon,
// Mercator's edge or the antipode, and one unbroken line where nothing cuts it. Fractions go evenly from
// point to point.
void tracePath(std::span<const UnitVector> path, const Projection& projection, double toleranceRadii,
               const ClipWindow& window, TracedLines& lines);

} // namespace atlas

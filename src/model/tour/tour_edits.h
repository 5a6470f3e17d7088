#pragma once

#include <cstddef>

#include "model/tour/tour.h"

// What a person does to the steps of a tour. Each takes a tour and gives another one, so that undo is a stack
// of them. Places count from 0; one beyond the last is the last.
namespace atlas {

// Behind the step at that place; first of all in a tour without steps.
Tour withStepAfter(Tour tour, std::size_t place, TourStep step);
Tour withStepMoved(Tour tour, std::size_t from, std::size_t to); // the others close up
Tour withStepTwice(Tour tour, std::size_t place);                // the copy behind it
Tour withoutStep(Tour tour, std::size_t place);

// How long the whole takes when it goes on by itself.
double secondsOf(const Tour& tour);

} // namespace atlas

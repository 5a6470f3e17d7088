#include "model/tour/tour_edits.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace atlas {

namespace {

using Steps = std::vector<TourStep>;

std::size_t within(const Steps& steps, std::size_t place) {
    return std::min(place, steps.size() - 1);
}

Steps::iterator at(Steps& steps, std::size_t place) {
    return steps.begin() + static_cast<Steps::difference_type>(place);
}

} // namespace

Tour withStepAfter(Tour tour, std::size_t place, TourStep step) {
    const std::size_t behind = tour.steps.empty() ? 0 : within(tour.steps, place) + 1;
    tour.steps.insert(at(tour.steps, behind), std::move(step));
    return tour;
}

Tour withStepMoved(Tour tour, std::size_t from, std::size_t to) {
    if (tour.steps.empty()) return tour;
    from = within(tour.steps, from);
    to = within(tour.steps, to);
    if (from < to)
        std::rotate(at(tour.steps, from), at(tour.steps, from + 1), at(tour.steps, to + 1));
    else
        std::rotate(at(tour.steps, to), at(tour.steps, from), at(tour.steps, from + 1));
    return tour;
}

Tour withStepTwice(Tour tour, std::size_t place) {
    if (tour.steps.empty()) return tour;
    TourStep copy = tour.steps[within(tour.steps, place)];
    return withStepAfter(std::move(tour), place, std::move(copy));
}

Tour withoutStep(Tour tour, std::size_t place) {
    if (!tour.steps.empty()) tour.steps.erase(at(tour.steps, within(tour.steps, place)));
    return tour;
}

double secondsOf(const Tour& tour) {
    return std::accumulate(tour.steps.begin(), tour.steps.end(), 0.0,
                           [](double sum, const TourStep& step) { return sum + step.seconds; });
}

} // namespace atlas

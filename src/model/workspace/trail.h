#pragma once

#include <string>
#include <vector>

#include "model/view/view.h"

// The way that led to what is selected: who walks from a city to its partner and on can walk back.
namespace atlas {

// What was selected before, and from where one looked at it.
struct TrailStep {
    Selection selection;
    Camera camera;

    friend bool operator==(const TrailStep&, const TrailStep&) = default;
};

using Trail = std::vector<TrailStep>; // the latest step last

// The trail after edits led from one view to another: where they changed the selection, the former one
// becomes a step of the trail. With nothing selected the walk ends.
Trail trailAfter(Trail trail, const View& before, const View& after);

// Takes the last step back: the former selection as it was seen, in the projection of now; filters and the
// rest stay. Does nothing where no step leads back.
void stepBack(View& view, Trail& trail);

// As Esc goes: from a chain to the cities at its ends, from these to the first, then nothing is selected.
// Where that is the last step of the trail, it is taken back.
void releaseSelection(View& view, Trail& trail);

// What a selection is called in a few words: "Hays", "Chain Culver City – Nairobi", "Circle of 6".
std::string selectionName(const Network& network, const Selection& selection);

} // namespace atlas

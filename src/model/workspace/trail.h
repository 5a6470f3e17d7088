#pragma once

#include <string>

#include "model/view/view.h"

// The way that led to what is selected: who walks from a city to its partner and on can walk back.
namespace atlas {

// After a deed, or several, that led from one state to another: where they changed the selection, the former
// one becomes a step of the trail. With nothing selected the walk ends. A trail that the deeds changed
// themselves (undo, a step back) is theirs.
ExploreState withTrail(const ExploreState& before, ExploreState after);

// The former selection as it was seen, in the projection of now; filters and the rest stay. The state itself
// where no step leads back.
ExploreState steppedBack(ExploreState state);

// As Esc goes: from a chain to the cities at its ends, from these to the first, then all is let go. Where
// that is the last step of the trail, it is taken back.
ExploreState letGo(ExploreState state);

// What a selection is called in a few words: "Hays", "Chain Culver City – Nairobi", "Ring of 6".
std::string selectionName(const Network& network, const Selection& selection);

} // namespace atlas

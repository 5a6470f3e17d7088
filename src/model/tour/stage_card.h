#pragma once

#include <string>
#include <vector>

#include "model/filter/filter.h"
#include "model/selection/selection.h"

namespace atlas {

struct StageFact {
    std::string label;               // "Furthest"
    std::vector<std::string> values; // a line each, which may need several
};

// What a stage tells of a place or a partnership that somebody in the room asks about, in a few words. What
// is not recorded says so.
struct StageCard {
    std::string name;  // "Hays"; empty: there is nothing to tell
    std::string where; // "Kansas, United States"; may be empty
    std::string lead;  // "5 partners in 4 countries"
    std::vector<StageFact> facts;

    bool isEmpty() const { return name.empty(); }
};

// Of one city, one partnership, one country or one U.S. state; of any other selection it is empty. Figures
// are of the partnerships that are shown. Ages are those in `currentYear` of the calendar.
StageCard stageCardOf(const Network& network, const FilterResult& shown, const Selection& selection,
                      int currentYear);

} // namespace atlas

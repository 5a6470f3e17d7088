#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/facts/page_links.h"
#include "model/filter/filter.h"

namespace atlas {

// What the atlas says about one city or one partnership, as lines of words. Unknown facts say so.

struct CityCard {
    std::string name;                  // "Hays"
    std::string whereabouts;           // "Kansas, United States"
    std::string kind;                  // "County"; empty for a city and where it is not recorded
    std::string population;            // "21,116 inhabitants" or "Population not recorded"
    std::string partners;              // "2 partners shown", "3 partners shown, 1 of them ended"
    std::vector<std::string> examples; // labels of partners shown, nearest first
    std::size_t moreExamples = 0;      // partners beyond those
    std::vector<std::string> awards;   // "2018 · Best overall program"
    std::vector<PageLink> sources;     // of the awards
};
CityCard cityCard(const Network& network, const FilterResult& shown, CityIndex city);

struct PartnershipCard {
    std::string cityA; // "Hays, KS, United States"
    std::string cityB;
    std::string populationA; // "21,116 inhabitants" or "Population not recorded"
    std::string populationB;
    std::string distance; // "10,966 km · 6,814 mi"
    // "Since 1993 · 33 years", with how it is known where it follows from something else; "Since 1993" where
    // it has ended.
    std::string founded;
    std::string programs;            // "Sports, medical" or "Programs not recorded", likewise
    std::string status;              // empty for active ones
    std::string evidence;            // "Wikidata, program pages"
    std::string townNetworks;        // "Both belong to the Douzelage"; empty when to none
    std::string readOn;              // what no source is named for (readOnText()); may be empty
    std::vector<PageLink> sources;   // its own and of its awards; none when none is recorded
    std::vector<std::string> awards; // that name this pair
};
// The age is that in `currentYear` of the calendar.
PartnershipCard partnershipCard(const Network& network, PartnershipIndex partnership, int currentYear);

// "Sports, medical"; empty when none is recorded.
std::string programsText(ProgramMask programs);

// "Wikidata, program pages".
std::string evidenceText(EvidenceMask evidence);

// "10,966 km · 6,814 mi".
std::string distanceText(double kilometres);

// A partnership in one line of small print: "9,230 km · 5,735 mi · since 1965 · Sports"; what is not recorded
// is left out.
std::string partnershipDetails(const Network& network, PartnershipIndex partnership);

} // namespace atlas

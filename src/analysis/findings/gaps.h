#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/filter/filter.h"

namespace atlas {

// Where the network is dense and where it has holes.
//
// The data knows the inhabitants of communities that have partners, not those of countries. A rate per
// inhabitant of a country would be invented; what is given instead is the rate per inhabitant of the
// communities shown there. It tells how many partnerships such communities have for their size, and nothing
// about how many people of the country have none. Counties and regions are no communities: their partnerships
// count, their people do not.

struct PlaceActivity {
    std::size_t partnerships = 0;          // with an end there; a domestic one counts once
    std::size_t ended = 0;                 // of these
    std::size_t communities = 0;           // shown
    std::size_t communitiesUncounted = 0;  // of these, population not recorded: not in the next line
    std::int64_t communityInhabitants = 0; // sum over the communities shown
    std::optional<double> partnershipsPerMillionCommunityInhabitants; // nothing when that sum is 0
};

struct CountryActivity {
    CountryIndex country = 0;
    PlaceActivity activity;
};

struct StateActivity {
    std::size_t state = 0; // row of Network::states
    PlaceActivity activity;
};

struct Gaps {
    std::vector<CountryActivity>
        countries; // with a partnership shown: the highest rate first, no rate last, then code
    std::vector<CountryIndex> countriesWithout; // of the code list, without the uninhabited; by code
    std::vector<StateActivity> states;          // of the United States, likewise
    std::vector<std::size_t> statesWithout;     // rows of Network::states, by code; territories are countries
};

// Whether people live there for good. The data counts no country's people; the territories that it puts on
// the continent Antarctica (geodata/network/countries.csv, which follows the United Nations' M49) have
// stations and no communities: nobody there could have a partner.
bool isInhabited(const Network& network, CountryIndex country);

// Of one state, whether it has a partnership shown or not.
PlaceActivity stateActivity(const Network& network, const FilterResult& shown, std::size_t state);

Gaps findGaps(const Network& network, const FilterResult& shown);

} // namespace atlas

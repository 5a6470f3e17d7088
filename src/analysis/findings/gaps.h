#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/filter/filter.h"

namespace atlas {

// Where the network is dense and where it has holes.
//
// The data knows the inhabitants of towns that have partners, not those of countries. A rate per inhabitant
// of a country would be invented; what is given instead is the rate over the places shown there whose people
// are counted: their partnerships, per their inhabitants. It tells how many partnerships such towns have for
// their size, and nothing about how many people of the country have none. Counties and regions are in neither
// number, since their people are those of their towns, and so are places whose population is not recorded.

struct PlaceActivity {
    std::size_t partnerships = 0;       // with an end there; a domestic one counts once
    std::size_t ended = 0;              // of these
    std::size_t places = 0;             // of every kind, shown
    std::size_t placesInRate = 0;       // of these, those whose people are counted
    std::size_t partnershipsInRate = 0; // with an end in one of those
    std::int64_t inhabitantsInRate = 0; // of those
    std::optional<double> perMillion;   // partnershipsInRate by inhabitantsInRate; nothing when that is 0
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

// Of rows in the order of Gaps: the first's; 0 where none has a rate.
template <typename Rows>
double highestRate(const Rows& rows) {
    return rows.empty() ? 0.0 : rows.front().activity.perMillion.value_or(0.0);
}

// How long a bar of that rate is beside a bar of the highest: in proportion, from 0 to 1.
float barShare(const std::optional<double>& rate, double highestRate);

Gaps findGaps(const Network& network, const FilterResult& shown);

} // namespace atlas

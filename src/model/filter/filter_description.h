#pragma once

#include <string>

#include "model/filter/filter.h"

namespace atlas {

// What an active facet asks for, in one line; see describe() in model/filter/filter.h.
std::string describeCountries(const Filter& filter, const Network& network);
std::string describeCountryPair(const Filter& filter, const Network& network);
std::string describeCities(const Filter& filter, const Network& network);
std::string describeCitySizes(const Filter& filter, const Network& network);
std::string describePrograms(const Filter& filter, const Network& network);
std::string describeYears(const Filter& filter, const Network& network);
std::string describeEvidence(const Filter& filter, const Network& network);
std::string describeCorroborated(const Filter& filter, const Network& network);
std::string describeAwarded(const Filter& filter, const Network& network);
std::string describeUnitedStates(const Filter& filter, const Network& network);
std::string describeDistance(const Filter& filter, const Network& network);
std::string describeSizeRatio(const Filter& filter, const Network& network);
std::string describePartners(const Filter& filter, const Network& network);
std::string describeStatuses(const Filter& filter, const Network& network);
std::string describeAnniversary(const Filter& filter, const Network& network);
std::string describePlaceKinds(const Filter& filter, const Network& network);
std::string describeYearBases(const Filter& filter, const Network& network);
std::string describeProgramBases(const Filter& filter, const Network& network);
std::string describeTownNetworks(const Filter& filter, const Network& network);
std::string describeEndedTies(const Filter& filter, const Network& network);

} // namespace atlas

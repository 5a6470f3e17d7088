#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/briefs/brief.h"
#include "analysis/document/document.h"
#include "model/facts/profile.h"

namespace atlas {

// A partnership as it is seen from what the page is about.
struct OwnPartnership {
    PartnershipIndex partnership = 0;
    CityIndex own = 0;
    CityIndex other = 0;
};

// Those that are shown, in the order in which they are listed: by the own place where there may be several,
// then the oldest first, what has no year recorded last, by the partner's name.
std::vector<OwnPartnership> ownPartnerships(const Network& network, const FilterResult& shown,
                                            const BriefSubject& subject);

// With the own place where the page is of more than one.
BriefTable partnershipTable(const Network& network, std::span<const OwnPartnership> own, bool withPlace);

// The countries to which it is tied, most partnerships first, all of them.
BriefTable partnerCountryTable(const Document& document, CountryIndex country);

// "Japan (3), Germany (2) and France (1)"; the first so many.
std::string countedNames(std::span<const CountedName> names, std::size_t count,
                         std::string_view last = " and ");

// "Programs recorded: arts and culture (3), sports (1)"; that there are none.
std::string programsSentence(std::span<const CountedName> byProgram);

// Round ages in the page's year and the three after it, of what has not ended.
BriefSection anniversariesAhead(const Document& document, const BriefSubject& subject,
                                std::span<const OwnPartnership> own, int year);

// Continents without a partner, and the countries to which its own one is tied most among those where it has
// none.
std::vector<std::string> placesWithout(const Document& document, const BriefSubject& subject,
                                       std::span<const OwnPartnership> own);

// How much is not recorded of these partnerships; empty where all is.
std::string recordGaps(const Network& network, std::span<const OwnPartnership> own);

// "Des Moines: Kisumu, Kenya – about the same size: …". So many for each city.
std::vector<std::string> suggestionSentences(const Document& document, std::span<const CityIndex> cities,
                                             std::size_t countEach);

// The pages that partnerships and awards were read on: each where they are few, or else their hosts.
void addSources(Brief& brief, const Network& network, std::span<const OwnPartnership> own);

} // namespace atlas

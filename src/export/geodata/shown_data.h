#pragma once

#include <string>
#include <vector>

#include "export/tables/place_fields.h"
#include "model/facts/listed_partnership.h"
#include "model/filter/filter.h"

namespace atlas {

// What a map shows, as data: its partnerships, and the places that they lead to.
struct ShownData {
    NetworkPointer network;
    std::vector<ListedPartnership> partnerships; // as `sister-atlas list` has them
    std::vector<PlaceRow> places;                // in the network's order
    std::string summary; // "1,234 partnerships (4 ended) · 987 places · 65 countries"
    std::string credit;  // whom the data are from, with licences; empty: nobody says
};

ShownData shownData(NetworkPointer network, const Filter& filter, const FilterResult& shown);

// Summary and credit, for formats with a place for words.
std::string aboutText(const ShownData& data);

} // namespace atlas

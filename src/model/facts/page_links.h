#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "data/network/network.h"

namespace atlas {

// A page that facts were read on.
struct PageLink {
    std::string address; // as it is opened
    std::string host;    // "sistercities.org"
    std::string path;    // "/hays", or empty
    std::string tells;   // "Year and status"; empty: nobody wrote down what it tells
};
// Of a list of addresses with blanks between them.
std::vector<PageLink> pageLinks(std::string_view addresses);

// Pages of a partnership, each with what it tells where the data name that.
std::vector<PageLink> pagesOfPartnership(const PartnershipTable& table, PartnershipIndex partnership);

// What pages of a partnership tell without one of them being named for it: "Year and programs were read
// here.", and that nobody knows which page tells which where there are several. Empty: nothing is left to
// say.
std::string readOnText(const PartnershipTable& table, PartnershipIndex partnership);

} // namespace atlas

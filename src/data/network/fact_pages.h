#pragma once

#include <string>
#include <string_view>

#include "data/network/network.h"

namespace atlas {

// The bit of an address in a list of addresses with blanks between them; 0: it is not there, or so far behind
// that it has no bit.
PageMask pageAmong(std::string_view addresses, std::string_view address);

// Addresses of those bits, a space between.
std::string pagesOf(std::string_view addresses, PageMask pages);

// Lists of addresses joined, each once. `pages` are those of the second list; the result is theirs in the
// list that it was joined to.
FactPages joinPages(std::string& addresses, std::string_view others, const FactPages& pages);

} // namespace atlas

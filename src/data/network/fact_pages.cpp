#include "data/network/fact_pages.h"

#include <limits>
#include <vector>

#include "core/text.h"

namespace atlas {

namespace {

bool holds(std::string_view addresses, std::string_view address) {
    bool isThere = false;
    forEachPart(addresses, ' ', [&](std::string_view other) { isThere = isThere || other == address; });
    return isThere;
}

// Of pages in one list the same pages in another one.
PageMask inOther(PageMask pages, std::string_view list, std::string_view other) {
    PageMask found = 0;
    forEachPart(pagesOf(list, pages), ' ',
                [&](std::string_view address) { found |= pageAmong(other, address); });
    return found;
}

} // namespace

PageMask pageAmong(std::string_view addresses, std::string_view address) {
    unsigned bit = 1;
    unsigned found = 0;
    forEachPart(addresses, ' ', [&](std::string_view other) {
        if (found == 0 && other == address) found = bit;
        bit <<= 1U;
    });
    return found > std::numeric_limits<PageMask>::max() ? PageMask{0} : static_cast<PageMask>(found);
}

std::string pagesOf(std::string_view addresses, PageMask pages) {
    std::string found;
    unsigned bit = 1;
    forEachPart(addresses, ' ', [&](std::string_view address) {
        if ((pages & bit) != 0) found.append(found.empty() ? "" : " ").append(address);
        bit <<= 1U;
    });
    return found;
}

FactPages joinPages(std::string& addresses, std::string_view others, const FactPages& pages) {
    forEachPart(others, ' ', [&](std::string_view address) {
        if (!holds(addresses, address)) addresses.append(addresses.empty() ? "" : " ").append(address);
    });
    return {inOther(pages.year, others, addresses), inOther(pages.programs, others, addresses),
            inOther(pages.status, others, addresses)};
}

} // namespace atlas

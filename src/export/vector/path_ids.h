#pragma once

#include <set>
#include <string>
#include <string_view>

#include "data/network/network.h"
#include "export/vector/vector_page.h"

namespace atlas {

// Ids of a file, each given once: who asks for one again gets "…-2", "…-3". Of other signs than ASCII's
// letters, digits and hyphens each becomes "_".
class UniqueIds {
public:
    std::string idFor(std::string_view wanted);

private:
    std::set<std::string, std::less<>> m_given;
};

// A partnership's path without its lines: the ids of its two places, their names, its figures.
PathItem pathOfPartnership(const Network& network, PartnershipIndex partnership, UniqueIds& ids);

} // namespace atlas

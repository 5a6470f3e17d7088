#pragma once

#include <optional>
#include <string_view>

#include "data/network/network.h"

namespace atlas {

// What people call countries beside the names of countries.csv: "usa", "turkey". The name is folded.
std::optional<CountryCode> countryFromCommonName(std::string_view foldedName);

} // namespace atlas

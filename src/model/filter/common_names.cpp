#include "model/filter/common_names.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

struct CommonName {
    std::string_view name; // folded
    std::string_view code;
};

constexpr std::array kCommonNames{
    CommonName{"uk", "GB"},          CommonName{"great britain", "GB"},   CommonName{"usa", "US"},
    CommonName{"u.s.", "US"},        CommonName{"u.s.a.", "US"},          CommonName{"turkey", "TR"},
    CommonName{"holland", "NL"},     CommonName{"the netherlands", "NL"}, CommonName{"czech republic", "CZ"},
    CommonName{"macedonia", "MK"},   CommonName{"burma", "MM"},           CommonName{"swaziland", "SZ"},
    CommonName{"ivory coast", "CI"}, CommonName{"cape verde", "CV"},      CommonName{"east timor", "TL"},
};

} // namespace

std::optional<CountryCode> countryFromCommonName(std::string_view foldedName) {
    const auto found = std::find_if(kCommonNames.begin(), kCommonNames.end(),
                                    [&](const CommonName& common) { return common.name == foldedName; });
    return found == kCommonNames.end() ? std::nullopt : countryCodeFrom(found->code);
}

} // namespace atlas

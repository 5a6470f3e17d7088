#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "model/filter/filter.h"

namespace atlas {

enum class BriefKind : std::uint8_t { City, State, Country };
inline constexpr std::size_t kBriefKindCount = 3;

// "city", "state", "country".
std::string_view wordOf(BriefKind kind);

// What a page is about: a place, a state of the United States, or a country.
struct BriefSubject {
    BriefKind kind = BriefKind::City;
    std::uint32_t index = 0; // CityIndex, row of Network::states, CountryIndex

    friend bool operator==(const BriefSubject&, const BriefSubject&) = default;
};

// "Hays, KS, United States", "Iowa", "Germany".
std::string labelOf(const Network& network, const BriefSubject& subject);
std::string nameOf(const Network& network, const BriefSubject& subject); // "Hays"
std::string codeOf(const Network& network, const BriefSubject& subject); // "4273680", "US-IA", "DE"

// By name or code: "Hays, KS" and whatever else a place is called, "Iowa", "IA", "US-IA", "Japan", "JP". Of
// names that are several things "state:Georgia" tells which. The error about a name that more than one place
// bears names them.
Result<BriefSubject> parseBriefSubject(const Network& network, std::string_view text);

// All that have a partnership, by name: the states of the United States with its capital's district but
// without territories, which are countries here; or the countries. Of cities there are too many: none.
std::vector<BriefSubject> allSubjects(const Network& network, BriefKind kind);

// Leaves the partnerships with an end there.
Filter filterOf(const Network& network, const BriefSubject& subject);

// Whether a place is it, or lies in it.
bool liesIn(const Network& network, CityIndex city, const BriefSubject& subject);

// The country that it is, or lies in.
CountryIndex countryOf(const Network& network, const BriefSubject& subject);

} // namespace atlas

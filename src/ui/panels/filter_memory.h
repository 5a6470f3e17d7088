#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "data/network/network.h"

namespace atlas::ui {

enum class Section : std::uint8_t {
    Countries,
    Program,
    CitySize,
    Founded,
    Status,
    PlaceKind,
    TownNetwork,
    Evidence,
    More
};
inline constexpr std::size_t kSectionCount = 9;

// What the filter panel remembers from frame to frame.
struct FilterMemory {
    std::array<bool, kSectionCount> sectionOpen{true, true, false, false, false, false, false, false, true};
    std::string countrySearch;
    bool takesKeyboard = false;        // the search for a country: what is typed belongs to it
    bool pairTakesKeyboard = false;    // the first field of the pair
    int showPairFrames = 0;            // to bring it into sight
    std::set<CountryCode> listedFirst; // chosen by name, or elsewhere: in the list they are seen at once
    std::set<CountryCode> listed;      // chosen, when the list was drawn last
    std::string pairSearch;
    std::array<std::optional<CountryCode>, 2> pairChoice; // while only one of the two is chosen
    std::size_t decadeAnchor = 0;                         // where a drag over decades began
    bool isDraggingDecades = false;
    std::array<std::string, 2> yearFields; // from and to, as they are typed
    std::optional<YearRange> fieldYears;   // for which they stand
    std::string yearProblem;               // with what was typed last; empty: none
    int showProblemFrames = 0;             // to bring it into sight
    float contentHeightPixels = 600.0F;
};

} // namespace atlas::ui

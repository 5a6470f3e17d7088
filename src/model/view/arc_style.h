#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "core/result.h"
#include "data/network/network.h"

namespace atlas {

// What the colour of an arc tells.
enum class ArcColouring : std::uint8_t { Distance, Continents, Program, Founded, Evidence, SizeSimilarity };
inline constexpr std::size_t kArcColouringCount = 6;

// What the width of an arc tells.
enum class ArcWidths : std::uint8_t { Even, Corroborated }; // Corroborated: two kinds of evidence are bolder

// Which way an arc goes.
enum class ArcWay : std::uint8_t {
    GreatCircle, // the shortest
    Bundled      // one that it shares with others that lead the same way: a drawing, no route
};

// Which arcs a close view shows.
enum class Passing : std::uint8_t {
    All,      // those that only pass through it, too
    Touching, // that begin or end in it
    Within    // that begin and end in it
};

inline constexpr double kMaxBrightnessStops = 3.0; // up or down

// How arcs look, apart from the theme.
struct ArcStyle {
    ArcColouring colouring = ArcColouring::Distance;
    bool gradient = true; // where the two ends differ: from end to end, otherwise each half in its own colour
    ArcWidths widths = ArcWidths::Even;
    ArcWay way = ArcWay::GreatCircle;
    Passing passing = Passing::Touching;
    double brightnessStops = 0.0; // added to the automatic exposure; one doubles the light
    bool showsUndated =
        true; // while years are chosen: faintly those without a recorded year (model/filter/undated.h)

    friend bool operator==(const ArcStyle&, const ArcStyle&) = default;
};

// Names as the command line spells them ("size-similarity") and as people read them.
const Term& termOf(ArcColouring colouring);
Result<ArcColouring> parseArcColouring(std::string_view text);

// Whether the two ends of an arc may have different colours.
constexpr bool hasTwoEnds(ArcColouring colouring) {
    return colouring == ArcColouring::Continents;
}

ArcColouring nextColouring(ArcColouring colouring);
double brightened(double stops, double change); // stays within what is allowed

// Program types in groups, few enough to be told apart with any colour vision.
enum class ProgramGroup : std::uint8_t {
    YouthEducation,
    ArtsCulture,
    BusinessTrade,
    KnowHow,         // professional, technical, sustainable development
    HumanitarianAid, // with medical
    Sports,
    Agriculture,
    NotRecorded
};
inline constexpr std::size_t kProgramGroupCount = 8;
std::string_view nameOf(ProgramGroup group); // the words that its types begin with

// Most partnerships with any type have several, and nearly all of those arts, youth or business: the rarest
// tells most, so that an arc has its group.
ProgramGroup programGroupOf(ProgramMask programs);

// Of the six continents that are lived on, in the order of the palette; nothing for others.
inline constexpr std::array kColouredContinents{Continent::Africa,  Continent::Asia,
                                                Continent::Europe,  Continent::NorthAmerica,
                                                Continent::Oceania, Continent::SouthAmerica};
std::optional<std::size_t> placeOf(Continent continent);

// 1 for cities of one size, 0 where one has a hundred times the inhabitants of the other, or more; in between
// by the logarithm of the ratio. Nothing when a population is not recorded.
std::optional<double> sizeSimilarity(std::optional<std::int64_t> a, std::optional<std::int64_t> b);

// Kinds of evidence that name a partnership, 1 to 4.
int evidenceCount(EvidenceMask evidence);

} // namespace atlas

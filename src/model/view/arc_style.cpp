#include "model/view/arc_style.h"

#include <fmt/core.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>
#include <vector>

#include "core/text.h"

namespace atlas {

namespace {

constexpr std::array<Term, kArcColouringCount> kColourings{{
    {"distance", "Distance"},
    {"continents", "Continents"},
    {"program", "Program"},
    {"founded", "Decade founded"},
    {"evidence", "Evidence"},
    {"size-similarity", "Size of the two cities"},
}};

constexpr std::array<std::string_view, kProgramGroupCount> kGroupNames{
    "Youth and education",   "Arts and culture", "Business and trade", "Professional, sustainable",
    "Humanitarian, medical", "Sports",           "Agriculture",        "Not recorded"};

struct GroupOfType {
    ProgramType type;
    ProgramGroup group;
};

// The rarest type first.
constexpr std::array<GroupOfType, kProgramTypeCount - 1> kByRarity{{
    {ProgramType::Agriculture, ProgramGroup::Agriculture},
    {ProgramType::SustainableDevelopment, ProgramGroup::KnowHow},
    {ProgramType::Sports, ProgramGroup::Sports},
    {ProgramType::Medical, ProgramGroup::HumanitarianAid},
    {ProgramType::Humanitarian, ProgramGroup::HumanitarianAid},
    {ProgramType::ProfessionalTechnical, ProgramGroup::KnowHow},
    {ProgramType::BusinessTrade, ProgramGroup::BusinessTrade},
    {ProgramType::YouthEducation, ProgramGroup::YouthEducation},
    {ProgramType::ArtsCulture, ProgramGroup::ArtsCulture},
}};

constexpr double kMaxDifferent = 100.0; // times the inhabitants

} // namespace

const Term& termOf(ArcColouring colouring) {
    return kColourings[static_cast<std::size_t>(colouring)];
}

Result<ArcColouring> parseArcColouring(std::string_view text) {
    std::vector<std::string> known;
    for (std::size_t i = 0; i < kColourings.size(); ++i) {
        const std::string wanted = folded(text);
        if (wanted == kColourings[i].id || wanted == folded(kColourings[i].name)) {
            return static_cast<ArcColouring>(i);
        }
        known.emplace_back(kColourings[i].id);
    }
    return failure(fmt::format("{} is unknown{}", inQuotes(text), meantOrKnown(text, known)));
}

ArcColouring nextColouring(ArcColouring colouring) {
    return static_cast<ArcColouring>((static_cast<std::size_t>(colouring) + 1) % kArcColouringCount);
}

double brightened(double stops, double change) {
    return std::clamp(stops + change, -kMaxBrightnessStops, kMaxBrightnessStops);
}

std::string_view nameOf(ProgramGroup group) {
    return kGroupNames[static_cast<std::size_t>(group)];
}

ProgramGroup programGroupOf(ProgramMask programs) {
    for (const GroupOfType& entry : kByRarity) {
        if ((programs & maskOf(entry.type)) != 0) return entry.group;
    }
    return ProgramGroup::NotRecorded;
}

std::optional<std::size_t> placeOf(Continent continent) {
    const auto* const found = std::find(kColouredContinents.begin(), kColouredContinents.end(), continent);
    if (found == kColouredContinents.end()) return std::nullopt;
    return static_cast<std::size_t>(found - kColouredContinents.begin());
}

std::optional<double> sizeSimilarity(std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
    if (!a || !b || *a <= 0 || *b <= 0) return std::nullopt;
    const double ratio = static_cast<double>(std::max(*a, *b)) / static_cast<double>(std::min(*a, *b));
    return std::max(0.0, 1.0 - std::log(ratio) / std::log(kMaxDifferent));
}

int evidenceCount(EvidenceMask evidence) {
    return std::popcount(evidence);
}

} // namespace atlas

#include "export/vector/arc_classes.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

#include "core/text.h"
#include "model/view/arc_legend.h"

namespace atlas {

namespace {

constexpr std::size_t kSteps = 5; // of what has an order
constexpr std::array<std::string_view, kSteps> kSizeNames{"Sizes very far apart", "Sizes far apart",
                                                          "Sizes apart", "Sizes alike", "Sizes nearly equal"};
constexpr std::array<std::string_view, kEvidenceCount> kEvidenceNames{
    "One kind of evidence", "Two kinds of evidence", "Three kinds of evidence", "Four kinds of evidence"};

// A class before it is known which of them occur. The lowest layer has the smallest number.
struct Kind {
    std::size_t number = 0;
    bool isRecorded = true;
};
constexpr Kind kNotRecorded{0, false};

std::size_t stepOf(std::uint16_t shade, std::size_t known) {
    const double place = static_cast<double>(shade) / kUnknownShade * static_cast<double>(known) /
                         static_cast<double>(std::max<std::size_t>(1, known - 1));
    return std::min(kSteps - 1, static_cast<std::size_t>(place * kSteps));
}

class Classifier {
public:
    Classifier(const Network& network, const ArcColours& colours, ArcColouring colouring)
        : m_network(network),
          m_colours(colours),
          m_colouring(colouring),
          m_known(knownColours(colouring, decadesOf(network.recordedYears))) {}

    Kind kindOf(PartnershipIndex partnership) const {
        const ArcShade shade = m_colours.shades[partnership];
        const PartnershipTable& table = m_network.partnerships;
        switch (m_colouring) {
            case ArcColouring::Distance: // near ones over far ones: they are many and short
                return {kSteps - stepOf(shade.start, m_known)};
            case ArcColouring::Continents:
                return continentsOf(table.countryA[partnership], table.countryB[partnership]);
            case ArcColouring::Program:
                return {1 + static_cast<std::size_t>(programGroupOf(table.programs[partnership])),
                        shade.start != kUnknownShade};
            case ArcColouring::Evidence:
                return {static_cast<std::size_t>(std::max(1, evidenceCount(table.evidence[partnership])))};
            case ArcColouring::Founded:
            case ArcColouring::SizeSimilarity:
                break;
        }
        return shade.start == kUnknownShade ? kNotRecorded : Kind{1 + stepOf(shade.start, m_known)};
    }

    std::string nameOfKind(std::size_t number, const std::vector<PartnershipIndex>& members) const {
        switch (m_colouring) {
            case ArcColouring::Distance:
                return distanceName(members);
            case ArcColouring::Continents:
                if (number > kColouredContinents.size()) return "Arcs between continents";
                return fmt::format("Arcs within {}", termOf(kColouredContinents[number - 1]).name);
            case ArcColouring::Program:
                return fmt::format("Arcs: {}", nameOf(static_cast<ProgramGroup>(number - 1)));
            case ArcColouring::Evidence:
                return fmt::format("Arcs: {}", kEvidenceNames[number - 1]);
            case ArcColouring::Founded:
                return foundedName(members);
            case ArcColouring::SizeSimilarity:
                return fmt::format("Arcs: {}", kSizeNames[number - 1]);
        }
        return {};
    }

private:
    Kind continentsOf(CountryIndex a, CountryIndex b) const {
        const std::optional<std::size_t> first = placeOf(m_network.countries.continent[a]);
        const std::optional<std::size_t> second = placeOf(m_network.countries.continent[b]);
        if (!first || !second) return kNotRecorded;
        return {first == second ? 1 + *first : 1 + kColouredContinents.size()};
    }

    std::string distanceName(const std::vector<PartnershipIndex>& members) const {
        float shortest = std::numeric_limits<float>::max();
        float longest = 0.0F;
        for (const PartnershipIndex partnership : members) {
            shortest = std::min(shortest, m_network.partnerships.distanceKilometres[partnership]);
            longest = std::max(longest, m_network.partnerships.distanceKilometres[partnership]);
        }
        return fmt::format("Arcs of {} to {} km", withThousands(std::lround(shortest)),
                           withThousands(std::lround(longest)));
    }

    std::string foundedName(const std::vector<PartnershipIndex>& members) const {
        YearRange years{kLatestYear, kEarliestYear};
        for (const PartnershipIndex partnership : members) {
            const std::int16_t year = m_network.partnerships.yearEstablished[partnership];
            years.first = std::min(years.first, year);
            years.last = std::max(years.last, year);
        }
        return years.first == years.last ? fmt::format("Arcs founded {}", years.first)
                                         : fmt::format("Arcs founded {}–{}", years.first, years.last);
    }

    const Network& m_network;
    const ArcColours& m_colours;
    ArcColouring m_colouring;
    std::size_t m_known;
};

} // namespace

ArcClasses arcClasses(const ArcTracing& arcs, const ArcColours& colours, ArcColouring colouring) {
    const Network& network = *arcs.traced().network();
    const Classifier classifier(network, colours, colouring);
    std::vector<std::vector<PartnershipIndex>> members;
    for (std::size_t slice = 0; slice < arcs.sliceCount(); ++slice) {
        for (const ArcLines& arc : arcs.slice(slice)) {
            const Kind kind =
                arcs.isUndated(arc.partnership) ? kNotRecorded : classifier.kindOf(arc.partnership);
            const std::size_t number = kind.isRecorded ? kind.number : 0;
            if (number >= members.size()) members.resize(number + 1);
            members[number].push_back(arc.partnership);
        }
    }
    ArcClasses classes;
    classes.classOf.assign(network.partnerships.size(), 0);
    for (std::size_t number = 0; number < members.size(); ++number) {
        if (members[number].empty()) continue;
        for (const PartnershipIndex partnership : members[number])
            classes.classOf[partnership] = static_cast<std::uint8_t>(classes.classes.size());
        classes.classes.push_back(
            {fmt::format("arcs-{}", classes.classes.size() + 1),
             number == 0 ? "Arcs: not recorded" : classifier.nameOfKind(number, members[number])});
    }
    return classes;
}

} // namespace atlas

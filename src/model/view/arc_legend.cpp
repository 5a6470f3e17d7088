#include "model/view/arc_legend.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.h"
#include "model/view/view.h"

namespace atlas {

namespace {

constexpr float kUsualTint = 0.3F;
constexpr std::size_t kRampColours = 9; // of the sequential ramp, resampled
constexpr std::array<std::string_view, kEvidenceCount> kEvidenceNames{"One kind", "Two kinds", "Three",
                                                                      "Four"};

// Of the themes' seven categories: the third and the fifth may both be blue, and only one of them is needed.
constexpr std::array<std::size_t, kColouredContinents.size()> kContinentCategories{0, 1, 2, 3, 5, 6};

constexpr float kFaintOpacity = 0.6F; // of a sample of arcs that are faint

Colour withAlpha(Colour colour, float alpha) {
    colour.alpha *= alpha;
    return colour;
}

Colour between(const Colour& a, const Colour& b, float share) {
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue), mix(a.alpha, b.alpha)};
}

// A ramp as so many evenly spaced colours.
std::vector<Colour> resampled(const std::vector<Colour>& ramp, std::size_t count) {
    std::vector<Colour> colours(count);
    for (std::size_t i = 0; i < count; ++i) {
        const float place = static_cast<float>(i * (ramp.size() - 1)) /
                            static_cast<float>(std::max<std::size_t>(1, count - 1));
        const auto lower = std::min(static_cast<std::size_t>(place), ramp.size() - 2);
        colours[i] = between(ramp[lower], ramp[lower + 1], place - static_cast<float>(lower));
    }
    return colours;
}

const std::vector<Colour>& rampOf(ArcColouring colouring, const Theme& theme) {
    return colouring == ArcColouring::Distance ? theme.distanceRamp : theme.sequence;
}

bool isCategorical(ArcColouring colouring) {
    return colouring == ArcColouring::Continents || colouring == ArcColouring::Program;
}

std::string kilometres(double distance) {
    const double unit = distance < 1000.0 ? 10.0 : 100.0;
    return withThousands(std::lround(distance / unit) * std::lround(unit)) + " km";
}

std::string titleOf(ArcColouring colouring, const YearClasses& decades) {
    switch (colouring) {
        case ArcColouring::Distance:
            return "Distance, near to far";
        case ArcColouring::Continents:
            return "Continents of both cities";
        case ArcColouring::Program:
            return "Program";
        case ArcColouring::Founded:
            return decades.yearsPerClass == 10 ? "Decade founded" : "Year founded";
        case ArcColouring::Evidence:
            return "Kinds of evidence";
        case ArcColouring::SizeSimilarity:
            return "Size of the two cities";
    }
    return {};
}

std::string nameOfClass(const YearClasses& decades, std::size_t place) {
    return std::to_string(decades.firstYearOf(place)) + (decades.yearsPerClass == 10 ? "s" : "");
}

std::vector<ArcLegend::Mark> marksOf(ArcColouring colouring, const ArcScale& scale) {
    switch (colouring) {
        case ArcColouring::Distance:
            return {{"short", 0.0},
                    {kilometres(scale.medianKilometres), 0.5},
                    {kilometres(scale.longestKilometres), 1.0}};
        case ArcColouring::Founded:
            if (scale.decades.count == 0) return {};
            return {{nameOfClass(scale.decades, 0), 0.0},
                    {nameOfClass(scale.decades, scale.decades.count - 1), 1.0}};
        case ArcColouring::SizeSimilarity:
            return {{"1 : 100", 0.0}, {"1 : 10", 0.5}, {"alike", 1.0}};
        default:
            return {};
    }
}

std::string_view labelOf(ArcColouring colouring, std::size_t place) {
    if (colouring == ArcColouring::Continents) return termOf(kColouredContinents[place]).name;
    if (colouring == ArcColouring::Program) return nameOf(static_cast<ProgramGroup>(place));
    return kEvidenceNames[place];
}

} // namespace

ArcScale arcScaleOf(const Network& network) {
    std::vector<float> distances = network.partnerships.distanceKilometres;
    if (distances.empty()) return {};
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return {static_cast<double>(*middle), static_cast<double>(*std::max_element(middle, distances.end())),
            decadesOf(network.recordedYears)};
}

std::size_t knownColours(ArcColouring colouring, const YearClasses& decades) {
    switch (colouring) {
        case ArcColouring::Continents:
            return kColouredContinents.size();
        case ArcColouring::Program:
            return kProgramGroupCount - 1;
        case ArcColouring::Evidence:
            return kEvidenceCount;
        case ArcColouring::Founded:
            return std::max<std::size_t>(1, decades.count);
        case ArcColouring::Distance:
        case ArcColouring::SizeSimilarity:
            break;
    }
    return kRampColours;
}

std::vector<Colour> arcPalette(ArcColouring colouring, const Theme& theme, const YearClasses& decades) {
    const std::size_t count = knownColours(colouring, decades);
    std::vector<Colour> colours;
    if (colouring == ArcColouring::Continents) {
        for (const std::size_t category : kContinentCategories)
            colours.push_back(theme.categories[category]);
    } else if (isCategorical(colouring)) {
        colours.assign(theme.categories.begin(),
                       theme.categories.begin() + static_cast<std::ptrdiff_t>(count));
    } else {
        colours = resampled(rampOf(colouring, theme), count);
        // What only one kind of evidence names is usual, and stays quiet.
        if (colouring == ArcColouring::Evidence) colours[0] = between(theme.unknown, colours[0], kUsualTint);
    }
    colours.push_back(theme.unknown);
    return colours;
}

LegendFacts legendFacts(const View& view, const FilterResult& shown,
                        const std::vector<PartnershipIndex>* undated) {
    return {view.filter.endedTies == EndedTies::Marked && shown.endedCount > 0,
            view.arcStyle.showsUndated && undated != nullptr && !undated->empty()};
}

ArcLegend arcLegend(const ArcStyle& style, const Theme& theme, const ArcScale& scale,
                    const LegendFacts& facts) {
    const ArcColouring colouring = style.colouring;
    const std::vector<Colour> colours = arcPalette(colouring, theme, scale.decades);
    const std::size_t known = knownColours(colouring, scale.decades);
    ArcLegend legend;
    legend.title = titleOf(colouring, scale.decades);
    legend.marks = marksOf(colouring, scale);
    if (!legend.marks.empty()) {
        legend.ramp.assign(colours.begin(), colours.begin() + static_cast<std::ptrdiff_t>(known));
        legend.isStepped = colouring == ArcColouring::Founded;
    } else {
        for (std::size_t i = 0; i < known; ++i) {
            legend.swatches.push_back({std::string(labelOf(colouring, i)), colours[i]});
        }
    }
    const bool isAlwaysKnown = colouring == ArcColouring::Distance || colouring == ArcColouring::Evidence ||
                               colouring == ArcColouring::Continents;
    if (!isAlwaysKnown) legend.swatches.push_back({"Not recorded", theme.unknown});
    const bool isOfYears = colouring == ArcColouring::Founded; // what is not recorded is the year
    if (facts.hasUndated && !isOfYears)
        legend.swatches.push_back({"Year unknown", withAlpha(theme.unknown, kFaintOpacity)});
    if (colouring == ArcColouring::Program) legend.notes.emplace_back("Of several programs, the rarest");
    if (style.widths == ArcWidths::Corroborated) legend.notes.emplace_back("Bold: two sources or more");
    if (style.way == ArcWay::Bundled) legend.notes.emplace_back("Bundled: shared ways, no routes");
    if (style.passing == Passing::Within) legend.notes.emplace_back("Only with both ends in sight");
    if (facts.hasDashes) legend.notes.emplace_back("Dashed: ended");
    return legend;
}

} // namespace atlas

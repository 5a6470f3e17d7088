#include "model/filter/year_classes.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr std::size_t kMaxDecades = 16; // as many colours as can be told apart on a ramp

} // namespace

std::size_t YearClasses::classOf(int year) const {
    if (count == 0) return 0;
    const int place = (year - firstYear) / yearsPerClass;
    return static_cast<std::size_t>(std::clamp(place, 0, static_cast<int>(count) - 1));
}

int YearClasses::firstYearOf(std::size_t yearClass) const {
    return firstYear + yearsPerClass * static_cast<int>(yearClass);
}

YearRange YearClasses::yearsOf(std::size_t first, std::size_t last) const {
    return {static_cast<std::int16_t>(firstYearOf(first)),
            static_cast<std::int16_t>(firstYearOf(last + 1) - 1)};
}

YearClasses yearClasses(const std::optional<YearRange>& recorded, std::size_t maxCount, int finestYears) {
    YearClasses classes;
    if (!recorded) return classes;
    for (const int years : {1, 5, 10, 20, 50, 100}) {
        const int first = recorded->first / years;
        classes = {first * years, years, static_cast<std::size_t>(recorded->last / years - first + 1)};
        if (years >= finestYears && classes.count <= maxCount) break;
    }
    return classes;
}

YearClasses decadesOf(const std::optional<YearRange>& recorded) {
    return yearClasses(recorded, kMaxDecades, 10);
}

std::vector<std::uint32_t> countsOf(const YearClasses& classes, std::span<const std::uint32_t> byYear) {
    std::vector<std::uint32_t> counts(classes.count, 0);
    const auto end = static_cast<int>(byYear.size());
    for (std::size_t yearClass = 0; yearClass < classes.count; ++yearClass) {
        const int first = classes.firstYearOf(yearClass);
        for (int year = first; year < std::min(end, first + classes.yearsPerClass); ++year)
            counts[yearClass] += byYear[static_cast<std::size_t>(year)];
    }
    return counts;
}

} // namespace atlas

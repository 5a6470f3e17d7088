#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "data/network/network.h"

namespace atlas {

// Recorded years in classes of equal length, each beginning with a multiple of it: decades, mostly. None
// where no year is recorded.
struct YearClasses {
    int firstYear = 0;
    int yearsPerClass = 10;
    std::size_t count = 0;

    std::size_t classOf(int year) const; // the nearest of the classes; 0 where there are none
    int firstYearOf(std::size_t yearClass) const;
    YearRange yearsOf(std::size_t first, std::size_t last) const; // of all classes from one to the other

    friend bool operator==(const YearClasses&, const YearClasses&) = default;
};

// The narrowest classes of 1, 5, 10, 20, 50 or 100 years, and of no fewer than `finestYears`, of which
// `maxCount` are enough.
YearClasses yearClasses(const std::optional<YearRange>& recorded, std::size_t maxCount, int finestYears = 1);

// Decades, or longer where the network reaches very far back.
YearClasses decadesOf(const std::optional<YearRange>& recorded);

// Counts per class from counts per year, by the year itself.
std::vector<std::uint32_t> countsOf(const YearClasses& classes, std::span<const std::uint32_t> byYear);

} // namespace atlas

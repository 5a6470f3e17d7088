#include "analysis/measures/measure_types.h"

namespace atlas {

std::optional<double> shareOf(std::size_t part, std::size_t whole) {
    if (whole == 0) return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> SizeMeasures::under25000Share() const {
    return shareOf(bothUnder25000, bothRecorded);
}

std::optional<double> SizeMeasures::sameClassShare() const {
    return shareOf(sameClass, bothRecorded);
}

} // namespace atlas

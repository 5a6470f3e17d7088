#pragma once

#include <string>

#include "model/filter/filter.h"

namespace atlas {

// Ranges as people read them.

std::string yearsText(const YearRange& range);       // "1956–1980", "1956", "since 1990", "until 1945"
std::string kilometresText(const ValueRange& range); // "500–1,000 km", "over 10,000 km"
std::string milesText(const ValueRange& range);      // the same range: "311–621 mi"
std::string sizeRatioText(const ValueRange& range);  // "1–2 times as large", "over 100 times as large"
std::string partnersText(const PartnerRange& range); // "1 partner", "3–5 partners", "100 or more partners"

// The farthest that two places can lie apart, and more: a range up to there has no upper end.
inline constexpr double kFarthestKilometres = kDistanceBinKilometres * static_cast<double>(kDistanceBinCount);

} // namespace atlas

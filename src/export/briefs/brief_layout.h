#pragma once

#include "analysis/briefs/brief.h"
#include "data/style/theme.h"
#include "export/briefs/page_layout.h"

namespace atlas {

// Of a sheet, upright.
struct BriefPaper {
    double widthPoints = 210.0 * kPointsPerMillimetre;
    double heightPoints = 297.0 * kPointsPerMillimetre;
};

// A4; US Letter for what lies in the United States.
BriefPaper paperFor(const Network& network, const BriefSubject& subject);

inline constexpr double kBriefMargin = 12.0 * kPointsPerMillimetre; // that nothing crosses

// On one page where it fits, with as large a map as leaves room for all; on more where it must.
PageLayout layoutOf(const Brief& brief, const Theme& ink, const BriefPaper& paper);

} // namespace atlas

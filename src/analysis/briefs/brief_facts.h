#pragma once

#include <chrono>

#include "analysis/briefs/brief.h"
#include "analysis/document/document.h"

namespace atlas {

// All that a page says about it, from the document's own answers, under its filter. The date is that of the
// page: ages and the anniversaries ahead follow from it.
Brief briefOf(const Document& document, const BriefSubject& subject, std::chrono::year_month_day date);

// "28 November 2026".
std::string dateText(std::chrono::year_month_day date);

} // namespace atlas

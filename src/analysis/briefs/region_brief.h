#pragma once

#include <span>

#include "analysis/briefs/brief_parts.h"

namespace atlas {

// Of a state or a country: its name, its figures, and how it compares with the others of its kind.
Brief regionBrief(const Document& document, const BriefSubject& subject, std::span<const OwnPartnership> own);

} // namespace atlas

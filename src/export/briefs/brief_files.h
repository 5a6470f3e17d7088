#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "analysis/briefs/brief_subject.h"
#include "core/result.h"

namespace atlas {

// Whether a name of files has fields that differ from page to page.
bool hasFields(const std::string& pattern);

// The file of each subject by a pattern such as "briefs/{kind}/{name}.pdf". {name} is its name in small Latin
// letters, or its code where it has none; {code} "US-IA", "JP" or a place's id; {kind} "city", "state" or
// "country". An error for a field that there is not, and where two would be one file.
Result<std::vector<std::filesystem::path>> briefFiles(const Network& network,
                                                      std::span<const BriefSubject> subjects,
                                                      const std::string& pattern);

} // namespace atlas

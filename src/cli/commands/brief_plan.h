#pragma once

#include <chrono>
#include <filesystem>
#include <vector>

#include "cli/commands/brief_options.h"
#include "core/progress.h"
#include "data/files/resources.h"
#include "export/briefs/brief_writer.h"

namespace atlas {

// What the arguments of `brief` come to, before anything is drawn or written.
struct BriefPlan {
    NetworkPointer network;
    ResourceFolders resources;
    std::vector<BriefSubject> subjects;
    std::vector<BriefRequest> requests; // one for each
    std::chrono::year_month_day date;
};

// The first thing that is wrong is the error: an unknown name, in a list with its line, two pages of one
// file, a folder that is not there.
Result<BriefPlan> briefPlanFrom(const BriefOptions& options, const Progress& progress);

// "2026-11-28"; today where nothing was typed.
Result<std::chrono::year_month_day> briefDateFrom(const std::string& typed);

} // namespace atlas

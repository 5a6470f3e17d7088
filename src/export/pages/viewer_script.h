#pragma once

#include <filesystem>
#include <string>

#include "core/result.h"

namespace atlas {

// The viewer of assets/viewer, ready to stand in a page.
struct ViewerFiles {
    std::string page;   // HTML with places to fill: {{title}}
    std::string style;  // CSS
    std::string script; // all modules as one script
};

// Browsers import no modules from files that they opened from a disk. So the modules are one after another in
// one script: lines that import are left out, and what is exported is seen by all that follow.
Result<ViewerFiles> readViewer(const std::filesystem::path& folder);

} // namespace atlas

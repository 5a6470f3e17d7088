#pragma once

#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "export/pages/page_request.h"

namespace atlas {

// Notes: what of the request a page does not have, and what of the base map was missing.
Result<std::vector<std::string>> writeWebPage(const PageRequest& request, const Progress& progress = {});

// The same as text.
struct WebPage {
    std::string html;
    std::vector<std::string> notes;
};
Result<WebPage> webPage(const PageRequest& request, const Progress& progress = {});

} // namespace atlas

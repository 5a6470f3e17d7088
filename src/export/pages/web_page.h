#pragma once

#include <string>
#include <vector>

#include "core/progress.h"
#include "core/result.h"
#include "export/pages/page_request.h"

namespace atlas {

// A page as text. Notes: what of the request it does not have, and what of the base map was missing.
struct WebPage {
    std::string html;
    std::vector<std::string> notes;
};
Result<WebPage> webPage(const PageRequest& request, const Progress& progress = {});

} // namespace atlas

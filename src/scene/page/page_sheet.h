#pragma once

#include <memory>
#include <string>

#include "analysis/briefs/page_content.h"
#include "model/drawing/draw_list.h"
#include "model/page/page_composition.h"

namespace atlas {

// A composed page with all that is written on it. It never changes: another page is another sheet.
struct PageSheet {
    PageComposition composition;
    PageContent content;
    std::shared_ptr<const LogoPicture> logo; // null: there is none
    std::string logoProblem;                 // why there is none, where one is wanted
};

} // namespace atlas

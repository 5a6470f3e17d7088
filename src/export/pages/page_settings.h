#pragma once

#include <string>
#include <vector>

#include "export/pages/page_request.h"
#include "export/pages/page_rows.h"

namespace atlas {

class ColumnBlock;

// What the page says before its data: words, themes, how it opens, the steps of its tour. Which partnerships
// a view shows and where their colours lie are columns, of as many views as differ in them.
struct PageSettings {
    std::string json; // to stand in a script element: without a "<"
    std::string title;
    std::string description;
    std::string credit; // whom data and map are from; may be empty
    std::vector<std::string> notes;
};
PageSettings pageSettings(const PageRequest& request, const PageRows& rows, ColumnBlock& columns);

} // namespace atlas

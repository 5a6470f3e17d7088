#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/result.h"
#include "export/files/zip_file.h"

namespace atlas {

// A link from one part of a package to another, "rId1" for the first of a part.
struct PartLink {
    std::string_view kind; // the last word of its type, "slideLayout"
    std::string target;    // seen from the part's folder
};

// "rId3" for the third.
std::string linkName(std::size_t number);

// Adds what a presentation of so many slides has beside them: contents, title, master, layout, themes. Each
// slide N is to become ppt/slides/slideN.xml, its notes ppt/notesSlides/notesSlideN.xml.
Result<void> addFixedParts(ZipFile& package, const std::string& title, std::size_t slideCount);

// Adds a part, and its links beside it. `xml`: without the declaration.
Result<void> addPart(ZipFile& package, const std::string& name, std::string_view xml,
                     const std::vector<PartLink>& links);

} // namespace atlas

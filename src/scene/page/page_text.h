#pragma once

#include <span>
#include <string>
#include <vector>

#include "analysis/briefs/brief.h"
#include "scene/page/page_ink.h"

namespace atlas {

// Words that fill a place from its top: in as large type as fits, on more lines, or shortened.
struct PageText {
    FontWeight weight = FontWeight::Regular;
    std::vector<double> sizes; // the largest first
    PageAlignment alignment = PageAlignment::Left;
    Colour colour;
};
BlockFit writeText(const PageInk& ink, const std::string& words, const PageText& style,
                   const PagePlace& room);

// The longest of the texts that stands whole in its place; otherwise the shortest, shortened.
BlockFit writeLongestText(const PageInk& ink, std::span<const std::string> texts, const PageText& style,
                          const PagePlace& room);

// Large numbers and what they count, beside each other and, where they are too many, in rows.
BlockFit writeFigures(const PageInk& ink, std::span<const BriefFigure> figures, const PagePlace& room);

} // namespace atlas

#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace atlas {

struct ExportOptions {
    std::string file;
    std::string size = "1920x1080"; // in pixels
    bool sizeIsTyped = false;
    std::string paper;
    std::optional<int> dotsPerInch;
    bool landscape = false;
    std::string title;
    std::optional<std::uint32_t> labels; // at most so many names of cities
    bool legend = false;
    bool withoutCredit = false;
    bool transparent = false;
    bool worldFile = false;
    bool viewFile = false;       // with the view, beside the file
    std::string vision;          // whose eyes it is drawn for; empty: the usual ones
    std::string tour;            // of a page for browsers; empty: none
    bool outlines = false;       // of letters, in drawings
    double simplifyPixels = 0.1; // of lines, in drawings
    bool simplifyIsTyped = false;
    bool bleed = false;       // beyond the page's edges, in a PDF
    bool page = false;        // composed for paper, with title, figures and legend around the map
    bool withoutPage = false; // the map alone, though the view has a page
};

} // namespace atlas

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/result.h"

namespace atlas {

// A layer of a document: what is drawn of it is a page.
struct PdfLayer {
    std::string name;
    double opacity = 1.0;
    std::optional<std::size_t> page; // from 0; nothing: only the layers in it
    std::vector<PdfLayer> layers;
};

struct PdfDocument {
    std::string title;
    std::string description; // for who does not see it
    std::string view;        // is attached; empty: nothing is
    double bleedPoints = 0.0;
    std::vector<PdfLayer> layers; // the lowest first
};

// Pages of one size, as Cairo writes them, put over each other as the layers of one page: with its trim and
// bleed boxes, title, language, and one figure that is tagged and described.
Result<std::string> finishedPdf(const std::string& pages, const PdfDocument& document);

} // namespace atlas

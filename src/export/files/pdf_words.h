#pragma once

#include <string>

namespace atlas {

// What a PDF says of itself.
struct PdfWords {
    std::string title{};
    std::string description{};
    std::string language{}; // "en"
};

} // namespace atlas

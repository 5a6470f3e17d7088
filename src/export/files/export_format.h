#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "core/result.h"

namespace atlas {

// What a map is written as: each kind has a writer of its own.
enum class ExportKind {
    Picture, // pixels, of the one renderer
    Svg,     // paths and type in layers
    Pdf,     // the same, for print
    GeoTiff, // the same, placed on the globe
    Data,    // partnerships and places: for a GIS, a spreadsheet, a graph
    Page,    // for browsers, with all that it needs inside
};

struct ExportFormat {
    std::string_view ending; // of the file's name, with its dot
    ExportKind kind;
    std::string_view name;  // in menus: "PNG"; empty: the one before has another ending, too
    std::string_view words; // for people
};

// All of them, as menus and help list them.
std::span<const ExportFormat> exportFormats();

// The endings in words: ".png, .tif or .csv".
std::string exportEndings();

// By the ending of a file's name, whatever its case. The error names the endings that there are.
Result<ExportFormat> exportFormatOf(const std::filesystem::path& file);

} // namespace atlas

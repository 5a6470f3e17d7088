#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/result.h"
#include "model/paper/picture_sheet.h"

namespace atlas {

enum class PictureContent : std::uint8_t { Map, MapAndLegend, Window, Page }; // the last: composed for paper

// How a person takes the map home, as it was chosen last.
struct ExportSettings {
    std::string ending = ".png"; // of the file's name: its format (export/files/export_format.h)
    PictureContent content = PictureContent::MapAndLegend;

    bool isOnPaper = false; // else a screen's size, in pixels
    int widthPixels = 1920;
    int heightPixels = 1080;
    std::string paper = "A3"; // model/paper/paper.h
    int dotsPerInch = kPrintDotsPerInch;
    bool isLandscape = true;

    bool withCredit = true;     // whom data and map are from, at the foot of maps
    bool isTransparent = false; // nothing is behind the map
    bool withViewFile = false;  // beside it, the view in a file of its own

    std::string folder; // empty: the person's folder for pictures
    std::string name;   // without its ending; empty: the atlas, the day and the time

    friend bool operator==(const ExportSettings&, const ExportSettings&) = default;
};

// A file that was taken home.
struct RecentExport {
    std::string file; // its path
    std::uint64_t bytes = 0;

    friend bool operator==(const RecentExport&, const RecentExport&) = default;
};
inline constexpr std::size_t kMostRecentExports = 6;

// What pictures and drawings are as large as. The error says why a page cannot have so many dots.
Result<PictureSheet> sheetOf(const ExportSettings& settings);

// "A3, 420 × 297 mm" or "3,840 × 2,160".
std::string sheetWords(const ExportSettings& settings);

// The same sheet in as few pixels as the smallest type needs, so that all that stands on it has its place.
PictureSheet previewSheet(const PictureSheet& sheet);

// The same in at most as many pixels as a good screen has, to be pasted into a document.
PictureSheet clipboardSheet(const PictureSheet& sheet);

} // namespace atlas

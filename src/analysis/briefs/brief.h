#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/briefs/brief_subject.h"

namespace atlas {

// What pages about a city, a state or a country say, as words in their order and before any layout: pages of
// all formats say the same. Unknown facts say so.

inline constexpr std::string_view kNotRecorded = "not recorded"; // in a cell of a table

// A large number and what it counts: "21,116", "inhabitants".
struct BriefFigure {
    std::string value;
    std::string what;
};

struct BriefColumn {
    std::string name;
    bool isNumber = false; // stands at the right
};

struct BriefRow {
    std::vector<std::string> cells; // one for each column
    bool isEnded = false;           // what it tells of lives no longer
};

struct BriefTable {
    std::vector<BriefColumn> columns;
    std::vector<BriefRow> rows;
};

struct BriefSection {
    std::string heading;
    std::vector<std::string> lines;  // paragraphs, before the table
    std::optional<BriefTable> table; // takes the whole width of a page
};

struct Brief {
    BriefSubject subject;
    std::string title;    // "Hays"
    std::string place;    // where it lies: "Kansas, United States"; empty of a country
    std::string subtitle; // "Kansas, United States · 21,116 inhabitants"
    std::string date;     // "28 November 2026"
    std::vector<BriefFigure> figures;
    std::string mapText; // what the map shows, for who does not see it
    std::vector<BriefSection> sections;
    std::vector<std::string> sources; // addresses of pages, or a sentence on their sites
    std::string sourcesNote;          // what these are; empty where there are none
    std::string credit;               // whom data and map are from

    // For a file: "Sister cities of Hays, Kansas, United States".
    std::string documentTitle() const;
};

} // namespace atlas

#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

// Sections of lines "words, number, remark" whose columns stand under each other: words and remarks begin,
// numbers end at one place throughout.
class TextTable {
public:
    void heading(std::string_view text);
    void row(std::string_view words, std::string_view number, std::string_view remark = {});
    std::string text() const;

private:
    struct Line {
        bool isHeading = false;
        std::array<std::string, 3> cells;
    };
    std::vector<Line> m_lines;
};

// Letters that a terminal shows; for what is written with Latin, Greek and Cyrillic letters also columns.
std::size_t letterCount(std::string_view text);

} // namespace atlas

#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

// Lines of text with letters of scripts that run from right to left, laid out by Unicode's bidirectional
// algorithm (UAX #9, through FriBidi). Text is UTF-8 in the order in which it is read; "as seen" is from left
// to right.

// The letters of a text as they are set in one line. Line breaks and tabs become spaces; other control
// letters are dropped, and so are those that turn the direction of what follows them (U+202A to U+202E,
// U+2066 to U+2069): a name must not turn the words around it.
std::vector<char32_t> lettersOfLine(std::string_view text);

// Whether any letter runs from right to left.
bool hasRightToLeft(std::string_view text);

// A part of a line that runs in one direction: indices of its letters as they are read.
struct DirectedRun {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isRightToLeft = false;

    friend bool operator==(const DirectedRun&, const DirectedRun&) = default;
};

// The parts of a line as seen. A name or a title is a text of its own: it runs as its first letter does.
std::vector<DirectedRun> runsAsSeen(std::span<const char32_t> letters);

// A letter of a line for those who draw one after another, unshaped: Arabic in its joined forms, brackets
// mirrored.
struct SeenLetter {
    char32_t letter = 0;
    std::size_t index = 0; // as it is read
    bool isRightToLeft = false;
};

// The letters of a line of the interface as seen: it is English with names in it, and runs from left to right
// unless no letter of it does. What cannot be seen is left out, and an Arabic ligature is one letter.
std::vector<SeenLetter> lettersAsSeen(std::span<const char32_t> letters);

// The same as text; each line of several for itself.
std::string textAsSeen(std::string_view text);

// With letters that somebody else lays out, a line at a time.
using LineLayout = std::function<std::vector<SeenLetter>(std::string_view line)>;
std::string textAsLaidOut(std::string_view text, const LineLayout& layout);

} // namespace atlas

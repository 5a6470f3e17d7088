#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

// Text in lines, for whoever knows how wide a line may be. Text is UTF-8; a letter stays with its marks.
using LineFits = std::function<bool(std::string_view line)>;

// As many whole letters as fit before an ellipsis; the text itself where it fits, nothing where not even the
// ellipsis does.
std::string shortened(std::string_view text, const LineFits& fits);

// The lines that a person has typed, without empty ones and without space at their ends.
std::vector<std::string> typedLines(std::string_view text);

// One line broken at its spaces; within a word only where the word alone is too long for a line.
std::vector<std::string> brokenLines(std::string_view line, const LineFits& fits);

} // namespace atlas

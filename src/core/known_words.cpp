#include "core/known_words.h"

#include <algorithm>
#include <string>

#include "core/text.h"

namespace atlas {

namespace {

// "a", "b" or "c"
std::string choiceOf(std::span<const std::string_view> words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
        text += inQuotes(words[i]);
    }
    return text;
}

} // namespace

Result<std::size_t> indexOfWord(std::span<const std::string_view> known, std::string_view text) {
    const auto found = std::find(known.begin(), known.end(), folded(text));
    if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
    const std::string wrong = text.empty() ? std::string() : inQuotes(text) + " is unknown; ";
    return failure(wrong + "write " + choiceOf(known));
}

} // namespace atlas

#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace atlas {

// UTF-8 text without case and accents, for comparing names: "Škofja Loka" and "skofja loka" fold alike.
// Letters that Unicode does not decompose (ø, ł, đ, ı, æ, œ, ß, þ, ð) become their usual Latin spelling.
// Bytes that are no UTF-8 are returned as they came.
std::string folded(std::string_view text);

bool isUtf8(std::string_view text);

// UTF-8 text in capitals, letter by letter: "Türkiye" -> "TÜRKIYE".
std::string inCapitals(std::string_view text);

// Number of insertions, deletions, substitutions and exchanges of neighbours, in bytes, between two texts.
// F. J. Damerau, "A technique for computer detection and correction of spelling errors" (1964); no byte is
// edited twice.
std::size_t editDistance(std::string_view a, std::string_view b);

// The candidate nearest to `wanted` after folding; empty when none is near enough to be what was meant
// (more than a third of the letters differ).
std::string nearestName(std::string_view wanted, std::span<const std::string> candidates);

// How an error asks about the nearest name: did you mean "sports"?
std::string didYouMean(std::string_view nearest);

// How an error about an unknown name ends: so, or, when nothing is near, "; write one of " and the names, the
// first dozen of very many.
std::string meantOrKnown(std::string_view typed, std::span<const std::string> known);

// Text that a terminal shows as it is: each run of control letters (core/plain_text.h) and of bytes that are
// no UTF-8 becomes one replacement character (U+FFFD).
std::string printable(std::string_view text);

// Text as a message cites it: Hays -> "Hays", with the quotes; what is longer than a name ends in "…".
std::string inQuotes(std::string_view text);

// 30075 -> "30,075".
std::string withThousands(std::int64_t value);

// "1920 × 1080"
std::string sizeText(int widthPixels, int heightPixels);

// As people count them: "412 KB", "8.2 MB", "1.4 GB".
std::string bytesText(double bytes);

// 1 -> "1 city", 30075 -> "30,075 cities".
std::string counted(std::uint64_t count, std::string_view one, std::string_view many);

// "a", "a and b", "a, b and c".
std::string enumerated(std::span<const std::string> words, std::string_view last = " and ");

// The text with its first letter a capital, where that is an ASCII letter.
std::string withCapital(std::string text);

// Calls `handle` with each part between separators; an empty text has none.
template <typename Handle>
void forEachPart(std::string_view text, char separator, Handle handle) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        handle(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace atlas

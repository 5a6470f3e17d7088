#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace atlas {

// Text as a search compares it: folded, each run of blanks and punctuation one space, none at the ends.
// "Capo d'Orlando" -> "capo d orlando".
std::string searchForm(std::string_view text);

// Bytes of a text, the end excluded.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

// Where in `text` the given part of its search form stands: of "Škofja Loka" the first six bytes of "skofja
// loka" are "Škofja". Marks that a search leaves out stay with their letters.
TextRange rangeInText(std::string_view text, TextRange inSearchForm);

// How many mistakes a word of that many letters may have: none below four, then one, from eight on two.
unsigned typosAllowed(std::size_t letters);

// The letters a to z and figures of a text as bits: texts within d edits of each other miss at most d of
// them.
std::uint32_t letterMask(std::string_view text);

struct Typo {
    unsigned distance = 0;
    std::size_t length = 0; // of the part of the text that was meant
    bool endsWord = false;  // that part ends where a word ends
};

// The beginning of `text` that is within `max` (at most two) insertions, deletions, substitutions and
// exchanges of neighbours of `typed`: the one that is nearest, of several the one that ends a word. Both in
// search form. F. J. Damerau (1964), see core/text.h; only the diagonals within `max` are filled.
std::optional<Typo> nearestBeginning(std::string_view typed, std::string_view text, unsigned max);

} // namespace atlas

#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas {

// How well a name answers a query, best first; each mistake costs a class of its own.
enum class MatchRank : std::uint8_t {
    Whole,         // "hays": Hays
    NameBegins,    // "hay": Hays
    WordBegins,    // "loka": Škofja Loka
    OtherBegins,   // "münch": Munich, which is Whole for "münchen"
    OneTypo,       // of the whole name or word
    OneTypoBegins, // of what has been typed so far
    OtherOneTypo,  // of the beginning of another name; of all of it: OneTypo
    TwoTypos,
    TwoTyposBegin,
    OtherTwoTypos
};

struct SearchMatch {
    std::uint32_t entry = 0;
    MatchRank rank = MatchRank::Whole;
    std::uint32_t begin = 0; // of what matched, in the search form of the entry, or of the other name
    std::uint32_t length = 0;
    std::optional<std::uint32_t> otherName{}; // the row of the name that was met instead
};

// Gathers matches, of each entry the best one.
class SearchMatches {
public:
    explicit SearchMatches(std::size_t entryCount) : m_rowOf(entryCount, 0) {}

    void add(const SearchMatch& match) {
        std::uint32_t& row = m_rowOf[match.entry];
        if (row == 0) {
            m_rows.push_back(match);
            row = static_cast<std::uint32_t>(m_rows.size());
        } else if (match.rank < m_rows[row - 1].rank) {
            m_rows[row - 1] = match;
        }
    }

    std::vector<SearchMatch>& rows() { return m_rows; }

private:
    std::vector<SearchMatch> m_rows;
    std::vector<std::uint32_t> m_rowOf; // per entry: its row + 1, 0 when there is none
};

} // namespace atlas

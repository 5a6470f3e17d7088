// Which matches of a search index become hits, and what is told of them.
#include <algorithm>
#include <array>
#include <limits>

#include "core/text.h"
#include "model/search/search_index.h"

namespace atlas {

namespace {

constexpr std::size_t kMaxOfKind = 3; // of every kind but cities

} // namespace

void SearchIndex::keepBest(std::vector<SearchMatch>& rows, std::size_t max) const {
    const auto peopleOf = [this](const SearchMatch& match) {
        const Entry& entry = m_entries[match.entry];
        if (entry.kind != SearchKind::City) return std::numeric_limits<std::int64_t>::max();
        return m_network->cities.population[entry.index].value_or(0);
    };
    const auto isBetter = [this, &peopleOf](const SearchMatch& a, const SearchMatch& b) {
        if (a.rank != b.rank) return a.rank < b.rank;
        // Who is called exactly so: the large place before its small namesakes, whatever the language.
        if (a.rank == MatchRank::Whole && peopleOf(a) != peopleOf(b)) return peopleOf(a) > peopleOf(b);
        if (m_entries[a.entry].count != m_entries[b.entry].count)
            return m_entries[a.entry].count > m_entries[b.entry].count;
        return a.entry < b.entry;
    };
    std::array<std::size_t, kSearchKindCount> room;
    room.fill(std::min(kMaxOfKind, max));
    std::array<std::size_t, kSearchKindCount> counts{};
    for (const SearchMatch& row : rows) {
        ++counts[static_cast<std::size_t>(m_entries[row.entry].kind)];
    }
    std::size_t others = 0;
    for (std::size_t kind = 1; kind < kSearchKindCount; ++kind) {
        others += std::min(counts[kind], room[kind]);
    }
    room[0] = max - std::min(max, others);
    std::sort(rows.begin(), rows.end(), isBetter);
    const auto last = std::stable_partition(rows.begin(), rows.end(), [&](const SearchMatch& row) {
        std::size_t& left = room[static_cast<std::size_t>(m_entries[row.entry].kind)];
        return left > 0 && left-- > 0;
    });
    rows.erase(last, rows.end());
    if (rows.size() > max) rows.resize(max);
}

SearchHit SearchIndex::hitOf(const SearchMatch& match) const {
    const Entry& entry = m_entries[match.entry];
    SearchHit hit{entry.kind, entry.index, {}, secondaryOf(entry), {}, entry.count, {}};
    switch (entry.kind) {
        case SearchKind::City:
            hit.label = m_network->cities.name[entry.index];
            break;
        case SearchKind::Country:
            hit.label = m_network->countries.name[entry.index];
            break;
        case SearchKind::State:
            hit.label = m_network->states.name[entry.index];
            break;
        case SearchKind::Program:
            hit.label = termOf(static_cast<ProgramType>(entry.index)).name;
            break;
    }
    if (match.otherName) {
        const OtherName& other = m_otherNames[*match.otherName];
        hit.metName = m_network->cities.otherNames[entry.index].substr(other.nameBegin, other.nameLength);
        return hit;
    }
    hit.matched = rangeInText(hit.label, {match.begin, match.begin + match.length});
    return hit;
}

std::string SearchIndex::secondaryOf(const Entry& entry) const {
    switch (entry.kind) {
        case SearchKind::City: {
            const std::string& country = m_network->countries.name[m_network->cities.country[entry.index]];
            const std::uint8_t state = m_stateOfCity[entry.index];
            return state > 0 ? m_network->states.name[state - 1U] + ", " + country : country;
        }
        case SearchKind::Country:
            return counted(m_citiesInCountry[entry.index], "community", "communities");
        case SearchKind::State:
            return counted(m_citiesInState[entry.index + 1], "community", "communities");
        case SearchKind::Program:
            return "Program type";
    }
    return {};
}

} // namespace atlas

// Which matches of a search index become hits, and what is told of them.
#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "core/text.h"
#include "model/facts/town_networks.h"
#include "model/search/search_index.h"

namespace atlas {

namespace {

constexpr std::size_t kMaxOfKind = 3; // of every kind but cities

std::string_view withoutBlanksAround(std::string_view text) {
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

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

// Of the spellings that the city's other names have of one name, also as their last words ("Lungsod ng
// München"), the one that is typed, or else the one with the most letters beyond ASCII.
std::string SearchIndex::spellingOf(const OtherName& name, std::string_view typed) const {
    const std::string_view form = formOf(name);
    const std::string wanted = inCapitals(withoutBlanksAround(typed));
    std::string best;
    std::pair<bool, std::ptrdiff_t> bestWorth{false, -1};
    const auto consider = [&](std::string_view spelling) {
        if (searchForm(spelling) != form) return;
        const std::pair worth{inCapitals(spelling).starts_with(wanted),
                              std::count_if(spelling.begin(), spelling.end(), [](char byte) {
                                  return static_cast<unsigned char>(byte) >= 0x80;
                              })};
        if (worth <= bestWorth) return;
        bestWorth = worth;
        best = spelling;
    };
    forEachPart(m_network->cities.otherNames[m_entries[name.entry].index], ';', [&](std::string_view whole) {
        consider(whole);
        for (std::size_t space = whole.find(' '); space != std::string_view::npos;
             space = whole.find(' ', space + 1))
            consider(whole.substr(space + 1));
    });
    return best;
}

SearchHit SearchIndex::hitOf(const SearchMatch& match, std::string_view typed) const {
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
        case SearchKind::TownNetwork:
            hit.label = m_network->townNetworks.name[entry.index];
            break;
    }
    if (match.otherName) {
        hit.metName = spellingOf(m_otherNames[*match.otherName], typed);
        hit.metMatched = rangeInText(hit.metName, {match.begin, match.begin + match.length});
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
            return counted(m_citiesInCountry[entry.index], "place", "places");
        case SearchKind::State:
            return counted(m_citiesInState[entry.index + 1], "place", "places");
        case SearchKind::Program:
            return "Program type";
        case SearchKind::TownNetwork:
            return counted(membersOf(*m_network, entry.index).size(), "town", "towns");
    }
    return {};
}

} // namespace atlas

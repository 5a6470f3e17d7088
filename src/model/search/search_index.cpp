#include "model/search/search_index.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "core/text.h"
#include "model/filter/common_names.h"

namespace atlas {

namespace {

constexpr std::size_t kEnoughMatches = 3; // fewer: mistakes are looked for as well

// Whether one of the text's words begins with `name`.
bool hasWordWith(std::string_view text, std::string_view name) {
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        if (at == 0 || text[at - 1] == ' ') return true;
    }
    return false;
}

std::pair<std::string_view, std::string_view> splitAt(std::string_view text, std::size_t at) {
    return {text.substr(0, at), text.substr(std::min(at + 1, text.size()))};
}

MatchRank rankOf(const Typo& typo) {
    if (typo.distance == 1) return typo.endsWord ? MatchRank::OneTypo : MatchRank::OneTypoBegins;
    return typo.endsWord ? MatchRank::TwoTypos : MatchRank::TwoTyposBegin;
}

} // namespace

bool SearchIndex::lies(const Entry& entry, const Region* region) const {
    if (region == nullptr) return true;
    if (entry.kind != SearchKind::City) return false;
    const std::uint8_t state = m_stateOfCity[entry.index];
    return region->countries[m_network->cities.country[entry.index]] ||
           (state > 0 && region->states[state - 1U]);
}

SearchIndex::Region SearchIndex::regionOf(std::string_view place) const {
    Region region{std::vector<bool>(m_countryForms.size()), std::vector<bool>(m_stateForms.size()), false};
    const std::optional<CountryCode> common = countryFromCommonName(place);
    const std::optional<CountryCode> code = countryCodeFrom(place);
    for (std::size_t i = 0; i < m_countryForms.size(); ++i) {
        const CountryCode own = m_network->countries.code[i];
        region.countries[i] = own == common || own == code || hasWordWith(m_countryForms[i], place);
        region.isSomewhere = region.isSomewhere || region.countries[i];
    }
    for (std::size_t i = 0; i < m_stateForms.size(); ++i) {
        region.states[i] = hasWordWith(m_stateForms[i], place) || folded(m_network->states.code[i]) == place;
        region.isSomewhere = region.isSomewhere || region.states[i];
    }
    return region;
}

// "usa", "jp", "ks": names that no table of names has.
void SearchIndex::findAliases(std::string_view name, SearchMatches& matches) const {
    const std::optional<CountryCode> common = countryFromCommonName(name);
    const std::optional<CountryCode> code = countryCodeFrom(name);
    if (!common && !code) return;
    for (std::size_t i = m_entries.size(); i-- > 0 && m_entries[i].kind != SearchKind::City;) {
        const Entry& entry = m_entries[i];
        const bool isCountry =
            entry.kind == SearchKind::Country && (m_network->countries.code[entry.index] == common ||
                                                  m_network->countries.code[entry.index] == code);
        const bool isState =
            entry.kind == SearchKind::State && folded(m_network->states.code[entry.index]) == name;
        if (isCountry || isState) matches.add({static_cast<std::uint32_t>(i), MatchRank::Whole, 0, 0});
    }
}

void SearchIndex::findBeginnings(std::string_view name, const Region* region, SearchMatches& matches) const {
    const auto first = std::partition_point(
        m_words.begin(), m_words.end(), [&](const Word& word) { return textFrom(word).compare(name) < 0; });
    const auto last = std::partition_point(
        first, m_words.end(), [&](const Word& word) { return textFrom(word).starts_with(name); });
    for (auto word = first; word != last; ++word) {
        const Entry& entry = m_entries[word->entry];
        if (!lies(entry, region)) continue;
        const std::uint32_t begin = word->begin - entry.begin;
        const MatchRank rank = begin > 0                     ? MatchRank::WordBegins
                               : entry.length == name.size() ? MatchRank::Whole
                                                             : MatchRank::NameBegins;
        matches.add({word->entry, rank, begin, static_cast<std::uint32_t>(name.size())});
    }
}

void SearchIndex::findOtherNames(std::string_view name, const Region* region, SearchMatches& matches) const {
    const auto first =
        std::partition_point(m_otherNames.begin(), m_otherNames.end(),
                             [&](const OtherName& other) { return formOf(other).compare(name) < 0; });
    const auto last = std::partition_point(
        first, m_otherNames.end(), [&](const OtherName& other) { return formOf(other).starts_with(name); });
    for (auto other = first; other != last; ++other) {
        if (!lies(m_entries[other->entry], region)) continue;
        const MatchRank rank = other->length == name.size() ? MatchRank::Whole : MatchRank::OtherBegins;
        const auto row = static_cast<std::uint32_t>(other - m_otherNames.begin());
        matches.add({other->entry, rank, 0, static_cast<std::uint32_t>(name.size()), row});
    }
}

// When something was found, only whole words come into question beside it: what merely begins alike is noise.
void SearchIndex::findTypos(std::string_view name, const Region* region, SearchMatches& matches) const {
    const bool wholeWordsOnly = !matches.rows().empty();
    const unsigned max = typosAllowed(name.size());
    const std::uint32_t letters = letterMask(name);
    for (const Word& word : m_words) {
        if (static_cast<unsigned>(std::popcount(letters & ~word.letters)) > max) continue;
        const Entry& entry = m_entries[word.entry];
        if (!lies(entry, region)) continue;
        const std::optional<Typo> typo = nearestBeginning(name, textFrom(word), max);
        if (!typo || typo->distance == 0 || (wholeWordsOnly && !typo->endsWord)) continue;
        matches.add(
            {word.entry, rankOf(*typo), word.begin - entry.begin, static_cast<std::uint32_t>(typo->length)});
    }
}

// Behind all else, where hardly anything was found without mistakes. Of Latin letters alone: of other scripts
// the mask knows nothing, and every name would be compared.
void SearchIndex::findTyposInOtherNames(std::string_view name, const Region* region,
                                        SearchMatches& matches) const {
    constexpr int kFewLetters = 3;
    const auto faultless = static_cast<std::size_t>(
        std::count_if(matches.rows().begin(), matches.rows().end(),
                      [](const auto& row) { return row.rank < MatchRank::OneTypo; }));
    const bool wholeWordsOnly = faultless > 0;
    const unsigned max = typosAllowed(name.size());
    const std::uint32_t letters = letterMask(name);
    if (faultless >= kEnoughMatches || max == 0 || std::popcount(letters) < kFewLetters) return;
    for (std::size_t row = 0; row < m_otherNames.size(); ++row) {
        const OtherName& other = m_otherNames[row];
        if (static_cast<unsigned>(std::popcount(letters & ~other.letters)) > max) continue;
        if (!lies(m_entries[other.entry], region)) continue;
        const std::optional<Typo> typo = nearestBeginning(name, formOf(other), max);
        if (!typo || typo->distance == 0 || (wholeWordsOnly && !typo->endsWord)) continue;
        const MatchRank rank = typo->distance > 1             ? MatchRank::OtherTwoTypos
                               : typo->length == other.length ? MatchRank::OneTypo
                                                              : MatchRank::OtherOneTypo;
        matches.add({other.entry, rank, 0, static_cast<std::uint32_t>(typo->length),
                     static_cast<std::uint32_t>(row)});
    }
}

void SearchIndex::findAllIn(const Region& region, SearchMatches& matches) const {
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (lies(m_entries[i], &region))
            matches.add({static_cast<std::uint32_t>(i), MatchRank::NameBegins, 0, 0});
    }
}

SearchMatches SearchIndex::found(std::string_view name, const Region* region) const {
    SearchMatches matches(m_entries.size());
    if (region == nullptr) findAliases(name, matches);
    findBeginnings(name, region, matches);
    findOtherNames(name, region, matches);
    if (matches.rows().size() < kEnoughMatches && typosAllowed(name.size()) > 0)
        findTypos(name, region, matches);
    return matches;
}

SearchMatches SearchIndex::foundIn(std::string_view name, std::string_view place) const {
    const Region region = regionOf(place);
    if (!region.isSomewhere) return SearchMatches(m_entries.size());
    if (name.empty()) {
        SearchMatches matches(m_entries.size());
        findAllIn(region, matches);
        return matches;
    }
    SearchMatches matches = found(name, &region);
    findTyposInOtherNames(name, &region, matches);
    return matches;
}

std::vector<SearchHit> SearchIndex::search(std::string_view query, std::size_t max) const {
    const auto [before, after] = splitAt(query, std::min(query.find(','), query.size()));
    const std::string name = searchForm(before);
    const std::string place = query.find(',') == std::string_view::npos ? std::string() : searchForm(after);
    if (name.empty() && place.empty()) return {};
    SearchMatches matches = place.empty() ? found(name, nullptr) : foundIn(name, place);
    const std::size_t space = name.rfind(' ');
    if (place.empty() && space != std::string::npos && matches.rows().empty()) {
        const auto [words, lastWord] = splitAt(name, space); // "springfield il": a comma was forgotten
        matches = foundIn(words, lastWord);
    }
    if (place.empty() && (space == std::string::npos || matches.rows().empty()))
        findTyposInOtherNames(name, nullptr, matches);
    keepBest(matches.rows(), max);
    std::vector<SearchHit> hits;
    for (const SearchMatch& match : matches.rows()) {
        hits.push_back(hitOf(match, before));
    }
    return hits;
}

} // namespace atlas

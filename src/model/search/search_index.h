#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "data/network/network.h"
#include "model/search/search_matches.h"
#include "model/search/text_match.h"

namespace atlas {

enum class SearchKind : std::uint8_t { City, Country, State, Program, TownNetwork };
inline constexpr std::size_t kSearchKindCount = 5;

struct SearchHit {
    SearchKind kind = SearchKind::City;
    // CityIndex, CountryIndex, row of the states, ProgramType, row of the town networks
    std::uint32_t index = 0;
    std::string label;       // as its own table spells it
    std::string secondary;   // where it lies, or how large it is: "Kansas, United States"
    std::string metName;     // the other name that the query met, as it is written: "München"; mostly empty
    std::uint32_t count = 0; // a city's partners; partnerships of the other kinds
    TextRange matched;       // bytes of the label that the query speaks of; empty when it used another name
    TextRange metMatched{};  // bytes of that name
};

// Names of cities, countries, U.S. states, program types and town networks, found as one types: without case
// and accents, first what is called so, then what begins with the query, then what has a word that does, then
// what another name begins so, then what is meant in spite of typing mistakes. Of those called so, in
// whatever language, the most populous comes first; within the others the best connected. "springfield, il"
// narrows to a place.
//
// All names are folded once into one text. Every word's beginning, and the beginning of every other name, is
// a row of a sorted table, so that what starts with the query is one range of it; the pass for mistakes goes
// over the words of the usual names and over all other names, but a mask of letters spares it nearly all
// comparisons. Nothing changes
// after building: any thread may ask.
class SearchIndex {
public:
    explicit SearchIndex(NetworkPointer network);

    // At most `max` hits, best first; other kinds than cities take three places each at the most. An empty
    // query finds nothing.
    std::vector<SearchHit> search(std::string_view query, std::size_t max) const;

private:
    struct Entry {
        SearchKind kind = SearchKind::City;
        std::uint32_t index = 0;
        std::uint32_t begin = 0; // in m_text
        std::uint32_t length = 0;
        std::uint32_t count = 0;
    };
    struct OtherName {           // of a city
        std::uint32_t begin = 0; // of its search form, in m_text
        std::uint32_t length = 0;
        std::uint32_t entry = 0;
        std::uint32_t letters = 0; // mask
    };
    struct Word {
        std::uint64_t firstBytes = 0; // big-endian: sorts like the text itself
        std::uint32_t begin = 0;      // in m_text
        std::uint32_t entry = 0;
        std::uint32_t letters = 0; // mask of the text from here to the name's end
    };
    // Countries and states that a place after the comma may mean.
    struct Region {
        std::vector<bool> countries;
        std::vector<bool> states;
        bool isSomewhere = false;
    };

    void add(SearchKind kind, std::uint32_t index, std::string_view name, std::uint32_t count);
    void addOtherNames(CityIndex city);
    void addAllButCities();
    void sortWords();
    void sortOtherNames();

    std::string_view textFrom(const Word& word) const;
    std::string_view formOf(const OtherName& name) const;
    bool lies(const Entry& entry, const Region* region) const; // anything lies in no region
    Region regionOf(std::string_view place) const;
    void findAliases(std::string_view name, SearchMatches& matches) const;
    void findBeginnings(std::string_view name, const Region* region, SearchMatches& matches) const;
    void findOtherNames(std::string_view name, const Region* region, SearchMatches& matches) const;
    void findTypos(std::string_view name, const Region* region, SearchMatches& matches) const;
    void findTyposInOtherNames(std::string_view name, const Region* region, SearchMatches& matches) const;
    void findAllIn(const Region& region, SearchMatches& matches) const;
    SearchMatches found(std::string_view name, const Region* region) const;
    SearchMatches foundIn(std::string_view name, std::string_view place) const;
    void keepBest(std::vector<SearchMatch>& rows, std::size_t max) const;
    SearchHit hitOf(const SearchMatch& match, std::string_view typed) const;
    std::string spellingOf(const OtherName& name, std::string_view typed) const;
    std::string secondaryOf(const Entry& entry) const;

    NetworkPointer m_network;
    std::string m_text; // every name in search form
    std::vector<Entry> m_entries;
    std::vector<Word> m_words;
    std::vector<OtherName> m_otherNames; // in the order of their search forms
    std::vector<std::string> m_countryForms;
    std::vector<std::string> m_stateForms;
    std::vector<std::uint32_t> m_citiesInCountry;
    std::vector<std::uint32_t> m_citiesInState;
    std::vector<std::uint8_t> m_stateOfCity; // row of the states + 1; 0: none
};

} // namespace atlas

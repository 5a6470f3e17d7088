#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/facts/listed_partnership.h"
#include "model/filter/filter.h"

// What the fields over the columns of the list of partnerships ask for.
//
// Words are a part of a name, without case and accents; a country's whole name means that country alone:
// "Niger" is not Nigeria. City and country fields over the same end mean that end; which of the two ends it
// is does not matter, as partnerships have no direction. Years and kilometres: "1960", "1950-1970", ">1000",
// "<100"; "not recorded" where that is a thing to look for.
namespace atlas {

// What the fields over one end mean; empty: anything.
struct EndSearch {
    std::vector<std::uint8_t> cities;    // 1: meant
    std::vector<std::uint8_t> countries; // 1: meant

    bool isEmpty() const { return cities.empty() && countries.empty(); }
    bool means(CityIndex city, CountryIndex country) const {
        return (cities.empty() || cities[city] != 0) && (countries.empty() || countries[country] != 0);
    }
};

// Made ready to be asked of every partnership. The network outlives it.
class ListSearch {
public:
    ListSearch(const Network& network, const ListBasis& basis, const ListView& view);

    // The row that shows it so that the columns hold what they are searched for, and stays as it is `usually`
    // where they do either way; nothing: it is not meant.
    std::optional<ListedPartnership> rowOf(const ListedPartnership& usually) const;

    // "“abc” is no year; write …" where a field holds what means nothing, and therefore leaves everything.
    const std::string& problem() const { return m_problem; }

    const EndSearch& first() const { return m_first; }
    const EndSearch& second() const { return m_second; }
    const std::optional<YearRange>& years() const { return m_years; }
    bool areUnknownYearsMeant() const { return m_areUnknownYearsMeant; } // and none else
    const std::optional<ValueRange>& kilometres() const { return m_kilometres; }

private:
    struct TermSearch {
        ListColumn column;
        std::string text; // folded
    };
    void readYears(std::string_view text);
    void readKilometres(std::string_view text);
    bool holdsFigures(PartnershipIndex partnership) const;
    bool holdsTerms(PartnershipIndex partnership) const;

    const Network& m_network;
    EndSearch m_first;
    EndSearch m_second;
    std::optional<YearRange> m_years;
    bool m_areUnknownYearsMeant = false;
    std::optional<ValueRange> m_kilometres;
    std::vector<TermSearch> m_terms;
    std::string m_problem;
};

// What a cell of programs, status or evidence is searched by: its words, or "not recorded"; folded.
std::string searchedText(const Network& network, PartnershipIndex partnership, ListColumn column);

} // namespace atlas

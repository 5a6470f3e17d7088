#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "model/filter/filter.h"

namespace atlas {

// How many partnerships tie which country to which: symmetric, domestic ones on the diagonal.
class CountryMatrix {
public:
    CountryMatrix() = default;
    CountryMatrix(const Network& network, std::span<const PartnershipIndex> partnerships);

    std::uint32_t between(CountryIndex a, CountryIndex b) const {
        return m_cells[a * m_ofCountry.size() + b];
    }
    std::uint32_t endedBetween(CountryIndex a, CountryIndex b) const { // of these
        return m_ended[a * m_ofCountry.size() + b];
    }
    std::uint32_t endedOf(CountryIndex country) const { return m_endedOfCountry[country]; }
    std::uint32_t of(CountryIndex country) const {
        return m_ofCountry[country];
    }                                                   // a domestic one counts once
    std::uint32_t largest() const { return m_largest; } // of all cells
    std::size_t partnerships() const { return m_partnerships; }
    const std::vector<CountryIndex>& countries() const { return m_countries; } // with a partnership, by row

private:
    std::vector<std::uint32_t> m_cells; // row after row, every country of the network
    std::vector<std::uint32_t> m_ended; // likewise
    std::vector<std::uint32_t> m_ofCountry;
    std::vector<std::uint32_t> m_endedOfCountry;
    std::vector<CountryIndex> m_countries;
    std::uint32_t m_largest = 0;
    std::size_t m_partnerships = 0;
};

// The partnerships that the matrix shows: those under all filters but that of a pair of countries, so that
// one pair is chosen among all.
std::vector<PartnershipIndex> partnershipsOfMatrix(const Network& network, const Filter& filter,
                                                   const FilterResult& shown);

enum class MatrixOrder : std::uint8_t { Partnerships, Name, Continent }; // within a continent by partnerships
inline constexpr std::size_t kMatrixOrderCount = 3;

// The matrix's countries in the order in which rows and columns stand.
std::vector<CountryIndex> orderedCountries(const Network& network, const CountryMatrix& matrix,
                                           MatrixOrder order);

// A cell or a heading in words.
struct MatrixWords {
    std::string place;   // "Germany – France", "Within Germany", "Germany"
    std::string figures; // "1,206 partnerships, 4.0 % of all, 3 of them ended"
};
MatrixWords pairWords(const Network& network, const CountryMatrix& matrix, CountryIndex a, CountryIndex b);
MatrixWords countryWords(const Network& network, const CountryMatrix& matrix, CountryIndex country);

// Both ends of each of these partnerships that joins the two: as many places in the one as in the other, so
// that a view that shows them shows both countries.
std::vector<LngLat> placesOfPair(const Network& network, std::span<const PartnershipIndex> partnerships,
                                 CountryIndex a, CountryIndex b);

bool isPairChosen(const Filter& filter, CountryCode a, CountryCode b);

// The filter with only this pair, or, when it is chosen already, with every pair again.
Filter withPairToggled(Filter filter, CountryCode a, CountryCode b);

} // namespace atlas
